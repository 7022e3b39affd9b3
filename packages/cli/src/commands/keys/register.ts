import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class KeysRegister extends BaseCommand {
  static override summary = 'Register a signing key for your organisation';
  static override description =
    'The key signs a challenge of the registry, which proves that you have it, and what it shall be allowed. Where the registry lets further keys wait, one that a registered key vouches for (--co-sign) counts at once. The first key of an organisation is also registered by its first publish.';
  static override examples = [
    '<%= config.bin %> keys register',
    '<%= config.bin %> keys register --label "build server" --expires 90d --plugins my-plugin',
    '<%= config.bin %> keys register --key ./new-key.pem --co-sign ~/.ops-center/dev-key.pem',
  ];
  static override flags = {
    key: Flags.string({
      description: 'Private key to register: a file, env:NAME, or -; your default key without it',
      helpValue: 'SOURCE',
    }),
    label: Flags.string({ description: 'Name that people know it by', helpValue: 'TEXT' }),
    expires: Flags.string({ description: 'When it ends: 2027-01-31, or days like 90d', helpValue: 'TIME' }),
    'not-before': Flags.string({ description: 'From when on it may sign', helpValue: 'TIME' }),
    plugins: Flags.string({ description: 'The only plugins that it may sign, with commas between', helpValue: 'LIST' }),
    'co-sign': Flags.string({
      description: 'A registered private key that vouches for it: a file or env:NAME',
      helpValue: 'SOURCE',
    }),
    publisher: Flags.string({ description: 'Organisation, when the account has several', helpValue: 'SLUG' }),
    'passphrase-fd': Flags.integer({
      description: 'File descriptor that gives the passphrase',
      helpValue: 'FD',
      min: 0,
    }),
  };

  async run(): Promise<Outcome> {
    const { flags, deps } = await this.start(KeysRegister);
    const { registerKey } = await import('../../actions/register-key.js');
    const { renderRegistered } = await import('../../views/keys.js');
    const registered = await registerKey(deps, {
      key: flags.key,
      passphraseFd: flags['passphrase-fd'],
      label: flags.label,
      expires: flags.expires,
      notBefore: flags['not-before'],
      plugins: flags.plugins,
      coSign: flags['co-sign'],
      publisher: flags.publisher,
    });
    return { data: registered, text: (look) => renderRegistered(registered, look) };
  }
}
