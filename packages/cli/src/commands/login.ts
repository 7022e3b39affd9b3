import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../base-command.js';

export default class Login extends BaseCommand {
  static override summary = 'Log in to the configured registry';
  static override description =
    'Shows an address and a code; open the address in a browser, on this or any other machine, sign in and approve. Without a terminal, pipe a token to --with-token. The token is stored for the origin of the registry only: in the keychain of the system when @napi-rs/keyring is installed and works, else in a file that only you can read.';
  static override examples = [
    '<%= config.bin %> login',
    '<%= config.bin %> login --browser',
    '<%= config.bin %> login --with-token < token.txt',
  ];
  static override flags = {
    'with-token': Flags.boolean({ description: 'Read the token from standard input', exclusive: ['browser', 'scope'] }),
    browser: Flags.boolean({ description: 'Open the address in a browser, too' }),
    scope: Flags.string({
      description: 'What the token shall allow; give it again for more (default: all but admin)',
      options: [
        'plugins:read',
        'plugins:publish',
        'keys:write',
        'organisation:manage',
        'tokens:write',
        'installations:read',
        'installations:write',
        'hosts:report',
        'admin',
      ],
      multiple: true,
    }),
  };

  async run(): Promise<Outcome> {
    const { flags, deps } = await this.start(Login);
    const { login } = await import('../actions/session.js');
    const { renderLogin } = await import('../views/session.js');
    const account = await login(deps, {
      withToken: flags['with-token'],
      scopes: flags.scope ?? [],
      browser: flags.browser,
    });
    return { data: account, text: (look) => renderLogin(account, look) };
  }
}
