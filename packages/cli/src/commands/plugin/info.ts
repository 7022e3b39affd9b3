import * as Args from '@oclif/core/args';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginInfo extends BaseCommand {
  static override summary = 'Show what the registry knows of a plugin';
  static override examples = [
    '<%= config.bin %> plugin info slack-notifications',
    '<%= config.bin %> plugin info my-plugin@1.2.0 --json',
  ];
  static override args = { plugin: Args.string({ required: true, description: 'A plugin, or plugin@version' }) };

  async run(): Promise<Outcome> {
    const { args, deps } = await this.start(PluginInfo);
    const { readPluginInfo } = await import('../../actions/catalogue.js');
    const { renderInfo } = await import('../../views/catalogue.js');
    const info = await readPluginInfo(deps, args.plugin);
    return { data: info, text: (look) => renderInfo(info, look) };
  }
}
