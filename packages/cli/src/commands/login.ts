import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../base-command.js';

export default class Login extends BaseCommand {
  static override summary = 'Log in to the configured registry';
  static override description =
    'Asks for a registry token at a terminal, or reads it from standard input with --with-token. The token is stored for the origin of the registry only.';
  static override examples = ['<%= config.bin %> login', '<%= config.bin %> login --with-token < token.txt'];
  static override flags = { 'with-token': Flags.boolean({ description: 'Read the token from standard input' }) };

  async run(): Promise<Outcome> {
    const { flags, deps } = await this.start(Login);
    const { login } = await import('../actions/session.js');
    const { renderLogin } = await import('../views/session.js');
    const account = await login(deps, { withToken: flags['with-token'] });
    return { data: account, text: (look) => renderLogin(account, look) };
  }
}
