import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginAudit extends BaseCommand {
  static override summary = 'Check installed plugins against what was signed and what the registry says now';
  static override description =
    'Names files that are not those that were signed, folders that no installation put there, needs that are not met, and what the registry says of the installed versions since: yanked, deprecated, withdrawn, other bytes, another key, a revoked key. Changes nothing. Exit code 3 when there is an error, or with --strict a warning.';
  static override examples = [
    '<%= config.bin %> plugin audit',
    '<%= config.bin %> plugin audit --strict --json',
    '<%= config.bin %> plugin audit --offline',
  ];
  static override flags = {
    dir: Flags.string({ description: 'Folder that holds plugins/ and ops-center.lock', helpValue: 'PATH' }),
    strict: Flags.boolean({ description: 'Fail on warnings, too' }),
  };

  async run(): Promise<Outcome> {
    const { flags, deps } = await this.start(PluginAudit);
    const { auditPlugins } = await import('../../actions/audit.js');
    const { renderAudit } = await import('../../views/audit.js');
    const { report, failure } = await auditPlugins(deps, { dir: flags.dir, strict: flags.strict });
    return {
      data: report,
      text: (look) => renderAudit(report, deps.cwd, look),
      ...(failure === undefined ? {} : { failure }),
    };
  }
}
