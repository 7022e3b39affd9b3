import { parseArgs, type ParseArgsConfig } from 'node:util';
import { OpsError } from '@ops-center/manifest-schema';

export type Options = NonNullable<ParseArgsConfig['options']>;

/** The flags of a command, by name. */
export type Flags<T extends Options> = ReturnType<typeof parseArgs<{ options: T; strict: true }>>['values'];

/**
 * Reads the flags of a command that takes nothing else.
 * @throws OpsError `usage.invalid`
 */
export function readFlags<const T extends Options>(options: T, args: readonly string[]): Flags<T> {
  return parse(() => parseArgs({ options, args: [...args], allowPositionals: false, strict: true }).values);
}

/**
 * Reads the flags of a command that takes the path of a file beside them.
 * @throws OpsError `usage.invalid`
 */
export function readFlagsAndFile<const T extends Options>(
  options: T,
  args: readonly string[],
): { readonly values: Flags<T>; readonly file: string | undefined } {
  const { values, positionals } = parse(() =>
    parseArgs({ options, args: [...args], allowPositionals: true, strict: true }),
  );
  const [file, ...more] = positionals;
  if (more.length > 0) throw new OpsError('usage.invalid', `Unexpected argument '${more[0]}'`);
  return { values, file };
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
    if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS')) throw error;
    // Node explains at length how to write `--`; the first sentence is what went wrong.
    throw new OpsError('usage.invalid', (error as Error).message.split(/\.\s/)[0] ?? '', { cause: error });
  }
}
