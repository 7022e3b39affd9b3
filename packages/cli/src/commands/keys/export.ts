import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class KeysExport extends BaseCommand {
  static override summary = 'Print your public key, to give to others';
  static override description = 'Prints the public half as PEM. The private half is never printed.';
  static override examples = ['<%= config.bin %> keys export', '<%= config.bin %> keys export --key ./other-key.pem'];
  static override flags = {
    key: Flags.string({
      description: 'Private key whose public half is wanted: a file, env:NAME, or -',
      helpValue: 'SOURCE',
    }),
    'passphrase-fd': Flags.integer({
      description: 'File descriptor that gives the passphrase',
      helpValue: 'FD',
      min: 0,
    }),
  };

  async run(): Promise<Outcome> {
    const { flags, deps } = await this.start(KeysExport);
    const { exportPublicKey } = await import('../../actions/keys.js');
    const { renderExportedKey } = await import('../../views/signing.js');
    const key = await exportPublicKey(deps, { key: flags.key, passphraseFd: flags['passphrase-fd'] });
    return { data: key, text: () => renderExportedKey(key) };
  }
}
