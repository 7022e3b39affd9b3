import type { Member, MemberList } from '@ops-center/registry-client';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role, Scope } from '../identity/actor.js';
import { findUserByEmail } from '../identity/store.js';
import { auditEvents } from '../tables/audit.js';
import { registryTokens } from '../tables/identity.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, takeNonce, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { makeRelease, newKey, upload } from '../testing/release.js';

const ALL: Scope[] = ['plugins:read', 'plugins:publish', 'keys:write', 'organisation:manage'];
const MEMBERS = '/publishers/acme/members';
let app: TestApp;
let owner: string;

beforeAll(async () => {
  app = await createTestApp();
  owner = (await app.createUser()).token;
});
afterAll(() => app.close());

const list = async (token = owner): Promise<Member[]> =>
  (await read<MemberList>(await send(app, token, 'GET', MEMBERS))).data;
const set = (email: string, role: Role, token = owner): Promise<Response> =>
  send(app, token, 'PUT', MEMBERS, { email, role });
const remove = async (email: string, token = owner): Promise<Response> => {
  const member = (await list()).find((one) => one.email === email);
  return send(app, token, 'DELETE', `${MEMBERS}/${member?.user_id ?? '00000000-0000-4000-8000-000000000000'}`);
};
/** Somebody with an account and no organisation, or a role in acme. */
let people = 0;
async function person(role?: Role): Promise<{ email: string; token: string }> {
  people += 1;
  const email = `person${people}@example.test`;
  const token = await createToken(app, {
    email,
    scopes: ALL,
    ...(role === undefined ? {} : { roles: { acme: role } }),
  });
  return { email, token };
}

test('an owner adds somebody with an account, changes the role, and all members see it; one audit event each', async () => {
  const { email, token } = await person();
  expect(await verdict(await send(app, token, 'GET', MEMBERS))).toBe('403 auth.forbidden');
  const before = await app.deps.db.$count(auditEvents);
  expect(await verdict(await set(email.toUpperCase(), 'reader'))).toBe('201 ok');
  expect(await verdict(await set(email, 'publisher'))).toBe('200 ok');
  expect(await verdict(await set(email, 'publisher'))).toBe('200 ok');
  expect(await app.deps.db.$count(auditEvents)).toBe(before + 2);
  expect(await list(token)).toMatchObject([
    { email: 'ada@example.test', role: 'owner' },
    { email, role: 'publisher' },
  ]);
  await remove(email);
});

test('nobody else changes members, and an address without an account is told', async () => {
  const { email } = await person();
  for (const role of ['maintainer', 'publisher', 'reader'] as const) {
    const { token } = await person(role);
    expect(await verdict(await set(email, 'owner', token))).toBe('403 auth.forbidden');
    expect(await verdict(await remove('ada@example.test', token))).toBe('403 auth.forbidden');
  }
  const narrow = await createToken(app, {
    roles: { acme: 'owner' },
    scopes: ['plugins:read', 'plugins:publish', 'keys:write', 'admin'],
    isAdmin: true,
  });
  expect(await verdict(await set(email, 'owner', narrow))).toBe('403 auth.forbidden');
  expect(await verdict(await set('nobody@example.test', 'reader'))).toBe('404 member.not_found');
  expect(await verdict(await remove('nobody@example.test'))).toBe('404 member.not_found');
  expect(await verdict(await set('no address', 'reader'))).toBe('400 request.invalid');
});

test('the last owner stays, also when two leave at once; everybody else may leave', async () => {
  const club = '/publishers/club/members';
  const [one, two] = await Promise.all(
    ['one@example.test', 'two@example.test'].map(async (email) => ({
      email,
      token: await createToken(app, { email, roles: { club: 'owner' }, scopes: ALL }),
    })),
  );
  if (one === undefined || two === undefined) throw new Error('two were made');
  const ids = new Map(
    (await read<MemberList>(await send(app, one.token, 'GET', club))).data.map((member) => [
      member.email,
      member.user_id,
    ]),
  );
  const leave = async (who: typeof one) =>
    (await send(app, who.token, 'DELETE', `${club}/${ids.get(who.email)}`)).status;
  expect((await Promise.all([leave(one), leave(two)])).sort()).toEqual([204, 409]);
  const stays = (await send(app, one.token, 'GET', club)).ok ? one : two;
  const change = await send(app, stays.token, 'PUT', club, { email: stays.email, role: 'maintainer' });
  expect(await verdict(change)).toBe('409 member.last_owner');
  const { email, token } = await person('reader');
  expect((await remove(email, token)).status).toBe(204);
});

test('who was removed has no right left, by any token and from the next request on', async () => {
  const { email, token } = await person('maintainer');
  const bound = await createToken(app, { email, roles: { acme: 'maintainer' }, scopes: ALL, boundTo: 'acme' });
  await takeNonce(app, token);
  expect((await remove(email)).status).toBe(204);
  expect((await send(app, bound, 'GET', '/whoami')).status).toBe(401);
  const release = await makeRelease({ registry: app.origin, key: newKey() });
  const answers = [
    await upload(app, token, release),
    await send(app, token, 'POST', '/publishers/acme/keys/challenges'),
    await send(app, token, 'GET', MEMBERS),
    await set('ada@example.test', 'reader', token),
    await send(app, token, 'POST', '/plugins/register', { slug: 'late', name: 'Late', publisher: 'acme' }),
  ];
  expect(await Promise.all(answers.map(verdict))).toEqual(answers.map(() => '403 auth.forbidden'));
});

test('a right that goes while an upload is under way is gone when the upload is written', async () => {
  const { email, token } = await person('publisher');
  const release = await makeRelease({ registry: app.origin, id: 'slow-one', key: newKey() });
  const body = Buffer.from(await new Response(uploadForm(release)).arrayBuffer());
  const type = new Response(uploadForm(release)).headers.get('content-type') ?? '';
  const boundary = /boundary=(.*)$/.exec(type)?.[1] ?? '';
  const own = body.toString('latin1').split('\r\n')[0]?.slice(2) ?? boundary;
  let open: (() => void) | undefined;
  const removed = new Promise<void>((resolve) => (open = resolve));
  const stream = new ReadableStream({
    async start(controller) {
      controller.enqueue(body.subarray(0, 200));
      await removed;
      controller.enqueue(body.subarray(200));
      controller.close();
    },
  });
  const answer = app.request('/api/v1/plugins/slow-one/versions', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': `multipart/form-data; boundary=${own}` },
    body: stream,
    duplex: 'half',
  } as RequestInit);
  await authenticated(email);
  expect((await remove(email)).status).toBe(204);
  open?.();
  expect(await verdict(await answer)).toBe('403 auth.forbidden');
});

/** Until the token of this person was seen: the request has begun. */
async function authenticated(email: string): Promise<void> {
  const user = await findUserByEmail(app.deps.db, email);
  for (;;) {
    const rows = await app.deps.db
      .select()
      .from(registryTokens)
      .where(eq(registryTokens.userId, user?.id ?? ''));
    if (rows.some(({ lastUsedAt }) => lastUsedAt !== null)) return;
  }
}

function uploadForm(release: Awaited<ReturnType<typeof makeRelease>>): FormData {
  const form = new FormData();
  form.append('request', JSON.stringify({ publish: true, publisher: 'acme', public_key: release.publicKey }));
  form.append('envelope', release.envelope);
  form.append('bundle', new Blob([new Uint8Array(release.bytes)], { type: 'application/zip' }), 'slow-one.zip');
  return form;
}
