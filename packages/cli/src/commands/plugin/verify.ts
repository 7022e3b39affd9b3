import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginVerify extends BaseCommand {
  static override summary = 'Verify the signature of a bundle';
  static override description =
    'Compares the bundle with its signature under one public key: your own, the one that --public-key names, or one that --trust FILE has for the plugin or its publisher. Works offline when the key is a file. A key from an address is fetched and not pinned: it proves nothing about who wrote the bundle when both come from the same place. What does not match ends with exit code 8.';
  static override examples = [
    '<%= config.bin %> plugin verify my-plugin-1.0.0.zip',
    '<%= config.bin %> plugin verify my-plugin-1.0.0.zip --public-key publisher.pub',
    '<%= config.bin %> plugin verify my-plugin-1.0.0.zip --trust trust.json',
    '<%= config.bin %> plugin verify my-plugin-1.0.0.zip --public-key https://marketplace/keys/dev123.pub',
  ];
  static override args = {
    bundle: Args.string({ required: true, description: 'The bundle (.zip)' }),
  };
  static override flags = {
    'public-key': Flags.string({ description: 'Public key to trust: a file or an https address', helpValue: 'SOURCE' }),
    trust: Flags.string({
      description: 'Trust file that says whose signature counts, as for `plugin install`',
      helpValue: 'PATH',
      exclusive: ['public-key'],
    }),
    signature: Flags.string({ description: 'Signature file; <bundle>.sig without it', helpValue: 'PATH' }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginVerify);
    const { verifyBundle } = await import('../../actions/verify.js');
    const { renderVerified } = await import('../../views/signing.js');
    const verified = await verifyBundle(deps, {
      file: args.bundle,
      publicKey: flags['public-key'],
      trust: flags.trust,
      signature: flags.signature,
    });
    return { data: verified, text: (look) => renderVerified(verified, deps.cwd, look) };
  }
}
