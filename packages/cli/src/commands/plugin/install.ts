import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginInstall extends BaseCommand {
  static override summary = 'Install plugins with what they depend on';
  static override description =
    'Takes plugins (my-plugin, my-plugin@1.2.0, "my-plugin@^1.2.0", my-plugin@latest) and bundles on this machine (.zip with its .sig beside it). Without any it installs what ops-center.lock names. Digest and signature are always verified, and nothing of a plugin is run. The key that signed is pinned in ops-center.lock at the first installation; a plugin signed by another key later is refused. Plugins go to plugins/ in the current folder or in --dir.';
  static override examples = [
    '<%= config.bin %> plugin install slack-notifications --yes',
    '<%= config.bin %> plugin install "my-plugin@^1.2.0" --platform-version 2.5.0',
    '<%= config.bin %> plugin install ./my-plugin-1.0.0.zip --public-key publisher.pub',
    '<%= config.bin %> plugin install --dir /srv/ops-center',
    '<%= config.bin %> plugin install --frozen --yes',
  ];
  static override strict = false;
  static override args = {
    plugin: Args.string({ description: 'A plugin, or a bundle (.zip); several may be given' }),
  };
  static override flags = {
    dir: Flags.string({ description: 'Folder that holds plugins/ and ops-center.lock', helpValue: 'PATH' }),
    'platform-version': Flags.string({ description: 'Version of the platform to choose for', helpValue: 'VERSION' }),
    'public-key': Flags.string({ description: 'Public key to trust for bundles on this machine', helpValue: 'PATH' }),
    trust: Flags.string({ description: 'Trust file that alone decides whose signature counts', helpValue: 'PATH' }),
    frozen: Flags.boolean({ description: 'Fail unless ops-center.lock holds all of it already; never write it' }),
    'accept-publisher-change': Flags.boolean({
      description: 'Trust the new publisher of a plugin, though no key of the old one proves the change',
    }),
    yes: Flags.boolean({ char: 'y', description: 'Agree to the permissions' }),
  };

  async run(): Promise<Outcome> {
    const { argv, flags, deps } = await this.start(PluginInstall);
    const { installPlugins } = await import('../../actions/install.js');
    const { renderConsent, renderInstalled } = await import('../../views/install.js');
    const result = await installPlugins(deps, {
      plugins: argv,
      dir: flags.dir,
      publicKey: flags['public-key'],
      trust: flags.trust,
      frozen: flags.frozen,
      yes: flags.yes,
      acceptPublisherChange: flags['accept-publisher-change'],
      agree: async (items) => {
        deps.progress.show(renderConsent(items, deps.terminal.err));
        return deps.prompts.confirm({ message: 'Install with these permissions?', instead: 'Give --yes.' });
      },
    });
    return { data: result, text: (look) => renderInstalled(result, look) };
  }
}
