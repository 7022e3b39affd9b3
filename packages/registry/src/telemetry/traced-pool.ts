import type pg from 'pg';
import { failureKind, type Attributes, type Tracing } from './tracing.js';

const SYSTEM = { 'db.system.name': 'postgresql' } as const;

/**
 * Puts a span around each query and each transaction of a pool, when they are part of something that is traced. A span tells
 * which kind of query on which table, and neither its text nor its values.
 */
export function tracePool(pool: pg.Pool, tracing: Tracing): void {
  if (!tracing.isOn) return;
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  const connect = pool.connect.bind(pool) as (...args: unknown[]) => unknown;

  function tracedQuery(...args: unknown[]): unknown {
    if (tracing.ids() === undefined || typeof args.at(-1) === 'function') return query(...args);
    const summary = summaryOf(args[0]);
    return tracing.inSpan(
      `database ${summary}`,
      start({ 'db.query.summary': summary }),
      () => query(...args) as Promise<unknown>,
    );
  }

  function tracedConnect(...args: unknown[]): unknown {
    // With a callback it is one query's own.
    if (tracing.ids() === undefined || args.length > 0) return connect(...args);
    const span = tracing.begin('database transaction', start({}));
    const asked = performance.now();
    return (connect() as Promise<pg.PoolClient>).then(
      (client) => {
        span.set({ 'ops_center.database.wait_ms': Math.round(performance.now() - asked) });
        const release = client.release.bind(client);
        client.release = (...how: Parameters<typeof release>) => {
          if (how[0] !== undefined && how[0] !== false) span.fail('connection');
          span.end();
          release(...how);
        };
        return client;
      },
      (error: unknown) => {
        span.fail(failureKind(error));
        span.end();
        throw error;
      },
    );
  }

  Object.assign(pool, { query: tracedQuery, connect: tracedConnect });
}

function start(attributes: Attributes): { readonly kind: 'client'; readonly attributes: Attributes } {
  return { kind: 'client', attributes: { ...SYSTEM, ...attributes } };
}

const VERB = /^\s*(select|insert|update|delete|with|lock|refresh)\b/i;
const TABLE = /\b(?:from|into|update|table)\s+(?:only\s+)?"?([a-z_]{1,63})"?/i;

/** `SELECT plugins`; names of tables are ours. */
function summaryOf(asked: unknown): string {
  const text = typeof asked === 'string' ? asked : ((asked as { text?: unknown } | undefined)?.text ?? '');
  const head = String(text).slice(0, 4000);
  const verb = VERB.exec(head)?.[1]?.toUpperCase() ?? 'query';
  const table = TABLE.exec(verb === 'SELECT' ? withoutParentheses(head) : head)?.[1];
  return table === undefined ? verb : `${verb} ${table}`;
}

/** What a query asks in passing, for a column of its answer, is not what it is about. */
function withoutParentheses(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (depth === 0) outside += letter;
    if (letter === ')') depth = Math.max(0, depth - 1);
  }
  return outside;
}
