import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginVersions extends BaseCommand {
  static override summary = 'List all published versions of a plugin';
  static override description =
    'Newest first, with the platform versions that each is for, and which were yanked or deprecated. With --offline it is what the registry said when it was asked last.';
  static override examples = [
    '<%= config.bin %> plugin versions slack-notifications',
    '<%= config.bin %> plugin versions slack-notifications --platform-version 2.5.0',
  ];
  static override args = { plugin: Args.string({ description: 'Id of the plugin', required: true }) };
  static override flags = {
    'platform-version': Flags.string({
      description: 'Version of the platform to mark versions for',
      helpValue: 'VERSION',
    }),
  };

  async run(): Promise<Outcome> {
    const { args, deps } = await this.start(PluginVersions);
    const { listVersions } = await import('../../actions/versions.js');
    const { renderVersions } = await import('../../views/versions.js');
    const versions = await listVersions(deps, args.plugin);
    return { data: versions, text: (look) => renderVersions(versions, look) };
  }
}
