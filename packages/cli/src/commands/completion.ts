import * as Args from '@oclif/core/args';
import type { Shell } from '../actions/completion.js';
import { BaseCommand, type Outcome } from '../base-command.js';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const satisfies readonly Shell[];

export default class Completion extends BaseCommand {
  static override summary = 'Print the script that makes a shell complete ops-center';
  static override description =
    'bash: add `source <(ops-center completion bash)` to ~/.bashrc. zsh: write it to a file named _ops-center in a folder of $fpath. fish: write it to ~/.config/fish/completions/ops-center.fish. PowerShell: add `ops-center completion powershell | Out-String | Invoke-Expression` to $PROFILE. Completing starts no program and asks no registry.';
  static override examples = [
    '<%= config.bin %> completion bash',
    '<%= config.bin %> completion zsh > _ops-center',
    '<%= config.bin %> completion fish > ops-center.fish',
  ];
  static override args = {
    shell: Args.string({ required: true, description: 'The shell', options: [...SHELLS] }),
  };

  async run(): Promise<Outcome> {
    const { args, host } = await this.start(Completion, { lenient: true });
    const { writeCompletion } = await import('../actions/completion.js');
    const completion = writeCompletion(host.manifest, args.shell as Shell);
    return { data: completion, text: () => completion.script.trimEnd() };
  }
}
