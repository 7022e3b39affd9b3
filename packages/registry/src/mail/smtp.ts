import { readFile } from 'node:fs/promises';
import { OpsError } from '@ops-center/manifest-schema';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** `tls`: from the first byte; `starttls`: before anything is said; `none`: a relay on this machine, say. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user: string | undefined;
  readonly passwordFile: string | undefined;
  /** Who mails come from. */
  readonly from: string;
}

export interface Mail {
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every attempt, so that a mail server may tell a repetition. */
  readonly messageId: string;
}

/** What a mail server said. */
export type MailOutcome = 'sent' | { readonly failure: string; readonly isFinal: boolean };

export interface Mailer {
  /** Never throws: what went wrong is the outcome. */
  send(mail: Mail): Promise<MailOutcome>;
  close(): void;
}

const TIMEOUT_MS = 20_000;

/**
 * Connects to a mail server when there is something to send.
 * @throws OpsError config.invalid when the password cannot be read
 */
export async function openSmtp(settings: SmtpSettings): Promise<Mailer> {
  const { host, port, security, user, passwordFile, from } = settings;
  const pass = passwordFile === undefined ? undefined : await readPassword(passwordFile);
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user === undefined || pass === undefined ? {} : { auth: { user, pass } }),
    pool: true,
    maxConnections: 2,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // Nothing in a mail may name a file or an address to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ recipient, subject, text, messageId }) {
      try {
        await transport.sendMail({
          // As an object: no text is taken apart into several addresses.
          to: { name: '', address: recipient },
          from,
          subject,
          text,
          messageId: `<${messageId}@${
            from
              .split('@')
              .at(-1)
              ?.replaceAll(/[^A-Za-z0-9.-]/g, '') ?? 'registry'
          }>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return 'sent';
      } catch (error) {
        return outcomeOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function outcomeOf(error: unknown): MailOutcome {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number') {
    // A refused password is the operator's to mend, and the mail can wait for that.
    const isFinal = responseCode >= 500 && code !== 'EAUTH';
    return { failure: `the mail server answers ${responseCode}`, isFinal };
  }
  return {
    failure: typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code) ? code : 'it could not be sent',
    isFinal: false,
  };
}

async function readPassword(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
  } catch (error) {
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    throw new OpsError('config.invalid', `the password for the mail server cannot be read (${code ?? 'unknown'})`, {
      where: file,
    });
  }
}
