import { eq } from 'drizzle-orm';
import { prepareQuery, type Database } from '../database.js';
import { users } from '../tables/identity.js';
import { serviceState } from '../tables/operations.js';

const ROW = 1;

export async function findServiceState(db: Database) {
  const [row] = await askForServiceState(db, {});
  return row;
}

const askForServiceState = prepareQuery((db) =>
  db
    .select({
      readOnly: serviceState.readOnly,
      reason: serviceState.reason,
      changedAt: serviceState.changedAt,
      changedBy: users.email,
    })
    .from(serviceState)
    .leftJoin(users, eq(users.id, serviceState.changedBy))
    .where(eq(serviceState.id, ROW)),
);

export async function writeServiceState(
  tx: Database,
  state: { readonly readOnly: boolean; readonly reason: string | null; changedBy: string; changedAt: Date },
): Promise<void> {
  await tx
    .insert(serviceState)
    .values({ id: ROW, ...state })
    .onConflictDoUpdate({ target: serviceState.id, set: state });
}
