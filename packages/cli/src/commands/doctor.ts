import { BaseCommand, type Outcome } from '../base-command.js';

export default class Doctor extends BaseCommand {
  static override summary = 'Check this machine and the way to the registry';
  static override description =
    'Looks at Node.js, configuration, modes of keys and tokens, places to write, installed plugins, proxy, name lookup, TLS, the registry and its version, clock and account, and says of each what to do. Changes nothing and never hangs. Ends with 7 when the registry cannot be reached, with 1 when something else failed.';
  static override examples = ['<%= config.bin %> doctor', '<%= config.bin %> doctor --json'];

  async run(): Promise<Outcome> {
    const { deps } = await this.start(Doctor, { lenient: true });
    const { examine } = await import('../actions/doctor.js');
    const { renderDoctor } = await import('../views/doctor.js');
    const { report, failure } = await examine(deps, process.versions.node);
    return {
      data: report,
      text: (look) => renderDoctor(report, look),
      ...(failure === undefined ? {} : { failure }),
    };
  }
}
