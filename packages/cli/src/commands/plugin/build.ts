import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginBuild extends BaseCommand {
  static override summary = 'Check a plugin and pack it into a bundle';
  static override description =
    'Compiles frontends (TypeScript, JSX, CSS, SCSS) and themes, loads the frontend once to see what it registers, and validates everything; with errors nothing is written. Packs what .gitignore and .opsignore leave in, never secrets, installed dependencies or earlier bundles. The same files always give the same bytes. The bundle is written to the current folder.';
  static override examples = [
    '<%= config.bin %> plugin build',
    '<%= config.bin %> plugin build my-awesome-plugin -o dist',
    '<%= config.bin %> plugin build --dry-run',
  ];
  static override args = {
    folder: Args.string({
      description: 'Folder of the plugin, or one whose only child with a plugin.yaml it is',
      default: '.',
    }),
  };
  static override flags = {
    output: Flags.string({ char: 'o', description: 'File to write, or a folder for it', helpValue: 'PATH' }),
    'dry-run': Flags.boolean({ description: 'Do everything, but leave no bundle behind' }),
    'allow-secret': Flags.string({
      description:
        'Fingerprint of what looks like a secret and opens nothing, as its finding shows it; may be repeated',
      helpValue: 'FINGERPRINT',
      multiple: true,
    }),
    'source-date-epoch': Flags.string({
      description: 'Date of every file in the bundle; without it 1980, which makes the same files the same bytes',
      helpValue: 'SECONDS',
    }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginBuild);
    const { buildPlugin } = await import('../../actions/build.js');
    const { renderBuild } = await import('../../views/build.js');
    const built = await buildPlugin(deps, {
      folder: args.folder,
      output: flags.output,
      dryRun: flags['dry-run'],
      allowSecrets: flags['allow-secret'],
      sourceDateEpoch: flags['source-date-epoch'],
    });
    return { data: built, text: (look) => renderBuild(built, deps.cwd, look) };
  }
}
