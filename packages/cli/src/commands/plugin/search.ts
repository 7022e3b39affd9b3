import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

const DEFAULT_LIMIT = 20;

export default class PluginSearch extends BaseCommand {
  static override summary = 'Search the registry for plugins';
  static override description = 'Without words it lists all plugins that you may see.';
  static override examples = [
    '<%= config.bin %> plugin search slack notifications',
    '<%= config.bin %> plugin search --category monitoring --json',
  ];
  static override strict = false;
  static override args = { words: Args.string({ description: 'Words to look for' }) };
  static override flags = {
    category: Flags.string({ description: 'Only this category', helpValue: 'NAME' }),
    type: Flags.string({
      description: 'Only this type of plugin',
      options: ['backend', 'frontend', 'hybrid', 'container', 'theme'],
    }),
    tag: Flags.string({ description: 'Only plugins with this tag', helpValue: 'NAME' }),
    limit: Flags.integer({
      description: 'How many at most',
      min: 1,
      max: 100,
      default: DEFAULT_LIMIT,
      helpValue: 'COUNT',
    }),
    cursor: Flags.string({ description: 'Go on where an earlier page ended', helpValue: 'TEXT' }),
  };

  async run(): Promise<Outcome> {
    const { argv, flags, deps } = await this.start(PluginSearch);
    const { searchPlugins } = await import('../../actions/catalogue.js');
    const { renderSearch } = await import('../../views/catalogue.js');
    const { category, type, tag, limit, cursor } = flags;
    const result = await searchPlugins(deps, { words: argv, category, type, tag, limit, cursor });
    return { data: result, text: (look) => renderSearch(result, look) };
  }
}
