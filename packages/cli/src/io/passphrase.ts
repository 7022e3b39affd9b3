import { fstatSync, readSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { isatty, ReadStream } from 'node:tty';
import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';

const LONGEST = 1024;
const LINE_BREAK = 0x0a;

/** Gives the passphrase of a key when it is needed, and not before. */
export type PassphraseSource = (what: string) => Promise<string>;

interface Options {
  /** An open file descriptor that gives the passphrase as its first line. */
  readonly fd?: number | undefined;
}

/** The passphrase of an existing key: from `--passphrase-fd`, OPS_CENTER_KEY_PASSPHRASE or the prompt, in this order. */
export function existingPassphrase(deps: Pick<Deps, 'config' | 'prompts'>, options: Options): PassphraseSource {
  return async (what) => {
    const given = await givenPassphrase(deps, options);
    if (given !== undefined) return given;
    return deps.prompts.secret({
      message: `Passphrase of ${what}`,
      instead:
        'Set OPS_CENTER_KEY_PASSPHRASE, or give --passphrase-fd with the number of a file descriptor that holds it.',
    });
  };
}

/**
 * The passphrase for a new key, asked twice at the prompt; undefined when none is given and `plain` allows that.
 *
 * @throws OpsError usage.missing_input when nobody can be asked and `plain` is not set
 */
export async function newPassphrase(
  deps: Pick<Deps, 'config' | 'prompts'>,
  options: Options & { readonly plain: boolean },
): Promise<string | undefined> {
  const given = await givenPassphrase(deps, options);
  if (given !== undefined || options.plain) return given;
  const instead =
    'Set OPS_CENTER_KEY_PASSPHRASE or give --passphrase-fd to encrypt the key, or give --no-input to write it without a passphrase.';
  const first = await deps.prompts.secret({ message: 'Passphrase for the new key', instead });
  checkPassphrase(first);
  const second = await deps.prompts.secret({ message: 'The same again', instead });
  if (first !== second)
    throw new OpsError('key.passphrase', 'the two passphrases differ', { hint: 'Run the command again.' });
  return first;
}

async function givenPassphrase(deps: Pick<Deps, 'config'>, { fd }: Options): Promise<string | undefined> {
  const given = fd === undefined ? deps.config.environment.keyPassphrase : await readDescriptor(fd);
  if (given !== undefined) checkPassphrase(given);
  return given;
}

function checkPassphrase(text: string): void {
  if (text === '') {
    throw new OpsError('key.passphrase', 'the passphrase is empty', {
      hint: 'Type one. `ops-center keys generate --no-input` writes a key without a passphrase.',
    });
  }
  if (Buffer.byteLength(text) > LONGEST)
    throw new OpsError('key.passphrase', `the passphrase is longer than ${LONGEST} bytes`);
}

/** Blanks are part of a passphrase: only the line break is taken off. */
async function readDescriptor(fd: number): Promise<string> {
  try {
    const stats = fstatSync(fd);
    const bytes =
      stats.isFIFO() || stats.isSocket()
        ? await readWaiting(new Socket({ fd, readable: true, writable: false }))
        : isatty(fd)
          ? await readWaiting(new ReadStream(fd))
          : readFileDescriptor(fd);
    const [line = ''] = bytes.toString('utf8').split(/\r?\n/, 1);
    return line;
  } catch (error) {
    throw new OpsError('usage.invalid', `file descriptor ${fd} cannot be read`, {
      cause: error,
      hint: 'Open it for the command, as in `ops-center plugin sign FILE --passphrase-fd 3 3<passphrase.txt`.',
    });
  }
}

/** What may have to wait is read through the event loop: a read in the thread pool would hold up the end of the process. */
async function readWaiting(stream: Readable): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes = Buffer.concat([bytes, chunk]);
    if (bytes.includes(LINE_BREAK) || bytes.length > LONGEST) break;
  }
  return bytes;
}

function readFileDescriptor(fd: number): Buffer {
  const bytes = Buffer.alloc(LONGEST + 1);
  let length = 0;
  for (let read = -1; read !== 0 && length < bytes.length; length += read) {
    read = readSync(fd, bytes, length, bytes.length - length, null);
  }
  return bytes.subarray(0, length);
}
