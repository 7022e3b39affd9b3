import {
  PluginReviewPage,
  type ModeratedReview,
  type ModeratedReviewPage,
  type PluginDetail,
  type PluginIndex,
  type PluginPage,
  type PluginReview,
} from '@ops-center/registry-client';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileCheck } from '../http/validate.js';
import { findOrganisation } from '../identity/store.js';
import { auditEvents } from '../tables/audit.js';
import { pluginInstallations } from '../tables/tenants.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';

let app: TestApp;
let owner: string;
let admin: string;
/** Users of organisations that have the plugin. */
const users: string[] = [];
const USERS = 12;

beforeAll(async () => {
  app = await createTestApp();
  owner = (await app.createUser()).token;
  admin = await createToken(app, { scopes: ['admin', 'plugins:read'], isAdmin: true });
  const key = newKey();
  for (const id of ['night-sky', 'second-sky', 'third-sky']) await publish(app, owner, { key, id });
  await publish(app, owner, { key, id: 'hidden-sky' }, { listing: { visibility: 'private' } });
  for (let at = 0; at < USERS; at += 1) {
    users.push(await reviewer(`tenant-${at}`));
    for (const slug of ['night-sky', 'second-sky', 'third-sky']) await install(slug, `tenant-${at}`);
  }
});
afterAll(() => app.close());

const reviewer = (organisation: string, email?: string) =>
  createToken(app, {
    roles: { [organisation]: 'reader' },
    scopes: ['reviews:write', 'plugins:read'],
    ...(email === undefined ? {} : { email }),
  });

async function install(slug: string, organisation: string): Promise<void> {
  const tenant = await findOrganisation(app.deps.db, organisation);
  const { id, latest_version: version } = await detail(slug);
  const versions = (await (await app.request(`/api/v1/plugins/marketplace/${slug}/versions`)).json()) as {
    data: { id: string; version: string }[];
  };
  const versionId = versions.data.find((one) => one.version === version)?.id;
  if (tenant === undefined || versionId === undefined) throw new Error('there is nothing to install');
  await app.deps.db.insert(pluginInstallations).values({ tenantId: tenant.id, pluginId: id, versionId });
}

const detail = async (slug: string): Promise<PluginDetail> =>
  (await (await app.request(`/api/v1/plugins/marketplace/${slug}`)).json()) as PluginDetail;
const review = (token: string, body: object, slug = 'night-sky') =>
  send(app, token, 'POST', `/plugins/marketplace/${slug}/reviews`, body);

async function listed(slug: string, query = '', token?: string): Promise<PluginReviewPage> {
  const answer = await app.request(`/api/v1/plugins/marketplace/${slug}/reviews${query}`, {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });
  return compileCheck(PluginReviewPage, 'answer')(await answer.json());
}

/** Actions of the audit log about a review. */
async function audited(id: string): Promise<string[]> {
  const rows = await app.deps.db
    .select({ action: auditEvents.action })
    .from(auditEvents)
    .where(and(eq(auditEvents.subjectType, 'review'), eq(auditEvents.subjectId, id)))
    .orderBy(auditEvents.position);
  return rows.map(({ action }) => action);
}

function one(list: readonly string[], at: number): string {
  const token = list[at];
  if (token === undefined) throw new Error('there are not so many');
  return token;
}

test('a review is written, changed and deleted by whoever wrote it; each is audited once', async () => {
  const words = { rating: 4, title: 'Good', text: 'Works.\n\tMostly.' };
  const answer = await review(one(users, 0), words);
  expect(answer.status).toBe(201);
  const made = await read<PluginReview>(answer);
  expect(made).toMatchObject({ ...words, plugin: 'night-sky', version: '1.0.0', own: true });
  const changed = await review(one(users, 0), { rating: 2 });
  expect(changed.status).toBe(200);
  const { title: _title, text: _text, ...rest } = made;
  expect(await read<PluginReview>(changed)).toEqual({ ...rest, rating: 2 });
  expect((await listed('night-sky', '', one(users, 1))).data).toEqual([{ ...rest, rating: 2, own: false }]);
  expect(await verdict(await send(app, one(users, 1), 'DELETE', `/reviews/${made.id}`))).toBe('404 review.not_found');
  expect((await send(app, one(users, 0), 'DELETE', `/reviews/${made.id}`)).status).toBe(204);
  expect((await listed('night-sky')).data).toEqual([]);
  expect((await detail('night-sky')).rating_count).toBe(0);
  expect(await audited(made.id)).toEqual(['review.write', 'review.change', 'review.delete']);
});

test('reviews are for users of organisations that have the plugin, and not for its publisher', async () => {
  const body = { rating: 5 };
  const stranger = await reviewer('stranger');
  expect(await verdict(await review(stranger, body))).toBe('403 review.not_installed');
  expect(await verdict(await review(one(users, 0), body, 'hidden-sky'))).toBe('404 plugin.not_found');
  expect(await verdict(await review(one(users, 0), body, 'no-such-sky'))).toBe('404 plugin.not_found');
  const readOnly = await createToken(app, { roles: { 'tenant-0': 'owner' }, scopes: ['plugins:read'] });
  expect(await verdict(await review(readOnly, body))).toBe('403 auth.forbidden');
  // A token for the organisation that installed it does not hide that its user publishes it.
  const partisan = await createToken(app, {
    roles: { 'tenant-0': 'owner', acme: 'reader' },
    scopes: ['reviews:write'],
    boundTo: 'tenant-0',
  });
  expect(await verdict(await review(partisan, body))).toBe('403 review.own_plugin');
  const elsewhere = await createToken(app, {
    roles: { 'tenant-0': 'owner', elsewhere: 'owner' },
    scopes: ['reviews:write'],
    boundTo: 'elsewhere',
  });
  expect(await verdict(await review(elsewhere, body))).toBe('403 review.not_installed');
});

test.each([
  ['no rating', {}],
  ['no star', { rating: 0 }],
  ['six stars', { rating: 6 }],
  ['half a star', { rating: 4.5 }],
  ['a field that is not known', { rating: 5, version: '1.0.0' }],
  ['a title of two lines', { rating: 5, title: 'a\nb' }],
  ['an empty title', { rating: 5, title: '' }],
  ['a long title', { rating: 5, title: 'x'.repeat(201) }],
  ['more words than a review has', { rating: 5, text: 'x'.repeat(5001) }],
  ['a NUL', { rating: 5, text: 'a\0b' }],
  ['an escape sequence', { rating: 5, text: '\u001b[2J' }],
  ['text that runs backwards', { rating: 5, text: '\u202egnihton' }],
])('%s is refused', async (_what, body) => {
  expect(await verdict(await review(one(users, 0), body))).toBe('400 request.invalid');
});

test('the stars are counted in details, lists and index; one good review does not beat many', async () => {
  await read(await review(one(users, 0), { rating: 5 }, 'third-sky'));
  const stars = [5, 5, 5, 4, 5, 5, 5, 5, 3, 5];
  const answers = await Promise.all(stars.map((rating, at) => review(one(users, at), { rating }, 'second-sky')));
  expect(answers.map(({ status }) => status)).toEqual(stars.map(() => 201));
  const second = await detail('second-sky');
  // (5 * 3.5 + 47) / 15
  expect(second).toMatchObject({
    rating_average: 4.3,
    rating_count: 10,
    ratings: { mean: 4.7, stars: { 1: 0, 2: 0, 3: 1, 4: 1, 5: 8 } },
  });
  expect(await detail('third-sky')).toMatchObject({ rating_average: 3.75, rating_count: 1, ratings: { mean: 5 } });
  expect((await detail('night-sky')).ratings).toEqual({ stars: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 } });
  const index = (await (await app.request('/api/v1/plugins/index/second-sky.json')).json()) as PluginIndex;
  expect(index).toMatchObject({ rating_average: 4.3, rating_count: 10 });
  for (const path of ['marketplace?sort=rating', 'marketplace/search?q=sky&sort=rating']) {
    const page = (await (await app.request(`/api/v1/plugins/${path}`)).json()) as PluginPage;
    expect(page.data.map(({ slug, rating_average }) => [slug, rating_average])).toEqual([
      ['second-sky', 4.3],
      ['third-sky', 3.75],
      ['night-sky', 3.5],
    ]);
  }
});

test.each(['newest', 'highest', 'lowest'])('pages of reviews sorted by %s have each once', async (sort) => {
  const { data: whole, meta } = await listed('second-sky', `?sort=${sort}&limit=100`);
  expect([whole.length, meta.total_estimate]).toEqual([10, 10]);
  const found: PluginReview[] = [];
  for (let cursor = ''; ;) {
    const page = await listed('second-sky', `?sort=${sort}&limit=3${cursor}`);
    found.push(...page.data);
    if (page.meta.next_cursor === undefined) break;
    cursor = `&cursor=${page.meta.next_cursor}`;
  }
  expect(found).toEqual(whole);
  const ratings = whole.map(({ rating }) => rating);
  const sorted = [...ratings].sort((a, b) => (sort === 'lowest' ? a - b : b - a));
  expect(sort === 'newest' || ratings.join() === sorted.join()).toBe(true);
  expect((await listed('second-sky', '?rating=3')).meta.total_estimate).toBe(1);
});

test('a cursor of another list is refused', async () => {
  const { meta } = await listed('second-sky', '?limit=1');
  const answer = await app.request(
    `/api/v1/plugins/marketplace/second-sky/reviews?sort=highest&cursor=${meta.next_cursor}`,
  );
  expect(await verdict(answer)).toBe('400 request.invalid');
});

test('nobody is told whose a review is', async () => {
  const email = 'shy.person@example.test';
  await createToken(app, { email });
  const token = await reviewer('tenant-3', email);
  await read(await review(token, { rating: 4, text: 'quiet' }, 'third-sky'));
  for (const reader of [undefined, owner]) {
    expect(JSON.stringify(await listed('third-sky', '', reader))).not.toMatch(/shy|tenant/);
  }
});

test('reviews of many at once, and of one many times, are all counted, and once', async () => {
  const each = await Promise.all(users.map((token) => review(token, { rating: 5 }, 'night-sky')));
  expect(each.map(({ status }) => status)).toEqual(users.map(() => 201));
  const again = await Promise.all(
    Array.from({ length: 8 }, (_one, at) => review(one(users, 0), { rating: 1 + (at % 5) }, 'night-sky')),
  );
  expect(again.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
  const { data } = await listed('night-sky', '?limit=100');
  const { ratings } = await detail('night-sky');
  const counted = [1, 2, 3, 4, 5].map((star) => data.filter(({ rating }) => rating === star).length);
  expect([data.length, Object.values(ratings?.stars ?? {})]).toEqual([USERS, counted]);
});

test('the publisher answers a review, and takes the answer back', async () => {
  const { id } = await read<PluginReview>(await review(one(users, 1), { rating: 3, text: 'Slow.' }, 'third-sky'));
  const reply = (token: string, body: object = { text: 'Faster in 1.1.\nThank you.' }) =>
    send(app, token, 'PUT', `/reviews/${id}/reply`, body);
  const foreign = await createToken(app, { roles: { foreign: 'owner' }, scopes: ['plugins:publish'] });
  const readerOfAcme = await createToken(app, { roles: { acme: 'reader' }, scopes: ['plugins:publish'] });
  const otherPlugin = await createToken(app, {
    roles: { acme: 'owner' },
    scopes: ['plugins:publish'],
    plugins: ['night-sky'],
  });
  for (const token of [foreign, readerOfAcme, otherPlugin, one(users, 1)]) {
    expect(await verdict(await reply(token))).toBe('403 auth.forbidden');
  }
  expect(await verdict(await reply(owner, { text: '' }))).toBe('400 request.invalid');
  expect((await read<PluginReview>(await reply(owner))).reply?.text).toContain('Faster');
  const shown = async () => (await listed('third-sky')).data.find((review) => review.id === id)?.reply?.text;
  expect(await shown()).toContain('Faster');
  expect((await send(app, owner, 'DELETE', `/reviews/${id}/reply`)).status).toBe(204);
  expect((await send(app, owner, 'DELETE', `/reviews/${id}/reply`)).status).toBe(204);
  expect(await shown()).toBeUndefined();
  expect(await audited(id)).toEqual(['review.write', 'review.reply', 'review.reply_withdraw']);
});

test('what is reported is seen by administrators, who hide it; it then counts no more, and cannot be washed clean', async () => {
  const author = one(users, 2);
  const { id } = await read<PluginReview>(await review(author, { rating: 1, text: 'rude words' }, 'third-sky'));
  const before = await detail('third-sky');
  const report = (token: string, body: object = { reason: 'abuse', note: 'Rude.' }) =>
    send(app, token, 'POST', `/reviews/${id}/reports`, body);
  expect(await verdict(await report(one(users, 3), { reason: 'boring' }))).toBe('400 request.invalid');
  for (const token of [one(users, 3), one(users, 3), one(users, 4)]) expect((await report(token)).status).toBe(204);
  const page = await read<ModeratedReviewPage>(await send(app, admin, 'GET', '/admin/reviews'));
  expect(page).toMatchObject({ data: [{ id, organisation: 'tenant-2', reports: [{ reason: 'abuse' }, {}] }] });
  expect(await verdict(await send(app, owner, 'GET', '/admin/reviews'))).toBe('403 auth.forbidden');

  const decide = (token: string, what: string) =>
    send(app, token, 'POST', `/admin/reviews/${id}/${what}`, { reason: 'Against the rules.' });
  expect(await verdict(await decide(owner, 'hide'))).toBe('403 auth.forbidden');
  expect(await read<ModeratedReview>(await decide(admin, 'hide'))).toMatchObject({ hidden: 'Against the rules.' });
  const ids = async (token?: string) => (await listed('third-sky', '', token)).data.map((review) => review.id);
  expect([(await ids()).includes(id), (await ids(owner)).includes(id), (await ids(author)).includes(id)]).toEqual([
    false,
    false,
    true,
  ]);
  expect((await detail('third-sky')).rating_count).toBe((before.rating_count ?? 0) - 1);
  expect(await verdict(await report(one(users, 5)))).toBe('404 review.not_found');
  expect(await verdict(await send(app, owner, 'PUT', `/reviews/${id}/reply`, { text: 'Ha.' }))).toBe(
    '404 review.not_found',
  );
  expect(await read<PluginReview>(await review(author, { rating: 5 }, 'third-sky'))).toMatchObject({
    id,
    hidden: 'Against the rules.',
  });
  expect((await send(app, author, 'DELETE', `/reviews/${id}`)).status).toBe(204);
  expect(await read<PluginReview>(await review(author, { rating: 1, text: 'again' }, 'third-sky'))).toHaveProperty(
    'hidden',
  );
  expect((await detail('third-sky')).rating_count).toBe((before.rating_count ?? 0) - 1);

  expect(await read<ModeratedReview>(await decide(admin, 'unhide'))).toMatchObject({ reports: [], text: 'again' });
  expect((await detail('third-sky')).rating_count).toBe(before.rating_count);
  expect(await ids()).toContain(id);
  const left = await read<ModeratedReviewPage>(await send(app, admin, 'GET', '/admin/reviews?state=hidden'));
  expect(left.data).toEqual([]);
  expect(await audited(id)).toEqual([
    'review.write',
    'review.report',
    'review.report',
    'review.hide',
    'review.change',
    'review.delete',
    'review.change',
    'review.unhide',
  ]);
});
