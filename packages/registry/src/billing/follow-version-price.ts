import type { Pricing } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import { isSamePrice, priceFactsOf } from './price-facts.js';
import { findCurrentPrice, replacePrice, showPrice } from './price-store.js';

/**
 * Begins the price that the default version says, unless it is in force already. A price that an owner set stays, and
 * is what lists show. The plugin must be held.
 */
export async function followVersionPrice(tx: Database, pluginId: string, pricing: Pricing, now: Date): Promise<void> {
  const said = priceFactsOf(pricing);
  const current = await findCurrentPrice(tx, pluginId);
  if (current?.source === 'owner') await showPrice(tx, pluginId, current, now);
  else if (current === undefined || !isSamePrice(current, said)) {
    await replacePrice(tx, pluginId, { ...said, source: 'version', setBy: null }, now);
  }
}
