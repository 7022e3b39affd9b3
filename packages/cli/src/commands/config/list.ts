import { BaseCommand, type Outcome } from '../../base-command.js';

export default class ConfigList extends BaseCommand {
  static override summary = 'List all settings and where each comes from';
  static override examples = ['<%= config.bin %> config list'];

  async run(): Promise<Outcome> {
    const { deps } = await this.start(ConfigList, { lenient: true });
    const { listSettings } = await import('../../actions/settings.js');
    const { renderSettings } = await import('../../views/settings.js');
    const settings = listSettings(deps);
    return { data: { settings }, text: (look) => renderSettings(settings, look) };
  }
}
