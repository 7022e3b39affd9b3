import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginYank extends BaseCommand {
  static override summary = 'Withdraw a published version';
  static override description =
    'A withdrawn version is installed only where somebody asks for exactly it, or has it in a lock file. Its number stays used. It can be brought back with unyank.';
  static override examples = ['<%= config.bin %> plugin yank my-plugin@1.2.0 --reason "deletes settings"'];
  static override args = {
    target: Args.string({ required: true, description: 'The version, like my-plugin@1.2.0' }),
  };
  static override flags = {
    reason: Flags.string({ description: 'Why, in one line; everybody reads it', helpValue: 'TEXT', required: true }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginYank);
    const { yankVersion } = await import('../../actions/overlays.js');
    const { renderMarked } = await import('../../views/overlays.js');
    const marked = await yankVersion(deps, { target: args.target, reason: flags.reason, undo: false });
    return { data: marked, text: (look) => renderMarked(marked, look) };
  }
}
