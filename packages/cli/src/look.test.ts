import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from './commands.js';
import { runCommandLine, type Answered } from './testing/command-line.js';

const ESCAPE = '\u001b[';
const NARROW = 40;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ops-center-look-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function look(argv: readonly string[], env: Readonly<Record<string, string>>, columns?: number): Promise<Answered> {
  const terminal = columns === undefined ? {} : { columns };
  return runCommandLine(argv, { cwd: folder, env: { HOME: folder, ...env }, ...terminal });
}

describe('colours', () => {
  it.each<[string, Record<string, string>, number | undefined, boolean]>([
    ['a terminal', {}, 80, true],
    ['a pipe', {}, undefined, false],
    ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, undefined, true],
    ['FORCE_COLOR=0 in a pipe', { FORCE_COLOR: '0' }, undefined, false],
    ['NO_COLOR on a terminal', { NO_COLOR: '1' }, 80, false],
    ['an empty NO_COLOR, which says nothing', { NO_COLOR: '' }, 80, true],
    ['NO_COLOR against FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, 80, false],
    ['TERM=dumb', { TERM: 'dumb' }, 80, false],
  ])('%s', async (_name, env, columns, colored) => {
    const result = await look(['doctor'], env, columns);
    expect(result.stdout.includes(ESCAPE)).toBe(colored);
    const failure = await look(['whoami'], env, columns);
    expect(failure.stderr.includes(ESCAPE)).toBe(colored);
  });

  it('never come into a document', async () => {
    const { stdout } = await look(['doctor', '--json'], { FORCE_COLOR: '1' }, 80);
    expect(stdout).not.toContain('\\u001b');
    expect(stdout).not.toContain(ESCAPE);
  });
});

describe('a narrow terminal', () => {
  it.each(['', ...Object.keys(COMMANDS)])(
    'holds the help of "%s": only what cannot be broken is longer',
    async (id) => {
      const { code, stdout } = await look([...id.split(':').filter(Boolean), '--help'], {}, NARROW);
      expect(code).toBe(0);
      for (const line of stdout.replaceAll(/\u001b\[\d+m/g, '').split('\n')) {
        // Usage and examples stand as they are typed.
        if (line.startsWith('  $ ') || /^ {2}(git|<)/.test(line)) continue;
        const [longest = 0] = line
          .trim()
          .split(' ')
          .map((word) => word.length)
          .toSorted((a, b) => b - a);
        expect(line.length, line).toBeLessThanOrEqual(Math.max(NARROW, longest + NARROW / 2));
      }
    },
  );
});
