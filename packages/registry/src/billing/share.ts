import type { PricingModel } from '@ops-center/manifest-schema';

export interface Share {
  readonly publisher: number;
  readonly platform: number;
}

/**
 * Of 100, to the publisher: enterprise licences 85, everything else that is paid 70. What a licence is publishers do not
 * decide alone: an administrator must have verified the plugin.
 */
export function publisherPercent(model: PricingModel, isVetted: boolean): 70 | 85 {
  return model === 'enterprise' && isVetted ? 85 : 70;
}

/**
 * Shares an amount in minor units. The parts are whole and sum up to it; what cannot be divided goes to the publisher.
 * In integers of any size: a product of large amounts would lose its last digits as a number.
 */
export function shareOf(amount: number, percent: number): Share {
  const platform = Number((BigInt(amount) * BigInt(100 - percent)) / 100n);
  return { publisher: amount - platform, platform };
}

/**
 * What each gives back when the sum of refunds rises from `before` to `after`. Refunds in any number of parts give
 * back together what one refund of their sum does, so that nothing remains when all was given back.
 */
export function shareOfRefund(before: number, after: number, percent: number): Share {
  const [was, is] = [shareOf(before, percent), shareOf(after, percent)];
  return { publisher: is.publisher - was.publisher, platform: is.platform - was.platform };
}
