import { BaseCommand, type Outcome } from '../../base-command.js';

export default class KeysList extends BaseCommand {
  static override summary = 'List your signing keys';
  static override examples = ['<%= config.bin %> keys list'];

  async run(): Promise<Outcome> {
    const { deps } = await this.start(KeysList);
    const { listOwnKeys } = await import('../../actions/keys.js');
    const { renderKeyList } = await import('../../views/signing.js');
    const keys = await listOwnKeys(deps);
    return { data: { keys }, text: () => renderKeyList(keys, deps.config.home) };
  }
}
