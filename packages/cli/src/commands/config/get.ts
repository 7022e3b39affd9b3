import * as Args from '@oclif/core/args';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class ConfigGet extends BaseCommand {
  static override summary = 'Print a setting';
  static override description =
    'Prints the value that counts here: flag, environment, project file, user file or default.';
  static override examples = ['<%= config.bin %> config get registry'];
  static override args = { key: Args.string({ required: true, description: 'Name of the setting' }) };

  async run(): Promise<Outcome> {
    const { args, deps } = await this.start(ConfigGet, { lenient: true });
    const { getSetting } = await import('../../actions/settings.js');
    const setting = getSetting(deps, args.key);
    return { data: setting, text: () => setting.value ?? '' };
  }
}
