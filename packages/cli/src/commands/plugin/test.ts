import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginTest extends BaseCommand {
  static override summary = "Run a plugin's tests";
  static override description =
    'Runs the Python tests (tests/test_*.py) and the JavaScript and TypeScript tests (*.test.* in tests/ and frontend/) of a plugin. The SDKs, React and a document come with this command, so nothing has to be installed and no platform has to run. Tests that import vitest run with the vitest of the project.';
  static override examples = [
    '<%= config.bin %> plugin test',
    '<%= config.bin %> plugin test my-awesome-plugin --only python',
    '<%= config.bin %> plugin test --tier process --json',
  ];
  static override args = {
    dir: Args.string({ description: 'Folder of the plugin', default: '.' }),
  };
  static override flags = {
    only: Flags.string({ description: 'Run the tests of one language', options: ['python', 'javascript'] }),
    tier: Flags.string({
      description:
        'Where the Python plugin runs: in the process of its tests, or in one of its own over the real protocol',
      options: ['unit', 'process'],
      default: 'unit',
    }),
    python: Flags.string({ description: 'Python interpreter to use', helpValue: 'PATH' }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginTest);
    const { testPlugin } = await import('../../actions/test-plugin.js');
    const { renderTests } = await import('../../views/test-plugin.js');
    const { report, failure } = await testPlugin(deps, {
      folder: args.dir,
      tier: flags.tier as 'unit' | 'process',
      only: flags.only as 'python' | 'javascript' | undefined,
      python: flags.python,
      outputToStderr: flags.json === true,
    });
    return {
      data: report,
      text: (look) => renderTests(report, look),
      ...(failure === undefined ? {} : { failure }),
    };
  }
}
