import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class RegistryServe extends BaseCommand {
  static override summary = 'Serve a registry of your own on this machine';
  static override description =
    'Starts the package @ops-center/registry, which is installed separately: beside this program, or in the node_modules of the current folder or one above it. Prints "ready" and the address on stdout when it answers; logs go to stderr. Stops on SIGINT and SIGTERM when open requests have finished; a second signal does not wait.';
  static override examples = [
    '<%= config.bin %> registry serve --data ./registry-data',
    '<%= config.bin %> registry serve --host 127.0.0.1 --port 4873 --data ./registry-data',
  ];
  static override flags = {
    host: Flags.string({ description: 'Address to listen on', helpValue: 'HOST' }),
    port: Flags.string({ description: 'Port to listen on', helpValue: 'PORT' }),
    data: Flags.string({
      description: 'Folder of the registry; needed here or in OPS_CENTER_REGISTRY_DATA',
      helpValue: 'PATH',
    }),
    'public-url': Flags.string({ description: 'Address that people use, when it is another one', helpValue: 'URL' }),
  };

  async run(): Promise<Outcome> {
    const { flags, deps, json } = await this.start(RegistryServe, { lenient: true });
    const { serveRegistry } = await import('../../actions/serve-registry.js');
    const served = await serveRegistry(deps, {
      flags: { host: flags.host, port: flags.port, data: flags.data, 'public-url': flags['public-url'] },
      quietOutput: json,
    });
    return { data: served, text: () => '' };
  }
}
