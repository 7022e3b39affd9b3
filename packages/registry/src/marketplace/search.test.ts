import { afterAll, beforeAll, expect, test } from 'vitest';
import { SearchPage } from '@ops-center/registry-client';
import { compileCheck } from '../http/validate.js';
import { eq, sql, type SQL } from 'drizzle-orm';
import { findOrganisation, insertMember } from '../identity/store.js';
import type { SeedPlugin } from '../seed/catalogue.js';
import { seedCatalogue, seedPlugins } from '../seed/seed-plugins.js';
import { users } from '../tables/identity.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { createToken } from '../testing/principals.js';

let app: TestApp;
let member: string;

const plain: Omit<SeedPlugin, 'slug' | 'name'> = {
  publisher: 'acme',
  visibility: 'public',
  description: '',
  category: 'other',
  type: 'backend',
  tags: [],
  verified: false,
  pricing: 'free',
  version: '1.0.0',
  published: 10,
  updated: 5,
  downloads: 0,
};

/** The fixed catalogue: slug, name, description, and what else is said. */
const CATALOGUE = (
  [
    ['slack', 'Slack', 'Talk to Slack', { downloads: 900, verified: true }],
    [
      'slack-integration',
      'Slack Notifications',
      'Send device alerts to Slack channels',
      { tags: ['slack', 'chat'], category: 'integration', downloads: 500 },
    ],
    ['slack-slack-slack', 'Slack Slack Slack', 'slack slack slack slack slack', { tags: ['slack'] }],
    [
      'slack-secret',
      'Slack Secret',
      'Slack for the house only',
      { visibility: 'private', category: 'hidden', publisher: 'house' },
    ],
    [
      'teams-bridge',
      'Teams Bridge',
      'Mirrors channels between chat systems',
      { category: 'communication', tags: ['chat'] },
    ],
    [
      'mail-digest',
      'Mail Digest',
      'Sends a daily summary of alerts by mail',
      { category: 'communication', pricing: 'subscription' },
    ],
    [
      'ml-anomaly-detection',
      'ML Anomaly Detection',
      'Detect unusual device behaviour using machine learning',
      { category: 'ai', tags: ['predictions'] },
    ],
    ['ml-forecast', 'Demand Forecast', 'Predicts load from the past using machine learning', { category: 'ai' }],
    [
      'dark-theme-pro',
      'Dark Theme Pro',
      'Professional dark theme',
      { tags: ['colours'], category: 'theme', type: 'theme', pricing: 'one-time' },
    ],
    ['light-theme', 'Light Theme', 'Bright colours for control rooms', { category: 'theme', type: 'theme' }],
    [
      'high-contrast',
      'High Contrast',
      'Readable for everybody, also in bright light',
      { category: 'theme', type: 'theme', tags: ['accessibility'] },
    ],
    ['c-plus-plus', 'Compiler', 'Native things', { category: 'developer-tools' }],
    [
      'grafana-panels',
      'Grafana Panels',
      'Embeds dashboards beside each device',
      { category: 'monitoring', downloads: 300, verified: true },
    ],
    [
      'prometheus-exporter',
      'Prometheus Exporter',
      'Exposes metrics of the platform for scraping',
      { category: 'monitoring', downloads: 800 },
    ],
    [
      'uptime-monitor',
      'Uptime Monitor',
      'Checks addresses every minute',
      { category: 'monitoring', type: 'container' },
    ],
    [
      'snmp-poller',
      'SNMP Poller',
      'Reads counters of switches and routers',
      { category: 'networking', type: 'container' },
    ],
    [
      'network-map',
      'Network Map',
      'Draws how switches and routers are connected',
      { category: 'networking', type: 'frontend' },
    ],
    ['vlan-manager', 'VLAN Manager', 'Plans and rolls out VLANs', { category: 'networking' }],
    ['firewall-audit', 'Firewall Audit', 'Finds rules that nobody uses', { category: 'security', verified: true }],
    [
      'vault-secrets',
      'Vault Secrets',
      'Keeps passwords out of configuration',
      { category: 'security', tags: ['passwords', 'credentials'] },
    ],
    ['password-rotation', 'Password Rotation', 'Changes passwords on a schedule', { category: 'security' }],
    ['backup-to-s3', 'Backup to S3', 'Nightly backups to object storage', { category: 'storage', downloads: 700 }],
    [
      'snapshot-browser',
      'Snapshot Browser',
      'Looks into backups without restoring them',
      { category: 'storage', type: 'hybrid' },
    ],
    [
      'jira-sync',
      'Jira Sync',
      'Opens an issue for each incident',
      { category: 'integration', pricing: 'subscription', downloads: 400 },
    ],
    [
      'servicenow-connector',
      'ServiceNow Connector',
      'Creates tickets and keeps them up to date',
      { category: 'integration' },
    ],
    [
      'github-actions',
      'GitHub Actions',
      'Starts workflows when devices change',
      { category: 'integration', tags: ['ci'] },
    ],
    ['cron-jobs', 'Cron Jobs', 'Runs scripts on a schedule', { category: 'automation' }],
    [
      'workflow-engine',
      'Workflow Engine',
      'Automates approvals with rules',
      { category: 'automation', type: 'hybrid', downloads: 600 },
    ],
    ['report-builder', 'Report Builder', 'Makes PDF reports from any table', { category: 'analytics' }],
    ['csv-import', 'CSV Import', 'Imports devices from spreadsheets', { category: 'productivity' }],
    [
      'barcode-scanner',
      'Barcode Scanner',
      'Finds a device by its label',
      { category: 'productivity', type: 'frontend' },
    ],
    ['geo-fence', 'Geofence', 'Tells when a vehicle leaves its area', { category: 'automation' }],
    ['weather-station', 'Weather Station', 'Forecasts for sites with solar power', { category: 'ai' }],
    [
      'energy-meter',
      'Energy Meter',
      'Reads electricity meters over Modbus',
      { category: 'monitoring', tags: ['modbus', 'power'] },
    ],
    ['modbus-gateway', 'Modbus Gateway', 'Connects field devices', { category: 'networking', type: 'container' }],
    ['gdpr-export', 'GDPR Export', 'Collects what is known of a person', { category: 'compliance' }],
    ['audit-trail', 'Audit Trail', 'Shows who changed what', { category: 'compliance', verified: true }],
    ['translate-ui', 'Traducción', 'La interfaz en español', { category: 'other' }],
    ['kanban-board', 'Kanban Board', 'Cards for maintenance work', { category: 'productivity', type: 'frontend' }],
    [
      'dashboard-widgets',
      'Dashboard Widgets',
      'Clocks, counters and maps',
      { type: 'frontend', category: 'analytics', downloads: 50 },
    ],
  ] as const satisfies readonly (readonly [string, string, string, Partial<SeedPlugin>])[]
).map(([slug, name, description, more]): SeedPlugin => ({ ...plain, slug, name, description, ...more }));

beforeAll(async () => {
  app = await createTestApp();
  await seedCatalogue(app.deps, CATALOGUE, 1);
  member = await createToken(app, { email: 'house@example.test' });
  const house = await findOrganisation(app.deps.db, 'house');
  const [user] = await app.deps.db.select().from(users).where(eq(users.email, 'house@example.test'));
  if (house === undefined || user === undefined) throw new Error('the catalogue has no such house');
  const createdAt = app.deps.now();
  await insertMember(app.deps.db, { organisationId: house.id, userId: user.id, role: 'reader', createdAt });
});
afterAll(async () => {
  await app.close();
});

async function search(q: string, more = '', token?: string): Promise<SearchPage> {
  const answer = await app.request(`/api/v1/plugins/marketplace/search?q=${encodeURIComponent(q)}${more}`, {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(200);
  return compileCheck(SearchPage, 'answer')(await answer.json());
}

async function slugs(q: string, more = '', token?: string): Promise<string[]> {
  return (await search(q, more, token)).data.map(({ slug }) => slug);
}

/** What is typed, what is meant, and where it must be at the latest. */
const GOLDEN: readonly (readonly [what: string, typed: string, meant: string, place: number])[] = [
  ['the exact name', 'slack', 'slack', 1],
  ['the exact name', 'slack-integration', 'slack-integration', 1],
  ['the exact name', 'slack-slack-slack', 'slack-slack-slack', 1],
  ['the exact name', 'ml-anomaly-detection', 'ml-anomaly-detection', 1],
  ['the exact name', 'c-plus-plus', 'c-plus-plus', 1],
  ['the exact name', 'backup-to-s3', 'backup-to-s3', 1],
  ['the exact name', 'audit-trail', 'audit-trail', 1],
  ['the exact name', 'light-theme', 'light-theme', 1],
  ['the name in capitals', 'JIRA-SYNC', 'jira-sync', 1],
  ['the name with spaces', 'dark theme pro', 'dark-theme-pro', 1],
  ['the name without hyphens', 'darkthemepro', 'dark-theme-pro', 1],
  ['the name with other hyphens', 'geofence', 'geo-fence', 1],
  ['the name for people', 'Slack Notifications', 'slack-integration', 1],
  ['the name for people', 'Demand Forecast', 'ml-forecast', 1],
  ['the name for people', 'compiler', 'c-plus-plus', 1],
  ['the name for people with an accent', 'Traducción', 'translate-ui', 1],
  ['a letter left out', 'slak', 'slack', 3],
  ['a letter left out', 'slak-integration', 'slack-integration', 3],
  ['a letter left out', 'kanban-bord', 'kanban-board', 3],
  ['a letter left out at the end', 'slac', 'slack', 3],
  ['a letter left out at the start', 'lack', 'slack', 3],
  ['a letter too many', 'slack-integrattion', 'slack-integration', 3],
  ['a letter too many', 'grafanna-panels', 'grafana-panels', 3],
  ['a letter too many at the end', 'cron-jobss', 'cron-jobs', 3],
  ['a wrong letter', 'slack-imtegration', 'slack-integration', 3],
  ['a wrong letter', 'snmp-boller', 'snmp-poller', 3],
  ['a wrong letter at the start', 'zault-secrets', 'vault-secrets', 3],
  ['two letters swapped', 'slack-integratoin', 'slack-integration', 3],
  ['two letters swapped in a short name', 'salck', 'slack', 3],
  ['two letters swapped', 'jira-snyc', 'jira-sync', 3],
  ['a wrong letter and no hyphen', 'darktheme-pra', 'dark-theme-pro', 3],
  ['a slip in the name for people', 'Slack Notificatons', 'slack-integration', 3],
  ['a slip in the name for people', 'demand forcast', 'ml-forecast', 3],
  ['a slip in a part of the name', 'prometeus', 'prometheus-exporter', 3],
  ['a slip in a part of the name', 'dashbord', 'dashboard-widgets', 3],
  ['two slips', 'servicenow-conektor', 'servicenow-connector', 3],
  ['a word of the name', 'grafana', 'grafana-panels', 1],
  ['a word of the name', 'vlan', 'vlan-manager', 1],
  ['two words of the name in another order', 'detection anomaly', 'ml-anomaly-detection', 1],
  ['a word of the description', 'spreadsheets', 'csv-import', 1],
  ['a word of the description in another form', 'detecting', 'ml-anomaly-detection', 1],
  ['a word of the description in another form', 'ticket', 'servicenow-connector', 1],
  ['words of the description', 'object storage', 'backup-to-s3', 1],
  ['words of the description', 'routers and switches', 'snmp-poller', 2],
  ['a tag', 'accessibility', 'high-contrast', 1],
  ['a tag', 'credentials', 'vault-secrets', 1],
  ['a tag before a description', 'colours', 'dark-theme-pro', 1],
  ['a name before a tag', 'modbus', 'modbus-gateway', 1],
  ['a half-typed word', 'anom', 'ml-anomaly-detection', 1],
  ['a half-typed word', 'kanb', 'kanban-board', 1],
  ['a half-typed second word', 'password rot', 'password-rotation', 1],
  ['a half-typed name', 'prometh', 'prometheus-exporter', 1],
  ['a half-typed name that is also a letter too many', 'slack-i', 'slack-integration', 2],
  ['words in quotes', '"machine learning"', 'ml-forecast', 2],
  ['a word and not another', 'slack -channels', 'slack', 2],
  ['one word or another', 'kanban or barcode', 'barcode-scanner', 2],
  ['a word of another language', 'español', 'translate-ui', 1],
  ['a name with punctuation', 'backup/to.s3!', 'backup-to-s3', 1],
  ['a question', 'how do I detect unusual behaviour', 'ml-anomaly-detection', 1],
  ['what is downloaded more', 'backups', 'backup-to-s3', 1],
];

test.each(GOLDEN)('%s: %j finds %s in place %i or better', async (_what, typed, meant, place) => {
  const found = await slugs(typed);
  expect(found.slice(0, place), found.join(' ')).toContain(meant);
});

test('sixty queries are held to their answers', () => expect(GOLDEN).toHaveLength(60));

test('what a minus excludes, and what stands in quotes, no other reading brings back', async () => {
  expect(await slugs('slack -channels')).not.toContain('slack-integration');
  expect((await slugs('"machine learning"')).sort()).toEqual(['ml-anomaly-detection', 'ml-forecast']);
});

test.each([
  ['category=integration', ['slack-integration']],
  ['tag=chat', ['slack-integration']],
  ['verified=true', ['slack']],
  ['verified=false', ['slack-integration', 'slack-slack-slack']],
  ['pricing=subscription', []],
  ['free=false', []],
  ['official=true', []],
  ['publisher=house', []],
  ['type=backend&sort=name', ['slack', 'slack-integration', 'slack-slack-slack']],
])('%s narrows a search', async (filter, expected) => {
  expect((await slugs('slack', `&${filter}`)).sort()).toEqual(expected);
});

test('the hits are counted by what they could be narrowed to', async () => {
  const { data, meta } = await search('schedule passwords backups slack or devices', '&facets=true&limit=1');
  expect(data).toHaveLength(1);
  const { facets } = meta;
  if (facets === undefined) throw new Error('facets were asked for');
  for (const counts of Object.values(facets)) {
    expect(counts.reduce((sum, { plugins }) => sum + plugins, 0)).toBe(meta.total_estimate);
    expect(counts.map(({ plugins }) => plugins)).toEqual(counts.map(({ plugins }) => plugins).sort((a, b) => b - a));
  }
  const [first] = facets.category;
  const narrowed = await search('schedule passwords backups slack or devices', `&category=${first?.value}`);
  expect([narrowed.meta.total_estimate, narrowed.meta.facets]).toEqual([first?.plugins, undefined]);
});

test('what is private is in no list, count or facet of an outsider, and its name is like one that nobody took', async () => {
  const outside = await search('slack', '&facets=true');
  expect(outside.meta.total_estimate).toBe(3);
  expect(JSON.stringify(outside)).not.toMatch(/secret|house|hidden/i);
  const inside = await search('slack', '&facets=true', member);
  expect(inside.meta.total_estimate).toBe(4);
  expect(inside.meta.facets?.category).toContainEqual({ value: 'hidden', plugins: 1 });
  // An exact name turns forgiveness off: for outsiders it must not.
  for (const typed of ['slack-secret', 'slack-secre', 'slackk-secret', 'Slack Secrets']) {
    expect([await slugs(typed), (await slugs(typed, '', member))[0]]).toEqual([
      expect.not.arrayContaining(['slack-secret']),
      'slack-secret',
    ]);
  }
});

test.each(['the', '&|!', "':*", '\\', '%', '"', '日本', '-', '🙂', 'a', '_', '((', 'x'.repeat(200)])(
  'the words %j give an answer, not a failure',
  async (q) => {
    expect((await search(q, '&facets=true')).meta.total_estimate).toBeGreaterThanOrEqual(0);
  },
);

test.each(['relevance', 'updated', 'created', 'name', 'downloads', 'rating'])(
  'pages sorted by %s have every hit once, also those that are only similar',
  async (sort) => {
    for (const [typed, least] of [
      ['slack', 3],
      ['dashbord', 1],
    ] as const) {
      const whole = await slugs(typed, `&sort=${sort}&limit=100`);
      const pieces: string[] = [];
      for (let cursor = ''; ;) {
        const page = await search(typed, `&sort=${sort}&limit=1${cursor}`);
        pieces.push(...page.data.map(({ slug }) => slug));
        expect(page.meta.total_estimate).toBe(whole.length);
        if (page.meta.next_cursor === undefined) break;
        cursor = `&cursor=${page.meta.next_cursor}`;
      }
      expect(whole.length).toBeGreaterThanOrEqual(least);
      expect(pieces).toEqual(whole);
    }
  },
);

test('the most downloaded come first when asked for', async () => {
  expect(await slugs('slack', '&sort=downloads')).toEqual(['slack', 'slack-integration', 'slack-slack-slack']);
});

test('a registry that has plugins is not seeded', async () => {
  await expect(seedPlugins(app.deps, { plugins: 3, seed: 1 })).rejects.toMatchObject({ code: 'usage.invalid' });
  expect((await search('slack')).meta.total_estimate).toBe(3);
});

test('what search reads follows every change of plugins, downloads and reviews, whoever makes it', async () => {
  const { db } = app.deps;
  const slack = sql`(SELECT id FROM plugins WHERE slug = 'slack')`;
  const steps: readonly (readonly [change: SQL, found: number])[] = [
    [sql`UPDATE plugins SET name = 'Chat Bridge', description = 'Talks', tags = '{talk}' WHERE slug = 'slack'`, 3],
    [sql`UPDATE download_counters SET downloads = downloads + 7 WHERE plugin_id = ${slack}`, 3],
    [sql`UPDATE plugins SET visibility = 'private' WHERE slug = 'slack'`, 2],
    [sql`UPDATE plugins SET visibility = 'public', is_verified = NOT is_verified WHERE slug LIKE 'slack%'`, 4],
    [sql`UPDATE plugins SET banned_at = now(), ban_reason = 'spam' WHERE slug = 'slack'`, 3],
    [sql`UPDATE download_counters SET downloads = downloads + 9 WHERE plugin_id = ${slack}`, 3],
    [
      sql`INSERT INTO plugin_reviews (plugin_id, version_id, user_id, tenant_id, rating)
          SELECT plugins.id, default_version_id, users.id, organisation_id, 1 FROM plugins, users
          WHERE slug = 'slack' LIMIT 1`,
      3,
    ],
    [sql`UPDATE plugins SET banned_at = NULL, ban_reason = NULL WHERE slug = 'slack'`, 4],
    [sql`UPDATE plugin_reviews SET hidden_at = now(), hidden_reason = 'spam' WHERE plugin_id = ${slack}`, 4],
    [sql`UPDATE plugins SET default_version_id = NULL, deleted_at = now() WHERE slug LIKE 'slack-%'`, 1],
  ];
  for (const [at, [change, found]] of steps.entries()) {
    expect((await db.execute(change)).rowCount).toBeGreaterThan(0);
    const entries = await db.execute(sql`
      SELECT slug, downloads, rating_score, is_public, is_verified, updated_at, words::text FROM search_entries ORDER BY slug`);
    const listed = await db.execute(sql`
      SELECT slug, downloads, rating_score, visibility = 'public' AS is_public, is_verified, updated_at, search::text AS words
      FROM plugins JOIN plugin_standings ON plugin_id = id
      WHERE default_version_id IS NOT NULL AND deleted_at IS NULL AND banned_at IS NULL ORDER BY slug`);
    expect(entries.rows).toEqual(listed.rows);
    expect(await slugs('slack', `&limit=${50 + at}`)).toHaveLength(found);
  }
});
