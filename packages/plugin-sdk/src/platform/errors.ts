import { didYouMean } from './checks.js';
import { ERROR_CODES } from './tables.generated.js';

/** The name of an error with which the platform refuses a call. */
export type PlatformErrorName = keyof typeof ERROR_CODES;

/** A call that the platform refused or could not answer. The same names and codes hold in the Python SDK. */
export class PlatformError extends Error {
  override readonly name: PlatformErrorName;
  /** JSON-RPC 2.0 error code. */
  readonly code: number;
  /** What the platform says about it, such as `retryAfterMs` of RateLimited. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(name: PlatformErrorName, message: string, data: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = name;
    this.code = ERROR_CODES[name];
    this.data = data;
  }
}

/** The plugin does not hold the permission that a call needs. */
export class PermissionDenied extends PlatformError {
  /** The permission to add to `permissions` of plugin.yaml. */
  readonly permission: string;
  /** What was called, such as `users.list`. */
  readonly method: string;

  constructor(
    permission: string,
    method: string,
    message = `${method} needs the permission ${permission}: add it to "permissions" of plugin.yaml`,
  ) {
    super('PermissionDenied', message, { permission, method });
    this.permission = permission;
    this.method = method;
  }
}

/** One setting that does not fit, as in `data.problems` of ConfigInvalid. */
export interface ConfigProblem {
  readonly field: string;
  readonly message: string;
}

/** The settings that a ConfigInvalid error is about; none for any other error. */
export function configProblems(error: unknown): readonly ConfigProblem[] {
  const problems =
    error instanceof PlatformError && error.name === 'ConfigInvalid' ? error.data['problems'] : undefined;
  return Array.isArray(problems) ? (problems as ConfigProblem[]) : [];
}

/** The plugin's code uses the SDK in a way that cannot work. The message says what to write instead. */
export class PluginUsageError extends Error {
  override readonly name = 'PluginUsageError';
}

/** Refuses a name that is not in a table, and says which one was probably meant. */
export function checkKnown(kind: string, name: unknown, table: Readonly<Record<string, unknown>>): void {
  if (typeof name === 'string' && Object.hasOwn(table, name)) return;
  const known = Object.keys(table);
  const nearest = typeof name === 'string' ? didYouMean(name, known) : undefined;
  const remedy = nearest === undefined ? `known are ${known.join(', ')}` : `did you mean "${nearest}"?`;
  throw new PluginUsageError(`the platform has no ${kind} ${JSON.stringify(name) ?? String(name)}; ${remedy}`);
}
