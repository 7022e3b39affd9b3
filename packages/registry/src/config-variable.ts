import type { Parse } from './config-values.js';

/** What the command line says; it wins over the environment. */
export interface ConfigFlags {
  readonly host?: string | undefined;
  readonly port?: string | undefined;
  readonly data?: string | undefined;
  readonly 'public-url'?: string | undefined;
}

/** One variable of the environment, or flag of the command line. */
export interface Variable<T, Fallback extends T | undefined> {
  readonly name: string;
  readonly flag?: keyof ConfigFlags;
  readonly meaning: string;
  readonly parse: Parse<T>;
  /** Undefined: may be left out, and then there is no value. */
  readonly fallback: Fallback;
}

/** A variable with a value when it is left out. */
export const variable = <T>(one: Variable<T, T>): Variable<T, T> => one;
/** A variable without a value when it is left out. */
export const optional = <T>(one: Omit<Variable<T, undefined>, 'fallback'>): Variable<T, undefined> => ({
  ...one,
  fallback: undefined,
});
