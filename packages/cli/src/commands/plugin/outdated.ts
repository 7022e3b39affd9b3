import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginOutdated extends BaseCommand {
  static override summary = 'Show which installed plugins have newer versions';
  static override description =
    '"Wanted" is the highest version in the range that was asked for, which `plugin update` takes; "latest" is the highest there is. Yanked versions, prereleases and versions for other platforms do not count. The exit code is 0 whether there are any or not, unless a pipeline asks for another with --fail-on: 3 when `plugin update` would change something (wanted), or when anything is newer (latest).';
  static override examples = [
    '<%= config.bin %> plugin outdated',
    '<%= config.bin %> plugin outdated --json',
    '<%= config.bin %> plugin outdated --fail-on wanted',
  ];
  static override flags = {
    dir: Flags.string({ description: 'Folder that holds plugins/ and ops-center.lock', helpValue: 'PATH' }),
    'fail-on': Flags.string({
      description: 'End with exit code 3 when there is a newer version: in the range, or at all',
      options: ['wanted', 'latest'],
    }),
    'platform-version': Flags.string({ description: 'Version of the platform to choose for', helpValue: 'VERSION' }),
  };

  async run(): Promise<Outcome> {
    const { flags, deps } = await this.start(PluginOutdated);
    const { findOutdated, outdatedFailure } = await import('../../actions/outdated.js');
    const { renderOutdated } = await import('../../views/versions.js');
    const report = await findOutdated(deps, { dir: flags.dir });
    const limit = flags['fail-on'];
    const failure = limit === undefined ? undefined : outdatedFailure(report, limit === 'latest' ? limit : 'wanted');
    return {
      data: report,
      text: (look) => renderOutdated(report, look),
      ...(failure === undefined ? {} : { failure }),
    };
  }
}
