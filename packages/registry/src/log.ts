import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './config.js';

const REDACTED = ['authorization', 'cookie', 'token', 'password', 'public_key', 'envelope'];
const DEPTH = 5;

/** Facts that every line gets, of the moment in which it is written. */
export type LineFacts = () => object | undefined;

/** JSON lines. Headers and fields that could hold a secret are cut out, and so are the values of failed queries. */
export function createLogger(
  level: LogLevel,
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
  facts?: LineFacts,
): Logger {
  return pino(
    {
      level,
      base: null,
      ...(facts === undefined ? {} : { mixin: () => facts() ?? {} }),
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
      serializers: { err: (error: unknown) => describeError(error) },
    },
    destination,
  );
}

interface ErrorFacts {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly where?: string;
  readonly constraint?: string;
  readonly frames?: readonly string[];
  readonly cause?: ErrorFacts;
}

/** What a log may tell of an error: PostgreSQL's `detail` and a query's parameters hold what users sent. */
export function describeError(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error, message: 'something that is not an error was thrown' };
  const facts = error as { code?: unknown; where?: unknown; constraint?: unknown; query?: unknown; params?: unknown };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .map((line) => line.trim());
  return {
    type: error.name,
    message: messageOf(error, facts),
    ...(typeof facts.code === 'string' ? { code: facts.code } : {}),
    ...(error.name === 'OpsError' && typeof facts.where === 'string' ? { where: facts.where } : {}),
    ...(typeof facts.constraint === 'string' ? { constraint: facts.constraint } : {}),
    ...(frames.length > 0 ? { frames } : {}),
    ...(error.cause instanceof Error && depth < DEPTH ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}

function messageOf(error: Error, facts: { code?: unknown; query?: unknown; params?: unknown }): string {
  // The query builder appends all parameters to its message.
  if (typeof facts.query === 'string' && 'params' in facts) return `query failed: ${facts.query}`;
  // Data exceptions of PostgreSQL quote the value that did not fit.
  if (typeof facts.code === 'string' && /^22[0-9A-Z]{3}$/.test(facts.code)) return 'a value does not fit its type';
  return error.message;
}
