import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginLs extends BaseCommand {
  static override summary = 'List the files that build would pack, and what it leaves out';
  static override examples = [
    '<%= config.bin %> plugin ls',
    '<%= config.bin %> plugin ls my-awesome-plugin --tree',
    '<%= config.bin %> plugin ls --why frontend/dist/index.js',
  ];
  static override args = {
    folder: Args.string({ description: 'Folder of the plugin', default: '.' }),
  };
  static override flags = {
    tree: Flags.boolean({ description: 'Show folders as a tree', exclusive: ['why'] }),
    why: Flags.string({ description: 'Say which rule packs this path or leaves it out', helpValue: 'PATH' }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginLs);
    const { explainFile, listFiles } = await import('../../actions/list-files.js');
    const { renderExplanation, renderFileList } = await import('../../views/list-files.js');
    if (flags.why !== undefined) {
      const explanation = await explainFile(deps, args.folder, flags.why);
      return { data: explanation, text: (look) => renderExplanation(explanation, look) };
    }
    const listing = await listFiles(deps, args.folder);
    return { data: listing, text: (look) => renderFileList(listing, { tree: flags.tree }, look) };
  }
}
