import { sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { entitlements, pluginPrices } from '../tables/billing.js';
import { plugins } from '../tables/plugins.js';

const AT_ONCE = 100;

/** A subscription that should not go on, and why. */
export interface Pointless {
  readonly id: string;
  readonly subscription: string;
  readonly why: 'revoked' | 'plugin_gone' | 'plugin_free' | 'replaced';
}

/** Subscriptions that go on though they should not, the oldest first. */
export async function findPointless(db: Database, now: Date): Promise<Pointless[]> {
  const at = now.toISOString();
  const { rows } = await db.execute<{ id: string; subscription: string; why: Pointless['why'] }>(sql`
    SELECT * FROM (
      SELECT e.id, e.stripe_subscription AS subscription, e.created_at,
        CASE
          WHEN e.revoked_at IS NOT NULL THEN 'revoked'
          WHEN e.is_ending THEN NULL
          WHEN p.deleted_at IS NOT NULL OR p.ban_reason IS NOT NULL THEN 'plugin_gone'
          WHEN EXISTS (
            SELECT FROM ${pluginPrices} c WHERE c.plugin_id = e.plugin_id AND c.valid_until IS NULL AND c.model = 'free'
          ) THEN 'plugin_free'
          WHEN EXISTS (
            SELECT FROM ${entitlements} o
            WHERE o.organisation_id = e.organisation_id AND o.plugin_id = e.plugin_id AND o.id <> e.id
              AND o.kind IN ('purchase', 'subscription') AND o.revoked_at IS NULL AND NOT o.is_ending
              AND (o.ends_at IS NULL OR o.ends_at > ${at}::timestamptz)
              AND (o.created_at, o.id) > (e.created_at, e.id)
          ) THEN 'replaced'
        END AS why
      FROM ${entitlements} e JOIN ${plugins} p ON p.id = e.plugin_id
      WHERE e.stripe_subscription IS NOT NULL AND e.ends_at > ${at}::timestamptz
    ) found
    WHERE why IS NOT NULL ORDER BY created_at LIMIT ${AT_ONCE}`);
  return rows.map(({ id, subscription, why }) => ({ id, subscription, why }));
}
