import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginOutdated extends BaseCommand {
  static override summary = 'Show which installed plugins have newer versions';
  static override description =
    '"Wanted" is the highest version in the range that was asked for, which `plugin update` takes; "latest" is the highest there is. Yanked versions, prereleases and versions for other platforms do not count. The exit code is 0 whether there are any or not: pipelines look at `data.plugins` of --json.';
  static override examples = ['<%= config.bin %> plugin outdated', '<%= config.bin %> plugin outdated --json'];
  static override flags = {
    dir: Flags.string({ description: 'Folder that holds plugins/ and ops-center.lock', helpValue: 'PATH' }),
    'platform-version': Flags.string({ description: 'Version of the platform to choose for', helpValue: 'VERSION' }),
  };

  async run(): Promise<Outcome> {
    const { flags, deps } = await this.start(PluginOutdated);
    const { findOutdated } = await import('../../actions/outdated.js');
    const { renderOutdated } = await import('../../views/versions.js');
    const report = await findOutdated(deps, { dir: flags.dir });
    return { data: report, text: (look) => renderOutdated(report, look) };
  }
}
