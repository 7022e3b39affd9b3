import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import type { InitRequest } from '../../actions/init.js';
import { BaseCommand, type Outcome } from '../../base-command.js';

const TYPES = ['backend', 'frontend', 'hybrid', 'container', 'theme'] as const satisfies readonly InitRequest['type'][];

export default class PluginInit extends BaseCommand {
  static override summary = 'Start a new plugin';
  static override description =
    'Makes a folder with a plugin that validates, builds and passes its tests. Asks at a terminal for what the command line leaves open; elsewhere it takes a backend plugin, version 1.0.0, licence Apache-2.0 and the author that git knows.';
  static override examples = [
    '<%= config.bin %> plugin init my-awesome-plugin',
    '<%= config.bin %> plugin init my-theme --type theme --author "Ada Lovelace" --no-input',
    '<%= config.bin %> plugin init my-plugin --ci gitlab --no-git',
    '<%= config.bin %> plugin init . --adopt --no-input',
  ];
  static override args = {
    name: Args.string({ description: 'Name of the plugin, which is also the folder; or a path to the folder' }),
  };
  static override flags = {
    type: Flags.string({ description: 'Kind of plugin', options: [...TYPES] }),
    id: Flags.string({ description: 'Plugin id, when it is not the name of the folder', helpValue: 'ID' }),
    name: Flags.string({ description: 'Name that people see', helpValue: 'TEXT' }),
    author: Flags.string({ description: 'Author', helpValue: 'TEXT' }),
    license: Flags.string({ description: 'SPDX id of the licence', helpValue: 'SPDX' }),
    ci: Flags.string({
      description: 'Pipeline that checks every push and publishes on a tag',
      options: ['github', 'gitlab', 'none'],
      default: 'github',
    }),
    adopt: Flags.boolean({
      description: 'Make a plugin of a folder that has its code already; no file there is replaced',
      exclusive: ['force'],
    }),
    'no-git': Flags.boolean({ description: 'Make no git repository' }),
    force: Flags.boolean({ description: 'Write into a folder that is not empty, replacing files of the same names' }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginInit);
    const { initPlugin, readReadiness } = await import('../../actions/init.js');
    const { renderInit } = await import('../../views/init.js');
    const made = await initPlugin(deps, {
      target: args.name,
      type: flags.type as InitRequest['type'],
      id: flags.id,
      name: flags.name,
      author: flags.author,
      license: flags.license,
      git: !flags['no-git'],
      force: flags.force,
      adopt: flags.adopt,
      ci: flags.ci as InitRequest['ci'],
    });
    const ready = await readReadiness(deps);
    return { data: made, text: (look) => renderInit(made, { cwd: deps.cwd, ...ready }, look) };
  }
}
