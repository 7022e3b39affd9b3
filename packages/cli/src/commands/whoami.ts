import { BaseCommand, type Outcome } from '../base-command.js';

export default class WhoAmI extends BaseCommand {
  static override summary = 'Show whose token is used, and what it allows';
  static override description =
    'Asks the registry, and tells where the token was found: OPS_CENTER_TOKEN, the keychain or the credentials file.';
  static override examples = ['<%= config.bin %> whoami'];

  async run(): Promise<Outcome> {
    const { deps } = await this.start(WhoAmI);
    const { readAccount } = await import('../actions/session.js');
    const { renderAccount } = await import('../views/session.js');
    const account = await readAccount(deps);
    return { data: account, text: () => renderAccount(account) };
  }
}
