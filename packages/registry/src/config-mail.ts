import path from 'node:path';
import { parseCount, parseHost, parseText } from './config-values.js';
import { optional, variable } from './config-variable.js';
import type { SmtpSettings } from './mail/smtp.js';

type Security = SmtpSettings['security'];

const FROM = /^[^\s@,;:<>()[\]\\"]{1,64}@[A-Za-z0-9.-]{1,255}$/;

/** The variables of mail; `VARIABLES` holds them with all others. */
export const MAIL_VARIABLES = {
  smtpHost: optional({
    name: 'OPS_CENTER_REGISTRY_SMTP_HOST',
    meaning: 'Mail server; without it no mail is sent',
    parse: parseHost,
  }),
  smtpPort: variable({
    name: 'OPS_CENTER_REGISTRY_SMTP_PORT',
    meaning: 'Port of the mail server',
    parse: parseCount(1, 65_535),
    fallback: 587,
  }),
  smtpSecurity: variable<Security>({
    name: 'OPS_CENTER_REGISTRY_SMTP_SECURITY',
    meaning: 'starttls, tls (from the first byte, usually port 465) or none (a relay on the same machine)',
    parse: (text) =>
      text === 'starttls' || text === 'tls' || text === 'none' ? text : { problem: 'must be starttls, tls or none' },
    fallback: 'starttls',
  }),
  smtpUser: optional({
    name: 'OPS_CENTER_REGISTRY_SMTP_USER',
    meaning: 'User at the mail server',
    parse: parseText(320),
  }),
  smtpPasswordFile: optional({
    name: 'OPS_CENTER_REGISTRY_SMTP_PASSWORD_FILE',
    meaning: 'File with the password for the mail server',
    parse: parseText(4096),
  }),
  mailFrom: optional<string>({
    name: 'OPS_CENTER_REGISTRY_MAIL_FROM',
    meaning: 'Address that mails come from',
    parse: (text) => (FROM.test(text) ? text : { problem: 'must be one mail address, without a name' }),
  }),
} as const;

interface MailValues {
  readonly smtpHost: string | undefined;
  readonly smtpPort: number;
  readonly smtpSecurity: Security;
  readonly smtpUser: string | undefined;
  readonly smtpPasswordFile: string | undefined;
  readonly mailFrom: string | undefined;
}

/** How to send mail; undefined when none is sent. What is wrong is added to `problems`. */
export function readMail(values: MailValues, problems: string[]): SmtpSettings | undefined {
  const { smtpHost: host, smtpPort: port, smtpSecurity: security, smtpUser: user, mailFrom: from } = values;
  const { smtpHost, mailFrom, smtpUser, smtpPasswordFile, smtpSecurity } = MAIL_VARIABLES;
  if ((host === undefined) !== (from === undefined)) {
    problems.push(`${smtpHost.name} and ${mailFrom.name} must be given together`);
  }
  if ((user === undefined) !== (values.smtpPasswordFile === undefined)) {
    problems.push(`${smtpUser.name} and ${smtpPasswordFile.name} must be given together`);
  }
  if (security === 'none' && user !== undefined && host !== 'localhost' && host !== '127.0.0.1' && host !== '::1') {
    problems.push(`${smtpSecurity.name} must not be none: the password would cross the network in plain text`);
  }
  if (host === undefined || from === undefined) return undefined;
  const passwordFile = values.smtpPasswordFile === undefined ? undefined : path.resolve(values.smtpPasswordFile);
  return Object.freeze({ host, port, security, user, passwordFile, from });
}
