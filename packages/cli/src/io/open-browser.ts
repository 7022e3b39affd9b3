import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // Not `start`: that would need a shell, which reads parts of an address as commands.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Asks the desktop to open an http(s) address; false when there is nothing that does. */
export async function openBrowser(address: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  const [program, ...args] = OPENERS[platform] ?? ['xdg-open'];
  return await new Promise((resolve) => {
    const child = spawn(program, [...args, href], { detached: true, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
