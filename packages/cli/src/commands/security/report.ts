import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class SecurityReport extends BaseCommand {
  static override summary = 'Report a security fault in a plugin, in confidence';
  static override description =
    'Only the owners of the plugin, the administrators of the registry and you see it. Owners are to answer critical faults within 24 hours, high ones within 7 days, medium ones within 30 days.';
  static override examples = [
    '<%= config.bin %> security report --plugin my-plugin --severity critical --description "SQL injection in /api/predict"',
    '<%= config.bin %> security report --plugin my-plugin --severity high --description -',
  ];
  static override flags = {
    plugin: Flags.string({ description: 'The plugin', helpValue: 'SLUG', required: true }),
    severity: Flags.string({
      description: 'How bad it is',
      options: ['critical', 'high', 'medium', 'low'],
      required: true,
    }),
    description: Flags.string({
      description: 'What is wrong; - reads it from standard input',
      helpValue: 'TEXT',
      required: true,
    }),
  };

  async run(): Promise<Outcome> {
    const { flags, deps } = await this.start(SecurityReport);
    const { reportFault } = await import('../../actions/security-report.js');
    const { renderFault } = await import('../../views/security-report.js');
    const { plugin, severity, description } = flags;
    const reported = await reportFault(deps, { plugin, severity, description });
    return { data: reported, text: (look) => renderFault(reported, look) };
  }
}
