import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { findAdminAddresses, findOwnerAddresses, insertMails } from './store.js';
import { writeMail, type MailFacts } from './templates.js';

export type MailDeps = Pick<Deps, 'secrets' | 'now' | 'newId'> & {
  readonly config: Pick<Deps['config'], 'name' | 'publicUrl' | 'sendsMail'>;
};

const ADDRESS = /^[^\s@,;:<>()[\]\\"\u0000-\u001f\u007f]{1,64}@[^\s@,;:<>()[\]\\"\u0000-\u001f\u007f]{1,255}$/;

/**
 * Puts a mail on its way, in the transaction of the change that it tells of. Nothing happens when the registry sends no
 * mail. An address that could be read as more than one, or as something else, gets none.
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
  const rows = [...new Set(recipients)]
    .filter((recipient) => ADDRESS.test(recipient))
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
