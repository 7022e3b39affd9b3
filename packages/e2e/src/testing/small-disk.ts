import { execFileSync } from 'node:child_process';

/** Command words that give a program mounts of its own, or undefined where the system does not allow that. */
export function ownMounts(): readonly string[] | undefined {
  const words = process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--user', '--map-root-user', '--mount'];
  try {
    execFileSync(words[0] ?? '', [...words.slice(1), 'true'], { stdio: 'ignore' });
    return words;
  } catch {
    return undefined;
  }
}
