import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { tenantPolicies } from '../tables/installations.js';

export type PolicyRow = typeof tenantPolicies.$inferSelect;

export async function findPolicy(db: Database, tenantId: string): Promise<PolicyRow | undefined> {
  const rows = await db.select().from(tenantPolicies).where(eq(tenantPolicies.tenantId, tenantId));
  return rows[0];
}

/** Sets the policy of a tenant that the transaction holds by `lockTenant`. */
export async function writePolicy(tx: Database, row: Omit<PolicyRow, 'rowVersion'>): Promise<void> {
  const { tenantId: _tenantId, ...rules } = row;
  await tx
    .insert(tenantPolicies)
    .values(row)
    .onConflictDoUpdate({
      target: tenantPolicies.tenantId,
      set: { ...rules, rowVersion: sql`${tenantPolicies.rowVersion} + 1` },
    });
}
