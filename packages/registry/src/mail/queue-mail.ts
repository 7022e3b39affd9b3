import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { countRecent, findAdminAddresses, findOwnerAddresses, insertMails } from './store.js';
import { writeMail, type MailFacts } from './templates.js';

export type MailDeps = Pick<Deps, 'secrets' | 'now' | 'newId'> & {
  readonly config: Pick<Deps['config'], 'name' | 'publicUrl' | 'sendsMail'>;
};

const ADDRESS = /^[^\s@,;:<>()[\]\\"\u0000-\u001f\u007f]{1,64}@[^\s@,;:<>()[\]\\"\u0000-\u001f\u007f]{1,255}$/;

const HOUR_MS = 3_600_000;
/** To one address, whoever has them sent: nobody's letter box is filled through us. */
const MOST_AN_HOUR = 30;

/**
 * Puts a mail on its way, in the transaction of the change that it tells of. Nothing happens when the registry sends no
 * mail. An address that could be read as more than one, or as something else, gets none, nor does one that had many a
 * moment ago: what mails tell of can be read in the registry, too.
 */
export async function queueMail(
  tx: Database,
  deps: MailDeps,
  recipients: readonly string[],
  facts: MailFacts,
): Promise<void> {
  if (!deps.config.sendsMail) return;
  const content = JSON.stringify(writeMail(facts, deps.config));
  const now = deps.now();
  const addresses = [...new Set(recipients)].filter((recipient) => ADDRESS.test(recipient));
  const recent = await countRecent(tx, addresses, new Date(now.getTime() - HOUR_MS));
  const rows = addresses
    .filter((recipient) => (recent.get(recipient) ?? 0) < MOST_AN_HOUR)
    .map((recipient) => {
      const id = deps.newId();
      const sealed = deps.secrets.seal(content, id);
      return { id, recipient, template: facts.template, content: sealed, createdAt: now, nextAttemptAt: now };
    });
  await insertMails(tx, rows);
}

/** The same, to the owners of an organisation; of none, to the administrators. */
export async function queueMailToOwners(
  tx: Database,
  deps: MailDeps,
  organisationId: string | null,
  facts: MailFacts,
): Promise<void> {
  if (!deps.config.sendsMail) return;
  const recipients = await (organisationId === null ? findAdminAddresses(tx) : findOwnerAddresses(tx, organisationId));
  await queueMail(tx, deps, recipients, facts);
}

/** The same, to the administrators. */
export async function queueMailToAdministrators(tx: Database, deps: MailDeps, facts: MailFacts): Promise<void> {
  await queueMailToOwners(tx, deps, null, facts);
}
