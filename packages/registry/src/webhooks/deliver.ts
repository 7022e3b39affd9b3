import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { queueMailToOwners } from '../mail/queue-mail.js';
import {
  claimDeliveries,
  deleteOldDeliveries,
  giveUpBacklog,
  settleDelivery,
  type DueDelivery,
} from './delivery-store.js';
import type { Outcome, Send } from './send.js';
import { signatureHeader } from './signature.js';
import { disableFailing, updateWebhook } from './store.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How long to wait after the first attempt, the second ... After the last there is no other. */
const WAITS = [10 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR, DAY, DAY, DAY];
/** A webhook that took nothing for so long is disabled. */
const DISABLED_AFTER_MS = 5 * DAY;
const LEASE_MS = 2 * MINUTE;
const KEPT_MS = 30 * DAY;
const AT_ONCE = 20;
const PER_WEBHOOK = 4;
/** Taken at once for the webhooks of one organisation. */
const PER_OWNER = 8;
/** For one webhook. */
const MOST_WAITING = 10_000;

/** What the worker uses. */
export interface DeliveryDeps extends Pick<Deps, 'db' | 'config' | 'secrets' | 'log' | 'now' | 'newId'> {
  readonly send: Send;
}

/**
 * Makes one attempt at everything that is due, and returns how many were made. Many replicas may do this at once: each
 * delivery is taken by one of them. One that dies on the way leaves the delivery to be made again: at least once.
 * Who answers slowly holds up nobody else: as soon as one attempt ends, the next is taken.
 */
export async function deliverDue(deps: DeliveryDeps): Promise<number> {
  const running = new Map<Promise<void>, DueDelivery>();
  const failures: unknown[] = [];
  let [made, ended] = [0, 0];
  try {
    for (;;) {
      const now = deps.now();
      const before = ended;
      if (failures.length > 0) throw failures[0];
      const due = await claimDeliveries(deps.db, {
        now,
        leasedUntil: new Date(now.getTime() + LEASE_MS),
        limit: AT_ONCE - running.size,
        perWebhook: PER_WEBHOOK,
        perOwner: PER_OWNER,
        ...busyOf([...running.values()]),
      });
      for (const one of due) {
        const sent: Promise<void> = attempt(deps, one)
          .catch((error: unknown) => {
            failures.push(error);
          })
          .finally(() => {
            running.delete(sent);
            ended += 1;
          });
        running.set(sent, one);
      }
      made += due.length;
      // What ended while we looked may have made place: then we look again.
      if (ended !== before) continue;
      if (running.size === 0) return made;
      await Promise.race(running.keys());
    }
  } finally {
    await Promise.allSettled(running.keys());
  }
}

/** Who has attempts under way: a webhook gets no more meanwhile, and an organisation not all there is. */
function busyOf(running: readonly DueDelivery[]): {
  readonly busyWebhooks: readonly string[];
  readonly busyOwners: readonly (string | null)[];
} {
  const owners = running.map(({ organisationId }) => organisationId);
  return {
    busyWebhooks: [...new Set(running.map(({ webhookId }) => webhookId))],
    busyOwners: [...new Set(owners)].filter((one) => owners.filter((other) => other === one).length >= PER_OWNER / 2),
  };
}

/** Forgets deliveries after thirty days, and gives up what is too much to wait. */
export async function forgetDeliveries(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  mostWaiting = MOST_WAITING,
): Promise<void> {
  await giveUpBacklog(db, mostWaiting);
  await deleteOldDeliveries(db, new Date(now().getTime() - KEPT_MS));
}

async function attempt(deps: DeliveryDeps, due: DueDelivery): Promise<void> {
  const at = deps.now();
  const started = performance.now();
  const secrets = secretsOf(deps, due, at);
  if (secrets === undefined) {
    await settle(deps, due, at, { failure: 'the registry cannot open the secret: renew it' }, 0);
    return;
  }
  const outcome = await deps.send({
    url: due.url,
    body: due.body,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'User-Agent': `ops-center-registry/${deps.config.serverVersion}`,
      'Ops-Event': due.type,
      'Ops-Delivery': due.id,
      'Ops-Signature': signatureHeader(secrets, due.body, at),
    },
  });
  await settle(deps, due, at, outcome, Math.round(performance.now() - started));
}

/** Undefined when they were sealed with a key that this server does not have: that is no reason to hold up others. */
function secretsOf({ secrets, log }: DeliveryDeps, due: DueDelivery, at: Date): string[] | undefined {
  const { previousSecret, previousSecretUntil, webhookId } = due;
  const previous = previousSecret !== null && previousSecretUntil !== null && previousSecretUntil > at;
  try {
    return [due.secret, ...(previous ? [previousSecret] : [])].map((sealed) => secrets.open(sealed, webhookId));
  } catch (error) {
    log.error({ err: error, webhook: webhookId }, 'the secret of a webhook cannot be opened');
    return undefined;
  }
}

async function settle(
  deps: DeliveryDeps,
  due: DueDelivery,
  at: Date,
  outcome: Outcome,
  milliseconds: number,
): Promise<void> {
  const isTaken = 'status' in outcome && outcome.status >= 200 && outcome.status < 300;
  const wait = WAITS[due.step - 1];
  await deps.db.transaction(async (tx) => {
    const now = deps.now();
    const settled = isTaken
      ? { state: 'delivered' as const, nextAttemptAt: null, deliveredAt: now }
      : wait === undefined
        ? { state: 'failed' as const, nextAttemptAt: null, deliveredAt: null }
        : {
            state: 'pending' as const,
            nextAttemptAt: new Date(now.getTime() + spread(wait, due.id)),
            deliveredAt: null,
          };
    const isOurs = await settleDelivery(tx, due, settled, {
      id: deps.newId(),
      deliveryId: due.id,
      number: due.attempts,
      at,
      milliseconds,
      status: 'status' in outcome ? outcome.status : null,
      failure: 'failure' in outcome ? outcome.failure : null,
      answer: 'status' in outcome ? outcome.answer : '',
    });
    if (!isOurs) return;
    if (isTaken) {
      if (due.failingSince !== null) await updateWebhook(tx, due.webhookId, { failingSince: null });
      return;
    }
    if (due.failingSince === null) {
      await updateWebhook(tx, due.webhookId, { failingSince: now });
      return;
    }
    if (now.getTime() - due.failingSince.getTime() < DISABLED_AFTER_MS) return;
    if (!(await disableFailing(tx, due.webhookId, now))) return;
    await queueMailToOwners(tx, deps, due.organisationId, {
      template: 'webhook_disabled',
      host: new URL(due.url).host,
      webhook: due.webhookId,
      since: due.failingSince,
    });
    await recordAudit(tx, deps, {
      action: 'webhook.disable',
      actor: 'operator',
      subjectType: 'webhook',
      subjectId: due.webhookId,
      ...(due.organisationId === null ? {} : { organisationId: due.organisationId }),
      details: { reason: 'failing', since: due.failingSince.toISOString() },
    });
  });
}

/** Up to a tenth longer, always the same for one delivery: what failed together does not come back together. */
function spread(wait: number, id: string): number {
  return wait + Math.floor((wait * (Number.parseInt(id.slice(0, 4), 16) / 0xffff)) / 10);
}
