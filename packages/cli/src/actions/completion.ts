import type { CommandManifest } from '../command-manifest.js';
import { bashScript } from '../completion/bash.js';
import { fishScript } from '../completion/fish.js';
import { completionModel } from '../completion/model.js';
import { powershellScript } from '../completion/powershell.js';
import { zshScript } from '../completion/zsh.js';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript, powershell: powershellScript } as const;

export type Shell = keyof typeof SCRIPTS;

export interface Completion {
  readonly shell: Shell;
  readonly script: string;
}

/** The script that makes a shell complete commands, flags and their values: all from the command manifest. */
export function writeCompletion(manifest: CommandManifest, shell: Shell): Completion {
  return { shell, script: SCRIPTS[shell](completionModel(manifest)) };
}
