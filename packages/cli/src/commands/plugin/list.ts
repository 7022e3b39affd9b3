import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginList extends BaseCommand {
  static override summary = 'List the plugins that are installed in a folder';
  static override description =
    'Reads ops-center.lock and looks whether each plugin is there. A host runs those that are enabled. Asks no registry: `plugin outdated` and `plugin audit` do.';
  static override examples = [
    '<%= config.bin %> plugin list',
    '<%= config.bin %> plugin list --tree',
    '<%= config.bin %> plugin list --json',
  ];
  static override flags = {
    dir: Flags.string({ description: 'Folder that holds plugins/ and ops-center.lock', helpValue: 'PATH' }),
    tree: Flags.boolean({ description: 'Show what each plugin needs below it' }),
  };

  async run(): Promise<Outcome> {
    const { flags, deps } = await this.start(PluginList);
    const { listInstalled } = await import('../../actions/installed.js');
    const { renderInstalledList, renderInstalledTree } = await import('../../views/installed.js');
    const list = await listInstalled(deps, { dir: flags.dir });
    return { data: list, text: (look) => (flags.tree ? renderInstalledTree : renderInstalledList)(list, look) };
  }
}
