import * as Args from '@oclif/core/args';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class TokenRevoke extends BaseCommand {
  static override summary = 'Revoke a token of your account';
  static override description =
    'It counts from the next request on. To revoke the one you use, run `ops-center logout`.';
  static override examples = ['<%= config.bin %> token revoke 0c7d1a52'];
  static override args = {
    token: Args.string({ required: true, description: 'Id of the token, or the beginning of it' }),
  };

  async run(): Promise<Outcome> {
    const { args, deps } = await this.start(TokenRevoke);
    const { revokeToken } = await import('../../actions/tokens.js');
    const { renderTokenRevoked } = await import('../../views/tokens.js');
    const revoked = await revokeToken(deps, args.token);
    return { data: revoked, text: (look) => renderTokenRevoked(revoked, look) };
  }
}
