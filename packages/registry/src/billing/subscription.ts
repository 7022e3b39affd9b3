import type { SubscriptionFacts } from './gateway.js';

const DAY_MS = 86_400_000;
/** How long a subscription is good after its paid time, while a payment is due. */
export const GRACE_DAYS = 7;

/** How long a subscription is good, as an entitlement tells it. */
export interface Term {
  readonly paidUntil: Date;
  readonly endsAt: Date;
  readonly isEnding: boolean;
}

/** Decides how long a subscription is good from what the processor knows of it. */
export function termOf({ standing, periodStart, periodEnd, isEnding, endedAt }: SubscriptionFacts): Term {
  switch (standing) {
    case 'good':
      // The processor renews at the end of a period, and needs some time for that.
      return { paidUntil: periodEnd, endsAt: isEnding ? periodEnd : withGrace(periodEnd), isEnding };
    case 'unpaid':
      // The period that runs is the one that was not paid for.
      return { paidUntil: periodStart, endsAt: withGrace(periodStart), isEnding };
    case 'stopped':
      return { paidUntil: periodStart, endsAt: periodStart, isEnding };
    case 'over': {
      const end = endedAt ?? periodStart;
      return { paidUntil: end, endsAt: end, isEnding: true };
    }
  }
}

function withGrace(moment: Date): Date {
  return new Date(moment.getTime() + GRACE_DAYS * DAY_MS);
}
