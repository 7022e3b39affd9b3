import { BaseCommand, type Outcome } from '../../base-command.js';

export default class ConfigPath extends BaseCommand {
  static override summary = "Print the path of the user's configuration file";
  static override examples = ['<%= config.bin %> config path'];

  async run(): Promise<Outcome> {
    const { deps } = await this.start(ConfigPath, { lenient: true });
    const { settingFiles } = await import('../../actions/settings.js');
    const files = settingFiles(deps);
    return { data: files, text: () => files.user };
  }
}
