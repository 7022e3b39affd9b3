import { randomBytes } from 'node:crypto';
import type pg from 'pg';

/** Owns the registry's database and nothing else: SQL that goes wrong cannot read files or run programs. */
export const ROLE = 'ops_center';
export const DATABASE = 'ops_center';

const SETUP_LOCK = 7_205_759_402;

/** Makes the role and the database unless they are there. */
export async function ensureDatabase(superuser: pg.Client, password: string | undefined): Promise<void> {
  if (await exists(superuser)) return;
  await superuser.query('SELECT pg_advisory_lock($1)', [SETUP_LOCK]);
  try {
    const { rowCount } = await superuser.query('SELECT FROM pg_roles WHERE rolname = $1', [ROLE]);
    if (rowCount === 0) {
      // Over a socket the role has no use for a password; a random one keeps it from being empty.
      const secret = superuser.escapeLiteral(password ?? randomBytes(24).toString('base64url'));
      await superuser.query(`CREATE ROLE ${ROLE} LOGIN PASSWORD ${secret}`);
    }
    if (!(await exists(superuser))) await superuser.query(`CREATE DATABASE ${DATABASE} OWNER ${ROLE}`);
  } finally {
    await superuser.query('SELECT pg_advisory_unlock($1)', [SETUP_LOCK]);
  }
}

async function exists(superuser: pg.Client): Promise<boolean> {
  const { rowCount } = await superuser.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
  return rowCount === 1;
}
