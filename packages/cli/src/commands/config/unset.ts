import * as Args from '@oclif/core/args';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class ConfigUnset extends BaseCommand {
  static override summary = 'Remove a setting of this user';
  static override examples = ['<%= config.bin %> config unset platform-version'];
  static override args = { key: Args.string({ required: true, description: 'Name of the setting' }) };

  async run(): Promise<Outcome> {
    const { args, deps } = await this.start(ConfigUnset, { lenient: true });
    const { unsetSetting } = await import('../../actions/settings.js');
    const { renderSettingChange } = await import('../../views/settings.js');
    const change = await unsetSetting(deps, args.key);
    return { data: change, text: () => renderSettingChange(change) };
  }
}
