import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class KeysList extends BaseCommand {
  static override summary = 'List your signing keys, here and at the registry';
  static override description =
    'Shows the keys on this machine and, when you are logged in, those that are registered for your organisations, each with its status: valid, waiting, expired, superseded or compromised.';
  static override examples = ['<%= config.bin %> keys list', '<%= config.bin %> keys list --local'];
  static override flags = {
    local: Flags.boolean({ description: 'Ask no registry' }),
  };

  async run(): Promise<Outcome> {
    const { flags, deps } = await this.start(KeysList);
    const { listAllKeys } = await import('../../actions/list-keys.js');
    const { renderKeyList } = await import('../../views/keys.js');
    const listing = await listAllKeys(deps, { local: flags.local });
    return { data: listing, text: (look) => renderKeyList(listing, deps.config.home, look) };
  }
}
