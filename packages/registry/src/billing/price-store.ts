import { and, desc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { prepareQuery, type Database } from '../database.js';
import { pluginPrices } from '../tables/billing.js';
import { plugins } from '../tables/plugins.js';

export type PriceRow = typeof pluginPrices.$inferSelect;
/** What a plugin costs, in minor units. */
export type PriceFacts = Pick<
  PriceRow,
  | 'model'
  | 'isFree'
  | 'currency'
  | 'priceMinor'
  | 'monthlyMinor'
  | 'yearlyMinor'
  | 'lifetimeMinor'
  | 'usage'
  | 'trialDays'
>;

/** The price in force. */
export async function findCurrentPrice(db: Database, pluginId: string): Promise<PriceRow | undefined> {
  const rows = await askForCurrentPrice(db, { pluginId });
  return rows[0];
}

const askForCurrentPrice = prepareQuery((db) =>
  db
    .select()
    .from(pluginPrices)
    .where(and(eq(pluginPrices.pluginId, sql.placeholder('pluginId')), isNull(pluginPrices.validUntil))),
);

/** The prices of a plugin, the one in force first. */
export async function findPrices(db: Database, pluginId: string, limit: number): Promise<PriceRow[]> {
  return await db
    .select()
    .from(pluginPrices)
    .where(eq(pluginPrices.pluginId, pluginId))
    .orderBy(sql`${pluginPrices.validUntil} DESC NULLS FIRST`, desc(pluginPrices.validFrom))
    .limit(limit);
}

export async function findPrice(db: Database, id: string): Promise<PriceRow | undefined> {
  const rows = await db.select().from(pluginPrices).where(eq(pluginPrices.id, id));
  return rows[0];
}

/** Where the publisher of a plugin can be asked. */
export async function findContact(
  db: Database,
  pluginId: string,
): Promise<{ readonly support: string | null; readonly email: string | null; readonly homepage: string | null }> {
  const rows = await db
    .select({ support: plugins.supportUrl, email: plugins.authorEmail, homepage: plugins.homepageUrl })
    .from(plugins)
    .where(eq(plugins.id, pluginId));
  return rows[0] ?? { support: null, email: null, homepage: null };
}

/** What owners said themselves: the price in force now, and the one at another time. */
export async function findOwnerPrices(
  db: Database,
  pluginId: string,
  at: Date,
): Promise<{ readonly isFree: boolean; readonly isCurrent: boolean; readonly wasInForce: boolean }[]> {
  const wasInForce = and(
    lte(pluginPrices.validFrom, at),
    or(isNull(pluginPrices.validUntil), gt(pluginPrices.validUntil, at)),
  );
  return await db
    .select({
      isFree: pluginPrices.isFree,
      isCurrent: sql<boolean>`${pluginPrices.validUntil} IS NULL`,
      wasInForce: sql<boolean>`coalesce(${wasInForce}, false)`,
    })
    .from(pluginPrices)
    .where(
      and(
        eq(pluginPrices.pluginId, pluginId),
        eq(pluginPrices.source, 'owner'),
        or(isNull(pluginPrices.validUntil), wasInForce),
      ),
    );
}

/** Ends the price in force and begins another. The plugin must be held. */
export async function replacePrice(
  tx: Database,
  pluginId: string,
  price: PriceFacts & Pick<PriceRow, 'source' | 'setBy'>,
  now: Date,
): Promise<void> {
  await tx
    .update(pluginPrices)
    .set({ validUntil: now })
    .where(and(eq(pluginPrices.pluginId, pluginId), isNull(pluginPrices.validUntil)));
  await tx.insert(pluginPrices).values({ ...price, pluginId, validFrom: now });
}

/** Makes lists and search show a price. */
export async function showPrice(tx: Database, pluginId: string, price: PriceFacts, now: Date): Promise<void> {
  await tx
    .update(plugins)
    .set({
      pricingModel: price.model,
      isFree: price.isFree,
      currency: price.currency,
      priceMinor: price.priceMinor,
      priceMonthlyMinor: price.monthlyMinor,
      priceYearlyMinor: price.yearlyMinor,
      priceLifetimeMinor: price.lifetimeMinor,
      trialDays: price.trialDays,
      updatedAt: now,
      rowVersion: sql`${plugins.rowVersion} + 1`,
    })
    .where(eq(plugins.id, pluginId));
}
