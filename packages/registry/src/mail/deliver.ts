import type { Deps } from '../deps.js';
import type { Mailer } from './smtp.js';
import { claimMails, deleteOldMails, settleMail, type DueMail } from './store.js';
import type { MailText } from './templates.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long to wait after the first attempt, the second ... After the last the mail is given up. */
const WAITS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 24 * HOUR];
const LEASE_MS = 5 * MINUTE;
const KEPT_MS = 30 * 24 * HOUR;
const AT_ONCE = 10;

export interface MailDeliveryDeps extends Pick<Deps, 'db' | 'secrets' | 'log' | 'now'> {
  readonly mailer: Mailer;
}

/** Makes one attempt at every mail that is due, and returns how many were made. Many replicas may do so at once. */
export async function deliverMails(deps: MailDeliveryDeps): Promise<number> {
  let made = 0;
  for (;;) {
    const now = deps.now();
    const due = await claimMails(deps.db, { now, leasedUntil: new Date(now.getTime() + LEASE_MS), limit: AT_ONCE });
    for (const one of due) await attempt(deps, one);
    made += due.length;
    if (due.length < AT_ONCE) return made;
  }
}

/** Forgets mails after thirty days. What they said is forgotten when they are sent. */
export async function forgetMails({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<void> {
  await deleteOldMails(db, new Date(now().getTime() - KEPT_MS));
}

async function attempt({ db, secrets, mailer, log, now }: MailDeliveryDeps, due: DueMail): Promise<void> {
  const mail = opened(secrets, due);
  const outcome =
    mail === undefined
      ? { failure: 'it cannot be opened: the encryption key is missing', isFinal: false }
      : await mailer.send({ recipient: due.recipient, ...mail, messageId: due.id });
  const over = { content: '', nextAttemptAt: null };
  if (outcome === 'sent') {
    await settleMail(db, due, { ...over, state: 'sent', sentAt: now(), failure: null });
    return;
  }
  const { failure, isFinal } = outcome;
  const wait = isFinal ? undefined : WAITS[due.attempts - 1];
  log.warn({ mail: due.id, attempt: due.attempts, failure, given_up: wait === undefined }, 'a mail was not taken');
  await settleMail(
    db,
    due,
    wait === undefined
      ? { ...over, state: 'failed', failure }
      : { nextAttemptAt: new Date(now().getTime() + wait), failure },
  );
}

/** Undefined when it was sealed with a key that this server does not have: that is no reason to hold up others. */
function opened(secrets: Deps['secrets'], { content, id }: DueMail): MailText | undefined {
  try {
    return JSON.parse(secrets.open(content, id)) as MailText;
  } catch {
    return undefined;
  }
}
