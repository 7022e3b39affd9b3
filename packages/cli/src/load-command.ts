import { COMMANDS } from './commands.js';
import type { BaseCommand } from './base-command.js';

/** A command's class; undefined for an id that does not exist. In the shipped bundle each loads only its own module. */
export async function loadCommand(
  id: string,
): Promise<(new (...args: ConstructorParameters<typeof BaseCommand>) => BaseCommand) | undefined> {
  const commands: Readonly<Record<string, (typeof COMMANDS)[keyof typeof COMMANDS]>> = COMMANDS;
  return commands[id];
}
