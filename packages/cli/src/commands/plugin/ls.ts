import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginLs extends BaseCommand {
  static override summary = 'List the files that build would pack, and what it leaves out';
  static override examples = [
    '<%= config.bin %> plugin ls',
    '<%= config.bin %> plugin ls my-awesome-plugin --tree',
    '<%= config.bin %> plugin ls my-awesome-plugin --why README.md',
    '<%= config.bin %> plugin ls my-awesome-plugin --diff my-awesome-plugin-1.0.0.zip',
  ];
  static override args = {
    folder: Args.string({ description: 'Folder of the plugin', default: '.' }),
  };
  static override flags = {
    diff: Flags.string({
      description: 'Compare with a published version (the latest when none is named) or with a bundle (.zip)',
      helpValue: 'VERSION|ZIP',
      exclusive: ['tree', 'why'],
    }),
    tree: Flags.boolean({ description: 'Show folders as a tree', exclusive: ['why'] }),
    why: Flags.string({ description: 'Say which rule packs this path or leaves it out', helpValue: 'PATH' }),
  };

  async run(): Promise<Outcome> {
    this.argv = withComparedVersion(this.argv);
    const { args, flags, deps } = await this.start(PluginLs);
    if (flags.diff !== undefined) {
      const { compareWithBundle } = await import('../../actions/compare-files.js');
      const { renderComparison } = await import('../../views/compare-files.js');
      const comparison = await compareWithBundle(deps, args.folder, flags.diff);
      return { data: comparison, text: (look) => renderComparison(comparison, look) };
    }
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

/** `--diff` may stand alone: the parser knows no flag whose value can be left out. */
function withComparedVersion(argv: readonly string[]): string[] {
  return argv.flatMap((word, index) => {
    if (word !== '--diff') return [word];
    const next = argv[index + 1] ?? '';
    return /^\d+\.\d+\.\d+|\.zip$/i.test(next) ? [word] : [word, 'latest'];
  });
}
