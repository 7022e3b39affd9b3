import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginStats extends BaseCommand {
  static override summary = 'Show how often a plugin is downloaded';
  static override description =
    'For members of the organisation. A download counts when its last byte was sent; those of programs that say they are robots do not. The last seconds may be missing.';
  static override examples = [
    '<%= config.bin %> plugin stats my-plugin',
    '<%= config.bin %> plugin stats my-plugin@1.2.0 --days 7',
    '<%= config.bin %> plugin stats my-plugin --from 2026-10-01 --to 2026-10-31',
  ];
  static override args = {
    target: Args.string({ required: true, description: 'The plugin, or a version like my-plugin@1.2.0' }),
  };
  static override flags = {
    days: Flags.integer({ description: 'So many days up to today', helpValue: 'COUNT', min: 1, max: 366, default: 30 }),
    from: Flags.string({ description: 'First day, in UTC', helpValue: 'DAY' }),
    to: Flags.string({ description: 'Last day', helpValue: 'DAY' }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginStats);
    const { readStats } = await import('../../actions/stats.js');
    const { renderStats } = await import('../../views/stats.js');
    const stats = await readStats(deps, { target: args.target, days: flags.days, from: flags.from, to: flags.to });
    return { data: stats, text: (look) => renderStats(stats, look) };
  }
}
