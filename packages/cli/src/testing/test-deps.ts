import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { onTestFinished } from 'vitest';
import { readEnvironment } from '../environment.js';
import { createDeps } from '../create-deps.js';
import type { Deps } from '../deps.js';
import type { Keychain } from '../io/keychain.js';
import { createTemporary } from '../io/temporary.js';

export interface TestDeps extends Deps {
  readonly warnings: readonly string[];
  /** What the person was told to do elsewhere. */
  readonly shown: readonly string[];
}

export interface TestDepsOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What standard input holds. */
  readonly input?: string | Uint8Array;
  /** Answers at the prompts, in the order of the questions; without them nobody can be asked. */
  readonly answers?: readonly (string | boolean)[];
  /** Go on with a configuration that has problems, as `config` does. */
  readonly lenient?: boolean;
  readonly openKeychain?: () => Promise<Keychain | undefined>;
}

/** The dependencies as the program builds them, for a home and a current folder inside `folder`. */
export async function testDeps(folder: string, options: TestDepsOptions = {}): Promise<TestDeps> {
  const home = path.join(folder, 'home');
  await mkdir(home, { recursive: true });
  const stdin = new PassThrough();
  stdin.end(options.input ?? '');
  const stderr = new PassThrough();
  stderr.resume();
  const warnings: string[] = [];
  const shown: string[] = [];
  const temporary = createTemporary();
  onTestFinished(() => temporary.removeAll());
  const deps = await createDeps(
    {
      stdin: stdin as unknown as ReadStream,
      stdout: stderr as unknown as NodeJS.WriteStream,
      stderr: stderr as unknown as NodeJS.WriteStream,
      environment: readEnvironment({ HOME: home, OPS_CENTER_HOME: path.join(home, '.ops-center'), ...options.env }),
      cliVersion: '0.0.0',
      cwd: folder,
      openKeychain: options.openKeychain ?? (() => Promise.resolve(undefined)),
      signal: new AbortController().signal,
      temporary,
      warnings,
      closers: [],
    },
    { json: false, quiet: true, verbose: false, 'no-color': true, 'no-input': false, settings: {} },
    { lenient: options.lenient ?? false },
  );
  return {
    ...deps,
    cwd: folder,
    warnings,
    shown,
    ...(options.answers === undefined ? {} : { prompts: answeringPrompts(options.answers, shown) }),
  };
}

/** A person at the terminal: answers in order, and sees a refused answer as a failure of the test. */
function answeringPrompts(answers: readonly (string | boolean)[], shown: string[]): Deps['prompts'] {
  const left = [...answers];
  const next = (message: string): string | boolean => {
    const answer = left.shift();
    if (answer === undefined) throw new Error(`nobody answers: ${message}`);
    return answer;
  };
  return {
    available: true,
    show: (text) => void shown.push(text),
    confirm: (question) => Promise.resolve(next(question.message) === true),
    secret: (question) => Promise.resolve(String(next(question.message))),
    select: <Value extends string>(question: { readonly message: string }) =>
      Promise.resolve(String(next(question.message)) as Value),
    text: (question) => {
      const answer = String(next(question.message)) || (question.default ?? '');
      const verdict = question.check?.(answer) ?? true;
      if (verdict !== true) throw new Error(verdict);
      return Promise.resolve(answer);
    },
  };
}
