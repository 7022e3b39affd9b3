import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginDeprecate extends BaseCommand {
  static override summary = 'Say that people should move on from a plugin or a version';
  static override description =
    'Everybody who looks at it or installs it is told; it stays installable. Without a version it is said of all that are published now. --undo takes it back.';
  static override examples = [
    '<%= config.bin %> plugin deprecate my-plugin@1.2.0 --reason "use 2.0.0"',
    '<%= config.bin %> plugin deprecate my-plugin --reason "nobody maintains it" --replacement better-plugin',
    '<%= config.bin %> plugin deprecate my-plugin --undo',
  ];
  static override args = {
    target: Args.string({ required: true, description: 'The plugin, or a version like my-plugin@1.2.0' }),
  };
  static override flags = {
    reason: Flags.string({ description: 'Why, in one line; everybody reads it', helpValue: 'TEXT' }),
    replacement: Flags.string({ description: 'The plugin to use in its place', helpValue: 'SLUG' }),
    undo: Flags.boolean({ description: 'Take it back' }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginDeprecate);
    const { deprecatePlugin } = await import('../../actions/overlays.js');
    const { renderDeprecated } = await import('../../views/overlays.js');
    const { reason, replacement, undo } = flags;
    const deprecated = await deprecatePlugin(deps, { target: args.target, reason, replacement, undo });
    return { data: deprecated, text: (look) => renderDeprecated(deprecated, undo, look) };
  }
}
