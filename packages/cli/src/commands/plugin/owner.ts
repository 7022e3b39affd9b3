import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginOwner extends BaseCommand {
  static override summary = 'Show and change who may do what with a plugin';
  static override description =
    'A plugin belongs to an organisation, whose members have a role: owner (everything), maintainer (also keys), publisher (publishes and withdraws versions), reader (sees what is private). A role holds for all plugins of the organisation. Only owners change roles; whoever is removed has no right left from the next request on, whatever tokens there are. The last owner stays. Asks before a removal at a terminal.';
  static override examples = [
    '<%= config.bin %> plugin owner list my-plugin',
    '<%= config.bin %> plugin owner add my-plugin grace@example.com',
    '<%= config.bin %> plugin owner add my-plugin grace@example.com --role publisher',
    '<%= config.bin %> plugin owner remove my-plugin grace@example.com --yes',
  ];
  static override args = {
    action: Args.string({
      required: true,
      description: 'What to do',
      options: ['list', 'add', 'remove'],
    }),
    plugin: Args.string({ required: true, description: 'The plugin' }),
    email: Args.string({ description: 'Mail address of the account to add or remove' }),
  };
  static override flags = {
    role: Flags.string({
      description: 'What somebody who is added may do; owner without it',
      options: ['owner', 'maintainer', 'publisher', 'reader'],
    }),
    yes: Flags.boolean({ char: 'y', description: 'Remove without being asked' }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginOwner);
    const { manageOwners } = await import('../../actions/owners.js');
    const { renderOwners } = await import('../../views/owners.js');
    const { plugin, email } = args;
    const owners = await manageOwners(deps, { action: args.action, plugin, email, role: flags.role, yes: flags.yes });
    return { data: owners, text: (look) => renderOwners(owners, look) };
  }
}
