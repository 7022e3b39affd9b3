import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginUpdate extends BaseCommand {
  static override summary = 'Update installed plugins';
  static override description =
    'Without names all of them, each to the highest version in the range that was asked for when it was installed, or past it with --latest. Named ones only otherwise: others move only where a named one needs it. Asks when a plugin wants permissions that were not agreed to before, from medium risk on. A plugin that is enabled stays enabled.';
  static override examples = [
    '<%= config.bin %> plugin update',
    '<%= config.bin %> plugin update my-plugin --latest --yes',
    '<%= config.bin %> plugin update --dry-run',
  ];
  static override strict = false;
  static override args = { plugin: Args.string({ description: 'An installed plugin; several may be given' }) };
  static override flags = {
    dir: Flags.string({ description: 'Folder that holds plugins/ and ops-center.lock', helpValue: 'PATH' }),
    latest: Flags.boolean({ description: 'Past the ranges that were asked for' }),
    'dry-run': Flags.boolean({ description: 'Only tell what would be done' }),
    'platform-version': Flags.string({ description: 'Version of the platform to choose for', helpValue: 'VERSION' }),
    trust: Flags.string({ description: 'Trust file that alone decides whose signature counts', helpValue: 'PATH' }),
    'accept-publisher-change': Flags.boolean({
      description: 'Trust the new publisher of a plugin, though no key of the old one proves the change',
    }),
    yes: Flags.boolean({ char: 'y', description: 'Agree to the permissions' }),
  };

  async run(): Promise<Outcome> {
    const { argv, flags, deps } = await this.start(PluginUpdate);
    const { updatePlugins } = await import('../../actions/update.js');
    const { renderConsent, renderUpdated } = await import('../../views/install.js');
    const { dir, trust, latest, yes } = flags;
    const dryRun = flags['dry-run'];
    const result = await updatePlugins(deps, {
      plugins: argv,
      dir,
      trust,
      latest,
      dryRun,
      yes,
      acceptPublisherChange: flags['accept-publisher-change'],
      agree: async (items) => {
        deps.progress.show(renderConsent(items, deps.terminal.err));
        return deps.prompts.confirm({ message: 'Update with these permissions?', instead: 'Give --yes.' });
      },
    });
    return { data: result, text: (look) => renderUpdated(result, dryRun, look) };
  }
}
