import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginDisable extends BaseCommand {
  static override summary = 'Tell a host to run plugins no longer';
  static override description =
    'Sets their status in ops-center.lock to disabled; they stay installed. Refused while an enabled plugin needs one of them.';
  static override examples = [
    '<%= config.bin %> plugin disable my-plugin',
    '<%= config.bin %> plugin disable base-plugin --with-dependents',
  ];
  static override strict = false;
  static override args = {
    plugin: Args.string({ description: 'An installed plugin; several may be given', required: true }),
  };
  static override flags = {
    dir: Flags.string({ description: 'Folder that holds plugins/ and ops-center.lock', helpValue: 'PATH' }),
    'with-dependents': Flags.boolean({ description: 'Also disable the enabled plugins that need them' }),
  };

  async run(): Promise<Outcome> {
    const { argv, flags, deps } = await this.start(PluginDisable);
    const { disablePlugins } = await import('../../actions/enablement.js');
    const { renderEnablement } = await import('../../views/installed.js');
    const withDependents = flags['with-dependents'];
    const result = await disablePlugins(deps, { plugins: argv, dir: flags.dir, withDependents });
    return { data: result, text: (look) => renderEnablement(result, look) };
  }
}
