import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PluginPage } from '@ops-center/registry-client';
import { createTestApp, type TestApp } from '../testing/app.js';
import { newKey, publish } from '../testing/release.js';

let app: TestApp;

const PLUGINS: readonly (readonly [slug: string, manifest: Record<string, unknown>])[] = [
  ['slack', { name: 'Slack', description: 'Talk to Slack' }],
  [
    'slack-integration',
    {
      name: 'Slack Notifications',
      description: 'Send device alerts to Slack channels',
      tags: ['slack', 'chat'],
      category: 'integration',
    },
  ],
  ['slack-slack-slack', { name: 'Slack Slack Slack', description: 'slack slack slack slack slack', tags: ['slack'] }],
  [
    'ml-anomaly-detection',
    {
      name: 'ML Anomaly Detection',
      description: 'Detect unusual device behaviour using machine learning',
      category: 'ai',
    },
  ],
  ['dark-theme-pro', { name: 'Dark Theme Pro', description: 'Professional dark theme', tags: ['colours'] }],
  ['c-plus-plus', { name: 'Compiler', description: 'Native things' }],
];

beforeAll(async () => {
  app = await createTestApp();
  const { token } = await app.createUser();
  const key = newKey();
  for (const [id, manifest] of PLUGINS) await publish(app, token, { id, key, manifest });
});
afterAll(async () => {
  await app.close();
});

async function search(q: string, more = ''): Promise<PluginPage> {
  const answer = await app.request(`/api/v1/plugins/marketplace/search?q=${encodeURIComponent(q)}${more}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as PluginPage;
}

async function slugs(q: string, more = ''): Promise<string[]> {
  return (await search(q, more)).data.map(({ slug }) => slug);
}

test.each(PLUGINS.map(([slug]) => slug))('the exact name %s comes first', async (slug) => {
  expect((await slugs(slug))[0]).toBe(slug);
});

test('a name written with other hyphens or spaces is the same name', async () => {
  expect([(await slugs('darkthemepro'))[0], (await slugs('Dark Theme Pro'))[0]]).toEqual([
    'dark-theme-pro',
    'dark-theme-pro',
  ]);
});

test.each([
  ['a letter left out', 'slak-integration', 'slack-integration'],
  ['a letter too many', 'slack-integrattion', 'slack-integration'],
  ['a wrong letter', 'slack-imtegration', 'slack-integration'],
  ['two letters swapped', 'slack-integratoin', 'slack-integration'],
  ['a short name with a letter left out', 'slak', 'slack'],
  ['a short name with two letters swapped', 'salck', 'slack'],
  ['a hyphen left out and a wrong letter', 'darktheme-pra', 'dark-theme-pro'],
])('%s is forgiven', async (_what, typed, meant) => {
  expect((await slugs(typed)).slice(0, 3)).toContain(meant);
});

test('words are found in name, description and tags, in any form', async () => {
  expect([await slugs('detecting'), await slugs('colours'), await slugs('channels')]).toEqual([
    ['ml-anomaly-detection'],
    ['dark-theme-pro'],
    ['slack-integration'],
  ]);
});

test('a half-typed word is enough', async () => {
  expect(await slugs('anom')).toContain('ml-anomaly-detection');
});

test('a minus excludes, quotes keep words together', async () => {
  expect(await slugs('slack -channels')).not.toContain('slack-integration');
  expect(await slugs('"machine learning"')).toEqual(['ml-anomaly-detection']);
});

test('filters narrow a search', async () => {
  expect(await slugs('slack', '&category=integration')).toEqual(['slack-integration']);
});

test.each(['the', '&|!', "':*", '\\', '%', '"', '日本', '-', '🙂'])(
  'the words %j give an answer, not a failure',
  async (q) => {
    expect((await search(q)).meta.total_estimate).toBeGreaterThanOrEqual(0);
  },
);

test.each(['relevance', 'updated', 'name', 'downloads'])('pages sorted by %s have every hit once', async (sort) => {
  const whole = await slugs('slack', `&sort=${sort}&limit=100`);
  const pieces: string[] = [];
  for (let cursor = ''; ;) {
    const page = await search('slack', `&sort=${sort}&limit=1${cursor}`);
    pieces.push(...page.data.map(({ slug }) => slug));
    expect(page.meta.total_estimate).toBe(whole.length);
    if (page.meta.next_cursor === undefined) break;
    cursor = `&cursor=${page.meta.next_cursor}`;
  }
  expect(whole.length).toBeGreaterThanOrEqual(3);
  expect(pieces).toEqual(whole);
});
