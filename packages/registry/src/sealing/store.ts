import { and, asc, eq, gt, not, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.js';
import { pluginInstallations } from '../tables/tenants.js';
import { userTwoFactors } from '../tables/two-factor.js';
import { webhooks } from '../tables/webhooks.js';

/** What a row holds sealed, each with what it is bound to. */
export interface SealedRow {
  readonly id: string;
  readonly sealed: Readonly<Record<string, string>>;
}

/** A table with sealed values. */
export interface SealedPlace {
  readonly name: string;
  /** Rows after an id that hold something which does not begin so, by id. */
  find(db: Database, prefix: string, after: string, limit: number): Promise<SealedRow[]>;
  /** Puts other values in place of these; false when somebody else changed them meanwhile. */
  write(db: Database, before: SealedRow, sealed: Readonly<Record<string, string>>): Promise<boolean>;
  /** What a value was bound to when it was sealed. */
  boundTo(id: string, name: string): string;
}

const sealedOtherwise = (column: SQL, prefix: string): SQL => not(sql`starts_with(${column}, ${prefix})`);

const settings: SealedPlace = {
  name: 'installations',
  async find(db, prefix, after, limit) {
    const other = sealedOtherwise(sql`one.value`, prefix);
    return await db
      .select({ id: pluginInstallations.id, sealed: pluginInstallations.secrets })
      .from(pluginInstallations)
      .where(
        and(
          gt(pluginInstallations.id, after),
          sql`EXISTS (SELECT FROM jsonb_each_text(${pluginInstallations.secrets}) AS one WHERE ${other})`,
        ),
      )
      .orderBy(asc(pluginInstallations.id))
      .limit(limit);
  },
  async write(db, { id, sealed: before }, sealed) {
    const rows = await db
      .update(pluginInstallations)
      .set({ secrets: { ...sealed } })
      .where(
        and(eq(pluginInstallations.id, id), sql`${pluginInstallations.secrets} = ${JSON.stringify(before)}::jsonb`),
      )
      .returning({ id: pluginInstallations.id });
    return rows.length === 1;
  },
  boundTo: (id, name) => `${id} ${name}`,
};

const webhookSecrets: SealedPlace = {
  name: 'webhooks',
  async find(db, prefix, after, limit) {
    const rows = await db
      .select({ id: webhooks.id, secret: webhooks.secret, previousSecret: webhooks.previousSecret })
      .from(webhooks)
      .where(
        and(
          gt(webhooks.id, after),
          or(
            sealedOtherwise(sql`${webhooks.secret}`, prefix),
            sealedOtherwise(sql`${webhooks.previousSecret}`, prefix),
          ),
        ),
      )
      .orderBy(asc(webhooks.id))
      .limit(limit);
    return rows.map(({ id, secret, previousSecret }) => ({
      id,
      sealed: { secret, ...(previousSecret === null ? {} : { previousSecret }) },
    }));
  },
  async write(db, { id, sealed: before }, sealed) {
    const rows = await db
      .update(webhooks)
      .set(sealed)
      .where(and(eq(webhooks.id, id), eq(webhooks.secret, before['secret'] ?? '')))
      .returning({ id: webhooks.id });
    return rows.length === 1;
  },
  boundTo: (id) => id,
};

const secondFactors: SealedPlace = {
  name: 'second factors',
  async find(db, prefix, after, limit) {
    const rows = await db
      .select({ id: userTwoFactors.userId, secret: userTwoFactors.sealedSecret })
      .from(userTwoFactors)
      .where(and(gt(userTwoFactors.userId, after), sealedOtherwise(sql`${userTwoFactors.sealedSecret}`, prefix)))
      .orderBy(asc(userTwoFactors.userId))
      .limit(limit);
    return rows.map(({ id, secret }) => ({ id, sealed: { secret } }));
  },
  async write(db, { id, sealed: before }, { secret = '' }) {
    const rows = await db
      .update(userTwoFactors)
      .set({ sealedSecret: secret })
      .where(and(eq(userTwoFactors.userId, id), eq(userTwoFactors.sealedSecret, before['secret'] ?? '')))
      .returning({ id: userTwoFactors.userId });
    return rows.length === 1;
  },
  boundTo: (id) => `two-factor:${id}`,
};

/** Every table with sealed values that are kept for long. */
export const SEALED_PLACES: readonly SealedPlace[] = [settings, webhookSecrets, secondFactors];
