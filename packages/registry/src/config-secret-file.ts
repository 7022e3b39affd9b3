import { readFileSync, statSync } from 'node:fs';

const MOST_BYTES = 4096;

/** Reads a secret of one line from a file; undefined when it cannot be, which is added to `problems` under `name`. */
export function readSecretFile(name: string, file: string, problems: string[]): string | undefined {
  try {
    if (statSync(file).size > MOST_BYTES) problems.push(`${name} names a file that is too large for a secret`);
    else {
      const text = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
      if (/^[\x21-\x7e]+$/.test(text)) return text;
      problems.push(`${name} must name a file with one line of visible ASCII characters`);
    }
  } catch (error) {
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    if (code === undefined) throw error;
    problems.push(`${name} names a file that cannot be read (${code})`);
  }
  return undefined;
}
