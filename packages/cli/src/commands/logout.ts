import { BaseCommand, type Outcome } from '../base-command.js';

export default class Logout extends BaseCommand {
  static override summary = 'Revoke and forget the token of the configured registry';
  static override description =
    'Revokes the token on the registry, then forgets it here. When the registry cannot be told, the token is forgotten all the same, with a warning.';
  static override examples = ['<%= config.bin %> logout'];

  async run(): Promise<Outcome> {
    const { deps } = await this.start(Logout);
    const { logout } = await import('../actions/session.js');
    const { renderLogout } = await import('../views/session.js');
    const result = await logout(deps);
    return { data: result, text: (look) => renderLogout(result, look) };
  }
}
