import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAlive, MARK_PATTERN, processMark } from './process-mark.js';

describe('the mark of a process', () => {
  it('is that of one that runs, until it ends', async () => {
    expect(await isAlive(await processMark())).toBe(true);
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await once(child, 'spawn');
    expect(await isAlive(String(child.pid))).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await isAlive(String(child.pid))).toBe(false);
  });

  it.skipIf(!existsSync('/proc/self/stat'))('is not that of a later process with the same id', async () => {
    const [pid, ticks, boot] = (await processMark()).split('.');
    expect(await isAlive(`${pid}.${Number(ticks) - 1}.${boot}`)).toBe(false);
    expect(await isAlive(`${pid}.${ticks}.${boot === '00000000' ? '1' : '0'.repeat(8)}`)).toBe(false);
  });

  it('counts as running when it cannot be read, and fits into a file name', async () => {
    for (const strange of ['', 'me', '-1', '1.2', '12345678901', '1\n'])
      expect([strange, await isAlive(strange)]).toEqual([strange, true]);
    expect(await processMark()).toMatch(new RegExp(`^${MARK_PATTERN}$`));
  });
});
