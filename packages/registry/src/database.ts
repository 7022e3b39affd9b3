import { is, Param, Placeholder, sql, type SQL } from 'drizzle-orm';
import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { Pool, QueryResult } from 'pg';

/** What a store needs to run SQL: the pool, or a transaction of it. `db.transaction(async (tx) => ...)` gives another. */
export type Database = PgDatabase<NodePgQueryResultHKT>;

/** Puts the query builder over a connection pool. */
export function databaseOn(pool: Pool): Database {
  return drizzle(pool);
}

type Values = Readonly<Record<string, unknown>>;
interface Preparable {
  prepare(name: string): { execute(values?: Record<string, unknown>): Promise<unknown> };
}
type AnswerTo<Query extends Preparable> = ReturnType<ReturnType<Query['prepare']>['execute']>;

/**
 * A query that is put together once and asked of any connection: the query builder takes longer over it than the database
 * over its answer. For what each publish or each request asks. What differs is `sql.placeholder(name)` in it.
 */
export function prepareQuery<Query extends Preparable>(
  build: (db: Database) => Query,
): (db: Database, values: Values) => AnswerTo<Query> {
  let prepared: object | undefined;
  return (db, values) => {
    // Without a name: poolers give each transaction another connection, which would not know it.
    prepared ??= build(drizzle.mock()).prepare('');
    const { client } = db._.session as unknown as { readonly client: unknown };
    const here = Object.create(prepared, { client: { value: client } }) as ReturnType<Query['prepare']>;
    return here.execute({ ...values }) as AnswerTo<Query>;
  };
}

/** The same for SQL of our own: its rows are as the driver gives them. */
export function prepareStatement(
  build: (db: Database) => SQL,
): (db: Database, values: Values) => Promise<QueryResult<Record<string, unknown>>> {
  let built: ReturnType<ReturnType<Database['execute']>['getQuery']> | undefined;
  return async (db, values) => {
    const mock: Database = drizzle.mock();
    built ??= mock.execute(build(mock)).getQuery();
    const params = built.params.map((param) => valueOf(param, values));
    const here = db._.session.prepareQuery({ ...built, params }, undefined, undefined, false);
    return (await here.execute()) as QueryResult<Record<string, unknown>>;
  };
}

/** As the query builder gives values to the driver; its own placeholders know no NULL. */
function valueOf(param: unknown, values: Values): unknown {
  const holder = is(param, Param) ? param.value : param;
  if (!is(holder, Placeholder)) return param;
  if (!(holder.name in values)) throw new TypeError(`there is no value for ${holder.name}`);
  const value = values[holder.name];
  return value === null || !is(param, Param) ? value : param.encoder.mapToDriverValue(value);
}

/** A placeholder for each of these columns, under its name. */
export function placeholders<Name extends string>(names: Readonly<Record<Name, true>>): Record<Name, Placeholder> {
  const all = Object.keys(names).map((name) => [name, sql.placeholder(name)]);
  return Object.fromEntries(all) as Record<Name, Placeholder>;
}

/** The five-letter SQLSTATE of a failed query, or undefined when the error is of another kind. */
export function sqlState(error: unknown): string | undefined {
  for (let current = error, depth = 0; depth < 5 && current instanceof Error; current = current.cause, depth += 1) {
    const code = (current as { code?: unknown }).code;
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return undefined;
}

/** Name of the constraint that refused a write (unique, check, foreign key), or undefined. */
export function violatedConstraint(error: unknown): string | undefined {
  for (let current = error, depth = 0; depth < 5 && current instanceof Error; current = current.cause, depth += 1) {
    const constraint = (current as { constraint?: unknown }).constraint;
    if (typeof constraint === 'string') return constraint;
  }
  return undefined;
}

/** Why a query could not be answered though nothing is wrong with it. */
export type DatabaseTrouble = 'away' | 'full';

/** Stopping, starting, out of connections, too slow, read-only for a moment, or a conflict that a second try solves. */
const AWAY_STATE = /^(08...|57P0[123]|57014|53[234]..|25006|40001|40P01|55P03)$/;
const FULL_STATE = '53100';
/** The driver has no codes for these. */
const AWAY_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after)/;

/** Tells failures of the database itself from failures of what it was asked; undefined for the latter. */
export function databaseTrouble(error: unknown): DatabaseTrouble | undefined {
  let isQuery = false;
  for (let current = error, depth = 0; depth < 5 && current instanceof Error; current = current.cause, depth += 1) {
    const { code, syscall } = current as { code?: unknown; syscall?: unknown };
    // The query builder wraps what the driver throws; a failed connect comes as it is.
    isQuery ||= 'query' in current && 'params' in current;
    if (code === FULL_STATE) return 'full';
    if (typeof code === 'string' && AWAY_STATE.test(code)) return 'away';
    if (syscall === 'connect' || (isQuery && syscall !== undefined)) return 'away';
    if (AWAY_MESSAGE.test(current.message)) return 'away';
  }
  return undefined;
}
