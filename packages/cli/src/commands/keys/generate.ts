import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class KeysGenerate extends BaseCommand {
  static override summary = 'Make the key pair that you sign plugins with';
  static override description =
    'Writes dev-key.pem (readable by you only) and dev-key.pub to the configuration folder. The private key is encrypted with a passphrase that is asked for, or taken from OPS_CENTER_KEY_PASSPHRASE or --passphrase-fd; with --no-input and neither of them it is not encrypted. An existing key is never overwritten.';
  static override examples = ['<%= config.bin %> keys generate', '<%= config.bin %> keys generate --no-input'];
  static override flags = {
    'no-input': Flags.boolean({
      description: 'Never ask; without a passphrase the key is not encrypted',
      helpGroup: 'GLOBAL',
    }),
    'passphrase-fd': Flags.integer({
      description: 'File descriptor that gives the passphrase',
      helpValue: 'FD',
      min: 0,
    }),
  };

  async run(): Promise<Outcome> {
    const { flags, deps } = await this.start(KeysGenerate);
    const { generateDefaultKey } = await import('../../actions/keys.js');
    const { renderGeneratedKey } = await import('../../views/signing.js');
    const key = await generateDefaultKey(deps, { plain: flags['no-input'], passphraseFd: flags['passphrase-fd'] });
    return { data: key, text: (look) => renderGeneratedKey(key, look) };
  }
}
