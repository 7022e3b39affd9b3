import { describe, expect, it } from 'vitest';
import type { PluginInfo } from '../actions/catalogue.js';
import type { Initialised } from '../actions/init.js';
import type { PublishResult } from '../actions/publish.js';
import { renderInfo, renderSearch } from './catalogue.js';
import { renderHelp } from './help.js';
import { renderInit } from './init.js';
import { renderPublished } from './publish.js';
import { renderAccount } from './session.js';

const PLAIN = { color: false, width: 80 };
const FORGED = 'x\n\u2713 forged\r\u2713 forged';
/** A line that begins as one of ours does. */
const FORGERY = /^\s{0,1}\u2713 forged/m;

const INFO: PluginInfo = {
  plugin: {
    id: '00000000-0000-4000-8000-000000000001',
    slug: 'one',
    name: FORGED,
    description: `\u2713 forged\n${FORGED}`,
    author: FORGED,
    license: FORGED,
    publisher: 'acme',
    type: 'backend',
    category: FORGED,
    tags: [FORGED],
    visibility: 'public',
    pricing: { is_free: true, model: 'free', currency: 'USD' },
    latest_version: '1.0.0',
    homepage: FORGED,
    repository: FORGED,
    is_verified: false,
    is_official: false,
    total_downloads: 0,
  },
  version: {
    version: '1.0.0',
    published_at: '2026-01-02T00:00:00Z',
    sha256: 'a',
    key_id: 'b',
    permissions: [],
    dependencies: [],
    yanked: FORGED,
  },
  faults: [{ severity: 'high', title: FORGED, fixedVersion: null }],
  versions: [],
  permissions: [],
} as unknown as PluginInfo;

describe('text from a registry', () => {
  it('starts no line of its own', () => {
    const found = { query: FORGED, plugins: [], nextCursor: null, totalEstimate: 0 };
    const texts = [
      renderInfo(INFO, PLAIN),
      renderSearch({ ...found, plugins: [INFO.plugin], nextCursor: FORGED }, PLAIN),
      renderSearch(found, PLAIN),
      renderAccount({
        registry: 'https://registry.example',
        email: FORGED,
        isAdmin: false,
        organisations: [{ slug: FORGED, role: 'owner' }],
        scopes: [FORGED],
        tokenExpiresAt: FORGED,
        tokenOrganisation: null,
        tokenPlugins: null,
        credential: { source: 'file', where: '/srv/credentials.json' },
      }),
    ];
    for (const text of texts) {
      expect(text).toContain('forged');
      expect(text).not.toMatch(FORGERY);
      expect(text).not.toContain('\r');
    }
  });
});

describe('what comes next', () => {
  it('after init names only what is missing', () => {
    const made: Initialised = {
      folder: '/srv/one',
      id: 'one',
      name: 'One',
      type: 'backend',
      version: '1.0.0',
      author: 'Ada',
      license: 'MIT',
      files: [],
      replaced: [],
      git: false,
      adopted: false,
    };
    const nothing = { cwd: '/work', hasKey: false, hasRegistry: false, isLoggedIn: false };
    const steps = ['keys generate', 'config set registry', 'ops-center login'];
    const text = renderInit(made, nothing, PLAIN);
    expect(steps.filter((step) => text.includes(step))).toEqual(steps);
    const ready = renderInit(made, { ...nothing, hasKey: true, hasRegistry: true, isLoggedIn: true }, PLAIN);
    expect(steps.filter((step) => ready.includes(step))).toEqual([]);
    expect(ready).toContain('ops-center plugin publish one-1.0.0.zip');
  });

  it('after a publish says how to install', () => {
    const result = { slug: 'one', version: '1.0.0', outcome: 'published', url: 'https://r.example/plugins/one' };
    const text = renderPublished(result as PublishResult, PLAIN);
    expect(text).toContain('View at: https://r.example/plugins/one\nInstall it: ops-center plugin install one');
  });
});

describe('help', () => {
  it('fits a narrow terminal', () => {
    const words = 'words that go on for a while and are longer than a narrow terminal is wide';
    const flag = { name: 'a-flag-with-a-name', type: 'boolean', description: words, helpGroup: 'GLOBAL' } as const;
    const command = { id: 'whoami', args: {}, flags: { flag }, strict: true, summary: 'Who' };
    const text = renderHelp({ commands: { whoami: command } } as never, 'whoami', { color: false, width: 40 });
    const lines = text.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(lines[lines.indexOf('  --a-flag-with-a-name') + 1]).toMatch(/^ {6}words/);
  });
});
