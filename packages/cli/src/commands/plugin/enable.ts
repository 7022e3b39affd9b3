import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginEnable extends BaseCommand {
  static override summary = 'Let a host run installed plugins';
  static override description =
    'Sets their status in ops-center.lock to enabled, and that of the plugins they need. A host runs the plugins that are enabled and no others; a newly installed one is not. Refused when the files of a plugin are not those that were verified, or when something that it needs is missing.';
  static override examples = ['<%= config.bin %> plugin enable my-plugin'];
  static override strict = false;
  static override args = {
    plugin: Args.string({ description: 'An installed plugin; several may be given', required: true }),
  };
  static override flags = {
    dir: Flags.string({ description: 'Folder that holds plugins/ and ops-center.lock', helpValue: 'PATH' }),
  };

  async run(): Promise<Outcome> {
    const { argv, flags, deps } = await this.start(PluginEnable);
    const { enablePlugins } = await import('../../actions/enablement.js');
    const { renderEnablement } = await import('../../views/installed.js');
    const result = await enablePlugins(deps, { plugins: argv, dir: flags.dir });
    return { data: result, text: (look) => renderEnablement(result, look) };
  }
}
