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
    '<%= config.bin %> plugin validate --format github',
    '<%= config.bin %> plugin validate --fix',
    '<%= config.bin %> plugin validate --rule manifest.category.unknown=off',
    'git show HEAD:plugin.yaml | <%= config.bin %> plugin validate -',
  ];
  static override args = {
    path: Args.string({ description: 'Folder, plugin.yaml, .zip, or - for standard input', default: '.' }),
  };
  static override flags = {
    strict: Flags.boolean({ description: 'Warnings fail too' }),
    format: Flags.string({
      description:
        'text for people; json is the same as --json; sarif, github and junit for code scanning, annotations and test reports',
      options: ['text', 'json', 'sarif', 'github', 'junit'],
    }),
    fix: Flags.boolean({
      description: 'Mend plugin.yaml where there is no doubt about what was meant, and show the difference',
    }),
    rule: Flags.string({
      description:
        'What a finding counts as, as often as needed. What protects the people who install a plugin cannot be lowered',
      helpValue: 'ID=off|warn|error',
      multiple: true,
      multipleNonGreedy: true,
    }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginValidate);
    const { validateTarget } = await import('../../actions/validate.js');
    const { rendererOf } = await import('../../views/validate-formats.js');
    const render = await rendererOf(flags.format, {
      json: flags.json ?? false,
      cliVersion: deps.cliVersion,
      cwd: deps.cwd,
    });
    const validation = await validateTarget(deps, {
      target: args.path,
      strict: flags.strict,
      rules: flags.rule ?? [],
      fix: flags.fix,
    });
    return {
      data: validation.report,
      text: (look) => render(validation, look),
      ...(validation.failure === undefined ? {} : { failure: validation.failure }),
    };
  }
}
