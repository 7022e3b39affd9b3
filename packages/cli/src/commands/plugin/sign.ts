import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginSign extends BaseCommand {
  static override summary = 'Sign a bundle with your private key';
  static override description =
    'Checks the bundle first; one with errors is not signed. The signature names the registry it is for: the configured one, --registry, or with --any-registry every one. A key file that other users can read is refused. The passphrase of an encrypted key comes from the prompt, OPS_CENTER_KEY_PASSPHRASE or --passphrase-fd.';
  static override examples = [
    '<%= config.bin %> plugin sign my-plugin-1.0.0.zip',
    '<%= config.bin %> plugin sign my-plugin-1.0.0.zip --key ~/.ops-center/dev-key.pem',
    '<%= config.bin %> plugin sign my-plugin-1.0.0.zip --key env:SIGNING_KEY --no-input',
  ];
  static override args = {
    bundle: Args.string({ required: true, description: 'The bundle (.zip)' }),
  };
  static override flags = {
    key: Flags.string({ description: 'Private key: a file, env:NAME, or - for standard input', helpValue: 'SOURCE' }),
    'passphrase-fd': Flags.integer({
      description: 'File descriptor that gives the passphrase',
      helpValue: 'FD',
      min: 0,
    }),
    'any-registry': Flags.boolean({
      description: 'Make a signature that every registry takes',
      exclusive: ['registry'],
    }),
    publisher: Flags.string({ description: 'Organisation that the signature is bound to', helpValue: 'SLUG' }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginSign);
    const { signBundle } = await import('../../actions/sign.js');
    const { renderSigned } = await import('../../views/signing.js');
    const signed = await signBundle(deps, {
      file: args.bundle,
      key: flags.key,
      passphraseFd: flags['passphrase-fd'],
      registry: flags['any-registry'] ? '*' : undefined,
      publisher: flags.publisher,
    });
    return { data: signed, text: (look) => renderSigned(signed, deps.cwd, look) };
  }
}
