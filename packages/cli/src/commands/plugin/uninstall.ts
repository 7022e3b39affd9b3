import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginUninstall extends BaseCommand {
  static override summary = 'Take installed plugins away';
  static override description =
    'Removes their folders and their entries in ops-center.lock, all or none. A plugin that another one needs, or that is enabled, stays. What a plugin stored while it ran belongs to the host that ran it and is not touched.';
  static override examples = [
    '<%= config.bin %> plugin uninstall my-plugin',
    '<%= config.bin %> plugin uninstall my-plugin --prune',
    '<%= config.bin %> plugin uninstall base-plugin --with-dependents',
  ];
  static override strict = false;
  static override args = {
    plugin: Args.string({ description: 'An installed plugin; several may be given', required: true }),
  };
  static override flags = {
    dir: Flags.string({ description: 'Folder that holds plugins/ and ops-center.lock', helpValue: 'PATH' }),
    'with-dependents': Flags.boolean({ description: 'Also take away the plugins that need them' }),
    prune: Flags.boolean({ description: 'Also take away what came along for others and is needed no more' }),
  };

  async run(): Promise<Outcome> {
    const { argv, flags, deps } = await this.start(PluginUninstall);
    const { uninstallPlugins } = await import('../../actions/uninstall.js');
    const { renderUninstalled } = await import('../../views/installed.js');
    const { dir, prune } = flags;
    const withDependents = flags['with-dependents'];
    const result = await uninstallPlugins(deps, { plugins: argv, dir, prune, withDependents });
    return { data: result, text: (look) => renderUninstalled(result, look) };
  }
}
