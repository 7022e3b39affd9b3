import { BaseCommand, type Outcome } from '../../base-command.js';

export default class TokenList extends BaseCommand {
  static override summary = 'List the tokens of your account';
  static override description = 'Shows those that work at this moment, newest first; never their secret part.';
  static override examples = ['<%= config.bin %> token list'];

  async run(): Promise<Outcome> {
    const { deps } = await this.start(TokenList);
    const { listTokens } = await import('../../actions/tokens.js');
    const { renderTokens } = await import('../../views/tokens.js');
    const listing = await listTokens(deps);
    return { data: listing, text: (look) => renderTokens(listing, look) };
  }
}
