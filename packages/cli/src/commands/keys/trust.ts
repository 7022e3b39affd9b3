import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class KeysTrust extends BaseCommand {
  static override summary = 'Trust signing keys of publishers before anything is installed';
  static override description =
    'Keys that are trusted here count as pinned: of their publisher, or for their plugin, nothing signed by another key is installed, and with them `--offline` needs no registry even for the first installation. They are kept in trust.json in the folder of the configuration. A publisher is one of the configured registry; --any-registry trusts its key everywhere, and for bundles on this machine.';
  static override examples = [
    '<%= config.bin %> keys trust list',
    '<%= config.bin %> keys trust add acme.pub --publisher acme',
    '<%= config.bin %> keys trust add acme.pub --plugin my-plugin --any-registry',
    '<%= config.bin %> keys trust remove SHA256:cj4Lm9oVGfNZxcwaTX0Ho6uWYqVfLJFM4dXE1nyNqPw',
  ];
  static override args = {
    action: Args.string({ description: 'What to do', options: ['list', 'add', 'remove'], default: 'list' }),
    key: Args.string({ description: 'PEM file of the key to add, or id of the key to remove' }),
  };
  static override flags = {
    publisher: Flags.string({ description: 'Publisher whose plugins the key may sign', helpValue: 'NAME' }),
    plugin: Flags.string({ description: 'The one plugin that the key may sign', helpValue: 'ID' }),
    'any-registry': Flags.boolean({ description: 'Wherever the plugin comes from' }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(KeysTrust);
    const { changeTrust } = await import('../../actions/trust.js');
    const { renderTrust } = await import('../../views/trust.js');
    const action = args.action as 'list' | 'add' | 'remove';
    const { publisher, plugin } = flags;
    const request = { action, key: args.key, publisher, plugin, anyRegistry: flags['any-registry'] };
    const result = await changeTrust(deps, request);
    return { data: result, text: (look) => renderTrust(result, look) };
  }
}
