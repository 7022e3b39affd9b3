import { and, asc, eq, gt, not, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.js';
import { twoFactorBinding } from '../identity/two-factor-store.js';
import { mails } from '../tables/mail.js';
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
  /** As people are told of it. */
  readonly name: 'installations' | 'webhooks' | 'two-factor secrets' | 'mails';
  /** Rows after an id that hold something which does not begin so, by id. */
  find(db: Database, prefix: string, after: string, limit: number): Promise<SealedRow[]>;
  /** Puts other values in place of these; false when somebody else changed them meanwhile. */
  write(db: Database, before: SealedRow, sealed: Readonly<Record<string, string>>): Promise<boolean>;
  /** What a value was bound to when it was sealed. */
  boundTo(id: string, name: string): string;
  /** Id and value of all that is sealed in it. */
  readonly values: SQL;
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
  values: sql`SELECT i.id, one.value FROM ${pluginInstallations} i, jsonb_each_text(i.secrets) AS one`,
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
  values: sql`SELECT w.id, one.value FROM ${webhooks} w, unnest(ARRAY[w.secret, w.previous_secret]) AS one (value)
              WHERE one.value IS NOT NULL`,
};

const twoFactorSecrets: SealedPlace = {
  name: 'two-factor secrets',
  async find(db, prefix, after, limit) {
    const { userId, sealedSecret } = userTwoFactors;
    const rows = await db
      .select({ id: userId, secret: sealedSecret })
      .from(userTwoFactors)
      .where(and(gt(userId, after), sealedOtherwise(sql`${sealedSecret}`, prefix)))
      .orderBy(asc(userId))
      .limit(limit);
    return rows.map(({ id, secret }) => ({ id, sealed: { secret } }));
  },
  async write(db, { id, sealed: before }, { secret = '' }) {
    const { userId, sealedSecret } = userTwoFactors;
    const rows = await db
      .update(userTwoFactors)
      .set({ sealedSecret: secret })
      .where(and(eq(userId, id), eq(sealedSecret, before['secret'] ?? '')))
      .returning({ id: userId });
    return rows.length === 1;
  },
  boundTo: twoFactorBinding,
  values: sql`SELECT t.user_id AS id, t.sealed_secret AS value FROM ${userTwoFactors} t`,
};

/** They are kept until they are sent. */
const waitingMails: SealedPlace = {
  name: 'mails',
  async find(db, prefix, after, limit) {
    const rows = await db
      .select({ id: mails.id, content: mails.content })
      .from(mails)
      .where(and(gt(mails.id, after), eq(mails.state, 'pending'), sealedOtherwise(sql`${mails.content}`, prefix)))
      .orderBy(asc(mails.id))
      .limit(limit);
    return rows.map(({ id, content }) => ({ id, sealed: { content } }));
  },
  async write(db, { id, sealed: before }, { content = '' }) {
    const rows = await db
      .update(mails)
      .set({ content })
      .where(and(eq(mails.id, id), eq(mails.content, before['content'] ?? '')))
      .returning({ id: mails.id });
    return rows.length === 1;
  },
  boundTo: (id) => id,
  values: sql`SELECT m.id, m.content AS value FROM ${mails} m WHERE m.state = 'pending'`,
};

/** Every table with sealed values that outlive a restart. */
export const SEALED_PLACES: readonly SealedPlace[] = [settings, webhookSecrets, twoFactorSecrets, waitingMails];

/** How much one key has sealed in one place. */
export interface SealedCount {
  readonly keyId: string;
  readonly place: SealedPlace['name'];
  /** Rows of the place. */
  readonly rows: number;
}

/** Counts by place and key what is sealed. */
export async function countSealed(db: Database): Promise<SealedCount[]> {
  const counts: SealedCount[] = [];
  for (const { name, values } of SEALED_PLACES) {
    const { rows } = await db.execute<{ key_id: string; rows: number }>(
      sql`SELECT split_part(value, '.', 2) AS key_id, count(DISTINCT id)::int AS rows FROM (${values}) AS sealed (id, value)
          GROUP BY 1 ORDER BY 1`,
    );
    counts.push(...rows.map(({ key_id, rows: count }) => ({ keyId: key_id, place: name, rows: count })));
  }
  return counts;
}
