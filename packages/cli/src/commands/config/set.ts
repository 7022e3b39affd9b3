import * as Args from '@oclif/core/args';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class ConfigSet extends BaseCommand {
  static override summary = 'Change a setting for this user';
  static override description =
    'Writes to the configuration file of the user. A registry is asked who it is first, so that a mistyped address is noticed at once.';
  static override examples = [
    '<%= config.bin %> config set registry https://registry.company.com',
    '<%= config.bin %> config set platform-version 2.5.0',
  ];
  static override args = {
    key: Args.string({ required: true, description: 'Name of the setting' }),
    value: Args.string({ required: true, description: 'New value' }),
  };

  async run(): Promise<Outcome> {
    const { args, deps } = await this.start(ConfigSet, { lenient: true });
    const { setSetting } = await import('../../actions/settings.js');
    const { renderSettingChange } = await import('../../views/settings.js');
    const change = await setSetting(deps, args.key, args.value);
    return { data: change, text: () => renderSettingChange(change) };
  }
}
