import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginUnyank extends BaseCommand {
  static override summary = 'Bring a withdrawn version back';
  static override description = 'The reason is kept in the audit log of the registry.';
  static override examples = ['<%= config.bin %> plugin unyank my-plugin@1.2.0 --reason "it was another plugin"'];
  static override args = {
    target: Args.string({ required: true, description: 'The version, like my-plugin@1.2.0' }),
  };
  static override flags = {
    reason: Flags.string({ description: 'Why, in one line; for the audit log', helpValue: 'TEXT', required: true }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginUnyank);
    const { yankVersion } = await import('../../actions/overlays.js');
    const { renderMarked } = await import('../../views/overlays.js');
    const marked = await yankVersion(deps, { target: args.target, reason: flags.reason, undo: true });
    return { data: marked, text: (look) => renderMarked(marked, look) };
  }
}
