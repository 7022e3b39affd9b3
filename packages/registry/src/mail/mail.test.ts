import type { AddressInfo } from 'node:net';
import type { NewInvitation, NewWebhook, SecurityReport } from '@ops-center/registry-client';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mails } from '../tables/mail.js';
import { webhooks } from '../tables/webhooks.js';
import { findUserByEmail } from '../identity/store.js';
import { openBrowser, signedInBrowser } from '../testing/browser.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send as call, verdict } from '../testing/keys.js';
import { newKey, publish } from '../testing/release.js';
import { deliverDue } from '../webhooks/deliver.js';
import { deliverMails, forgetMails } from './deliver.js';
import { queueMail } from './queue-mail.js';
import { openSmtp, type Mailer } from './smtp.js';
import { writeMail } from './templates.js';

interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly headers: string;
  readonly text: string;
}

const START = new Date('2026-11-22T12:00:00.000Z');
const key = newKey();
const taken: Taken[] = [];
/** What the mail server answers to a recipient; undefined: it takes the mail. */
let refusal: number | undefined;
let server: SMTPServer;
let mailer: Mailer;
let app: TestApp;
let owner: string;
let stranger: string;
let admin: string;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, callback) => {
      if (refusal === undefined) callback();
      else callback(Object.assign(new Error('no'), { responseCode: refusal }));
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const message = Buffer.concat(chunks).toString('utf8').replaceAll('=\r\n', '').replaceAll('=3D', '=');
        const gap = message.indexOf('\r\n\r\n');
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          headers: message.slice(0, gap),
          text: message.slice(gap + 4).replaceAll('\r\n', '\n'),
        });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const plain = { security: 'none', user: undefined, passwordFile: undefined } as const;
  mailer = await openSmtp({ host: '127.0.0.1', port, ...plain, from: 'registry@example.test' });
  app = await createTestApp({ config: { sendsMail: true, reviewRules: ['critical-permission'] } });
  owner = (await app.createUser()).token;
  stranger = (await app.createUser({ email: 'eve@example.test', organisation: 'evil' })).token;
  admin = (await app.createUser({ email: 'root@example.test', organisation: 'ops', isAdmin: true })).token;
  await publish(app, owner, { key });
});
afterAll(async () => {
  mailer.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await app.close();
});
beforeEach(async () => {
  taken.length = 0;
  refusal = undefined;
  app.deps.setNow(START);
  await app.deps.db.delete(mails);
});

const work = (): Promise<number> => deliverMails({ ...app.deps, mailer });
const queued = () => app.deps.db.select().from(mails);

test('a security report reaches the owners, and says nothing of what is confidential', async () => {
  const fault = { severity: 'critical', description: 'the password is in the page' };
  const report = await read<SecurityReport>(
    await call(app, stranger, 'POST', '/plugins/night-sky/security-reports', fault),
  );
  expect(await work()).toBe(1);
  expect(taken).toHaveLength(1);
  const [mail] = taken;
  expect(mail).toMatchObject({ from: 'registry@example.test', to: ['ada@example.test'] });
  expect(mail?.headers).toMatch(/^Subject: Security report about night-sky \(critical\)$/m);
  expect(mail?.headers).toMatch(/^Auto-Submitted: auto-generated$/m);
  expect(mail?.headers).toMatch(/^Content-Type: text\/plain/m);
  expect(mail?.text).toContain('2026-11-23T12:00:00.000Z');
  expect(mail?.text).toContain(report.id);
  expect(`${mail?.headers}${mail?.text}`).not.toMatch(/password|eve@/);
  const [row] = await queued();
  expect(row).toMatchObject({ state: 'sent', content: '', sentAt: START });
});

test('owners hear of a version that is held and rejected, administrators that there is something to decide', async () => {
  await publish(app, owner, { key, id: 'risky', manifest: { permissions: ['admin:users'] } });
  await work();
  expect(taken.map(({ to }) => to[0]).sort()).toEqual(['ada@example.test', 'root@example.test']);
  taken.length = 0;
  const reason = 'too much\r\nBcc: victim@example.test\r\n\r\nPay here: https://evil.test\u202e';
  const rejected = await call(app, admin, 'POST', '/admin/plugins/risky/versions/1.0.0/reject', { reason });
  expect(rejected.status).toBe(400);
  const fair = { reason: 'It asks for more than it needs' };
  expect((await call(app, admin, 'POST', '/admin/plugins/risky/versions/1.0.0/reject', fair)).status).toBe(200);
  await work();
  expect(taken).toMatchObject([{ to: ['ada@example.test'] }]);
  expect(taken[0]?.headers).toMatch(/^Subject: risky 1\.0\.0 was rejected$/m);
  expect(taken[0]?.text).toContain('> It asks for more than it needs');
});

test('an invitation carries its link, which nothing in the database tells', async () => {
  const made = await read<NewInvitation>(
    await call(app, owner, 'POST', '/publishers/acme/invitations', { email: 'new@example.test', role: 'reader' }),
  );
  const secret = made.link.split('=').at(-1) ?? '';
  expect(secret.length).toBeGreaterThan(20);
  expect(JSON.stringify(await queued())).not.toContain(secret);
  await work();
  expect(taken).toMatchObject([{ to: ['new@example.test'], text: expect.stringContaining(made.link) }]);
  expect(JSON.stringify(await queued())).not.toContain(secret);
});

test('only the mail opens an account under an address: whoever invites has the link, and not the address', async () => {
  const made = await read<NewInvitation>(
    await call(app, owner, 'POST', '/publishers/acme/invitations', { email: 'victim@example.test', role: 'reader' }),
  );
  const link = made.link.split('=').at(-1) ?? '';
  const fields = { link, password: 'a few long words', again: 'a few long words' };
  const inviter = openBrowser(app);
  expect(await (await inviter.open(`/invitation?link=${link}`)).text()).toContain('open the link in there');
  for (const proof of ['', 'x', 's1.0.x']) {
    expect((await inviter.send('/invitation', { ...fields, proof })).status).toBe(422);
  }
  await work();
  const mailed = new URL(/https?:\S+/.exec(taken[0]?.text ?? '')?.[0] ?? '');
  const victim = openBrowser(app);
  await victim.open(mailed.pathname + mailed.search);
  const proof = mailed.searchParams.get('proof') ?? '';
  const other = await read<NewInvitation>(
    await call(app, owner, 'POST', '/publishers/acme/invitations', { email: 'second@example.test', role: 'reader' }),
  );
  // Of another invitation it shows nothing.
  const elsewhere = { ...fields, link: other.link.split('=').at(-1) ?? '', proof };
  expect((await inviter.send('/invitation', elsewhere)).status).toBe(422);
  expect((await victim.send('/invitation', { ...fields, proof })).status).toBe(303);
  const { id = '' } = (await findUserByEmail(app.deps.db, 'ada@example.test')) ?? {};
  const form = { organisation: 'acme', email: 'third@example.test', role: 'reader' };
  const page = await (await signedInBrowser(app, id)).send('/account/invitations', form);
  expect(await page.text()).toContain('makes one by the link in there');
});

test('no letter box is filled: five invitations a day of one organisation, thirty mails an hour', async () => {
  const invite = async (email: string) => {
    const answer = await call(app, owner, 'POST', '/publishers/acme/invitations', { email, role: 'reader' });
    if (answer.status !== 201) return await verdict(answer);
    const { id } = await read<NewInvitation>(answer);
    await call(app, owner, 'DELETE', `/publishers/acme/invitations/${id}`);
    return '201';
  };
  const answers: string[] = [];
  for (let at = 0; at < 6; at += 1) answers.push(await invite('flooded@example.test'));
  expect(answers).toEqual([...Array.from({ length: 5 }, () => '201'), '429 policy.rate_limited']);
  expect(await invite('else@example.test')).toBe('201');
  expect(await queued()).toHaveLength(6);
  const facts = {
    template: 'security_report',
    plugin: 'night-sky',
    severity: 'low',
    dueAt: null,
    report: 'r',
  } as const;
  for (let at = 0; at < 27; at += 1) await queueMail(app.deps.db, app.deps, ['flooded@example.test'], facts);
  expect(await queued()).toHaveLength(31);
  app.deps.setNow(new Date(START.getTime() + 3_600_000));
  await queueMail(app.deps.db, app.deps, ['flooded@example.test'], facts);
  expect(await queued()).toHaveLength(32);
});

test('owners hear that their webhook was disabled', async () => {
  const path = '/publishers/acme/webhooks';
  const hook = await read<NewWebhook>(
    await call(app, owner, 'POST', path, { url: 'https://chat.example.test/T0KEN', events: ['version.yanked'] }),
  );
  await call(app, owner, 'POST', `${path}/${hook.id}/ping`);
  const failingSince = new Date(START.getTime() - 6 * 86_400_000);
  await app.deps.db.update(webhooks).set({ failingSince }).where(eq(webhooks.id, hook.id));
  await deliverDue({ ...app.deps, send: async () => ({ failure: 'the connection was refused' }) });
  await work();
  expect(taken).toMatchObject([{ to: ['ada@example.test'] }]);
  expect(taken[0]?.headers).toMatch(/^Subject: Webhook to chat\.example\.test was disabled$/m);
  expect(`${taken[0]?.headers}${taken[0]?.text}`).not.toContain('T0KEN');
});

const facts = { template: 'version_rejected', plugin: 'night-sky', version: '1.0.0', reason: 'no' } as const;
const enqueue = (recipients: readonly string[], deps = app.deps) =>
  deps.db.transaction((tx) => queueMail(tx, deps, recipients, facts));

test('what a mail server cannot take now is sent later, what it refuses is given up', async () => {
  await enqueue(['ada@example.test']);
  refusal = 451;
  expect(await work()).toBe(1);
  expect(await work()).toBe(0);
  expect(await queued()).toMatchObject([
    {
      state: 'pending',
      attempts: 1,
      failure: 'the mail server answers 451',
      nextAttemptAt: new Date(START.getTime() + 60_000),
    },
  ]);
  app.deps.setNow(new Date(START.getTime() + 60_000));
  refusal = 550;
  expect(await work()).toBe(1);
  expect(await queued()).toMatchObject([{ state: 'failed', attempts: 2, content: '', nextAttemptAt: null }]);
  app.deps.setNow(new Date(START.getTime() + 31 * 86_400_000));
  await forgetMails(app.deps);
  expect(await queued()).toEqual([]);
});

test('many replicas share the work: each mail is sent once', async () => {
  await enqueue(Array.from({ length: 25 }, (_one, at) => `user${at}@example.test`));
  const counts = await Promise.all([work(), work(), work()]);
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(25);
  expect(new Set(taken.map(({ to }) => to.join())).size).toBe(25);
  expect(taken).toHaveLength(25);
});

test('without a mail server nothing is kept', async () => {
  await enqueue(['ada@example.test'], { ...app.deps, config: { ...app.deps.config, sendsMail: false } });
  expect(await queued()).toEqual([]);
});

test.each([
  'a@example.test, b@example.test',
  'a@example.test;b@example.test',
  'Ada <a@example.test>',
  'a@example.test\r\nRCPT TO:<b@example.test>',
  'a@b@example.test',
  '"a b"@example.test',
  'a@[127.0.0.1]',
  'list:a@example.test',
  '',
])('nothing is sent to %j', async (recipient) => {
  await enqueue([recipient]);
  expect(await queued()).toEqual([]);
});

test('no words break out of a header or of their quotation', () => {
  const word = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(word, word, word, (reason, name, organisation) => {
      const registry = { name, publicUrl: 'https://registry.test' };
      const rejected = writeMail({ ...facts, reason }, registry);
      const invited = writeMail(
        { template: 'invitation', organisation, role: 'reader', invitedBy: name, link: 'https://r.test/i', days: 7 },
        registry,
      );
      for (const { subject } of [rejected, invited]) {
        expect(subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
        expect(subject.length).toBeLessThanOrEqual(150);
      }
      const between = rejected.text.split('Reason:\n\n')[1]?.split('\n\nThat is final')[0] ?? '';
      for (const line of between.split('\n')) expect(line).toMatch(/^> /);
    }),
  );
});

test('a hostile subject and recipient make one mail to one address', async () => {
  const hostile = 'Hello\r\nBcc: victim@example.test\r\n\r\n<script>';
  await mailer.send({
    recipient: 'ada@example.test',
    subject: hostile,
    text: '.\r\nQUIT\r\n..',
    messageId: 'x>\r\nBcc: y@z.test',
  });
  await mailer.send({ recipient: 'ada@example.test, victim@example.test', subject: 's', text: 't', messageId: 'm' });
  for (const { to, headers } of taken) {
    expect(to).not.toContain('victim@example.test');
    expect(headers).not.toMatch(/^Bcc:/im);
  }
  expect(taken[0]?.text).toContain('QUIT');
});
