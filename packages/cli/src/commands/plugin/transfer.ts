import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginTransfer extends BaseCommand {
  static override summary = 'Give a plugin to another organisation';
  static override description =
    'An owner offers, an owner of the other organisation accepts within a week, either cancels. Your key signs which keys of the other organisation come after it: installations that trust it follow without a question. With --unsigned they are asked.';
  static override examples = [
    '<%= config.bin %> plugin transfer list',
    '<%= config.bin %> plugin transfer offer my-plugin --to globex --yes',
    '<%= config.bin %> plugin transfer accept my-plugin',
  ];
  static override args = {
    action: Args.string({
      required: true,
      description: 'What to do',
      options: ['list', 'offer', 'accept', 'cancel'],
    }),
    plugin: Args.string({ description: 'The plugin' }),
  };
  static override flags = {
    to: Flags.string({ description: 'Organisation that gets it', helpValue: 'SLUG' }),
    key: Flags.string({ description: 'Private key of the plugin: a file, env:NAME, or -', helpValue: 'SOURCE' }),
    unsigned: Flags.boolean({ description: 'Sign nothing' }),
    'passphrase-fd': Flags.integer({
      description: 'File descriptor that gives the passphrase',
      helpValue: 'FD',
      min: 0,
    }),
    yes: Flags.boolean({ char: 'y', description: 'Offer without being asked' }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginTransfer);
    const { managePluginTransfers } = await import('../../actions/transfer.js');
    const { renderTransfers } = await import('../../views/transfer.js');
    const { to, key, unsigned, yes } = flags;
    const transfers = await managePluginTransfers(deps, {
      ...args,
      ...{ to, key, unsigned, yes },
      passphraseFd: flags['passphrase-fd'],
    });
    return { data: transfers, text: (look) => renderTransfers(transfers, look) };
  }
}
