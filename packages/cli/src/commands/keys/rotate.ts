import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class KeysRotate extends BaseCommand {
  static override summary = 'Put a new signing key in the place of an old one';
  static override description =
    'Both keys sign one statement, which the registry gives out: installations that trust the old key follow it to the new one, and nobody can forge it. The old key signs nothing new from then on; what it signed stays good. Without --key and --new-key your default key is replaced by a new one, and the old one is kept beside it. Stopped half-way it can be run again.';
  static override examples = [
    '<%= config.bin %> keys rotate',
    '<%= config.bin %> keys rotate --expires 365d --no-input',
    '<%= config.bin %> keys rotate --key ./old-key.pem --new-key ./new-key.pem',
  ];
  static override flags = {
    key: Flags.string({ description: 'Private key that goes: a file, env:NAME, or -', helpValue: 'SOURCE' }),
    'new-key': Flags.string({ description: 'Private key that comes: a file or env:NAME', helpValue: 'SOURCE' }),
    expires: Flags.string({ description: 'When the new key ends: 2027-01-31, or days like 90d', helpValue: 'TIME' }),
    publisher: Flags.string({ description: 'Organisation, when the account has several', helpValue: 'SLUG' }),
    'no-input': Flags.boolean({
      description: 'Never ask; without a passphrase the new key is not encrypted',
      helpGroup: 'GLOBAL',
    }),
    'passphrase-fd': Flags.integer({
      description: 'File descriptor that gives the passphrase',
      helpValue: 'FD',
      min: 0,
    }),
  };

  async run(): Promise<Outcome> {
    const { flags, deps } = await this.start(KeysRotate);
    const { rotateKey } = await import('../../actions/rotate-key.js');
    const { renderRotated } = await import('../../views/keys.js');
    const rotated = await rotateKey(deps, {
      key: flags.key,
      newKey: flags['new-key'],
      passphraseFd: flags['passphrase-fd'],
      expires: flags.expires,
      publisher: flags.publisher,
      plain: flags['no-input'],
    });
    return { data: rotated, text: (look) => renderRotated(rotated, look) };
  }
}
