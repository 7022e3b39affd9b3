import type { Span, Tracing } from './tracing.js';

type Methods<T> = {
  readonly [Name in keyof T]-?: NonNullable<T[Name]> extends (...args: never[]) => Promise<unknown> ? Name : never;
}[keyof T];

/**
 * The same object, with a span around each call of these methods. The span has the name of the method, and nothing of what
 * is passed.
 * @param area what the methods are of: `blobs`, `stripe`
 */
export function tracedCalls<T extends object>(
  tracing: Tracing,
  area: string,
  target: T,
  methods: readonly Methods<T>[],
): T {
  if (!tracing.isOn) return target;
  const traced = new Set<PropertyKey>(methods);
  return new Proxy(target, {
    get(_target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      if (!traced.has(name)) return value.bind(target) as unknown;
      return (...args: unknown[]) =>
        tracing.inSpan(
          `${area} ${String(name)}`,
          { kind: 'client' },
          () => Reflect.apply(value, target, args) as Promise<unknown>,
        );
    },
  });
}

/** A span around each call of a function; `told` adds what may be known of it. */
export function tracedFunction<Args extends readonly unknown[], Result>(
  tracing: Tracing,
  name: string,
  work: (...args: Args) => Promise<Result>,
  told: (span: Span, args: Args, result: Result) => void,
): (...args: Args) => Promise<Result> {
  if (!tracing.isOn) return work;
  return (...args) =>
    tracing.inSpan(name, { kind: 'client' }, async (span) => {
      const result = await work(...args);
      told(span, args, result);
      return result;
    });
}
