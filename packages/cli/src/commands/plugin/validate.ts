import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginValidate extends BaseCommand {
  static override summary = 'Check a plugin and show everything that is wrong with it';
  static override description =
    'Checks a project folder, a bundle (.zip) or a single plugin.yaml, and shows all findings at once, each at its line. A bundle is read with limits and never extracted. Errors end with exit code 3.';
  static override examples = [
    '<%= config.bin %> plugin validate',
    '<%= config.bin %> plugin validate my-awesome-plugin-1.0.0.zip',
    '<%= config.bin %> plugin validate --strict --json',
    'git show HEAD:plugin.yaml | <%= config.bin %> plugin validate -',
  ];
  static override args = {
    path: Args.string({ description: 'Folder, plugin.yaml, .zip, or - for standard input', default: '.' }),
  };
  static override flags = {
    strict: Flags.boolean({ description: 'Warnings fail too' }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginValidate);
    const { validateTarget } = await import('../../actions/validate.js');
    const { renderValidation } = await import('../../views/validate.js');
    const validation = await validateTarget(deps, { target: args.path, strict: flags.strict });
    return {
      data: validation.report,
      text: (look) => renderValidation(validation, deps.cwd, look),
      ...(validation.failure === undefined ? {} : { failure: validation.failure }),
    };
  }
}
