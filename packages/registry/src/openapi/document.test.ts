import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROUTES } from '../routes.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { committedDocument } from './committed.js';

type Operation = Record<string, unknown> & { responses: Record<string, unknown> };
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
  servers: unknown;
};

let app: TestApp;
let served: Document;
beforeAll(async () => {
  app = await createTestApp();
  served = (await (await app.request('/openapi.json')).json()) as Document;
});
afterAll(async () => {
  await app.close();
});

test('openapi.json is what the routes say (npm run generate mends it)', async () => {
  const file = await readFile(new URL('../../openapi.json', import.meta.url), 'utf8');
  expect(file).toBe(committedDocument());
});

test('the served document is the committed one with the address of this registry', () => {
  const { servers, ...document } = served;
  expect(servers).toEqual([{ url: app.origin }]);
  expect(document).toEqual(JSON.parse(committedDocument()));
});

test('every mounted route has an entry with its authorisation rule', () => {
  const described = ROUTES.map(({ method, path }) => served.paths[path]?.[method.toLowerCase()]);
  for (const [at, entry] of described.entries()) {
    expect(entry, ROUTES[at]?.path).toMatchObject({
      operationId: expect.any(String),
      'x-ops-center-access': expect.any(String),
      'x-ops-center-authorisation': expect.stringMatching(/\w/),
      security: expect.any(Array),
    });
  }
});

test('no two routes share an operation id', () => {
  expect(new Set(ROUTES.map(({ operation }) => operation)).size).toBe(ROUTES.length);
});

test('every reference leads to a schema', () => {
  const references = [...JSON.stringify(served).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(references.length).toBeGreaterThan(0);
  expect(references.filter((name) => !Object.hasOwn(served.components.schemas, name ?? ''))).toEqual([]);
});

test('an operation that needs a token says that it can answer 401', () => {
  const closed = Object.values(served.paths).flatMap((path) =>
    Object.values(path).filter((operation) => operation['x-ops-center-access'] !== 'public'),
  );
  expect(closed.length).toBeGreaterThan(0);
  expect(closed.every(({ responses }) => '401' in responses)).toBe(true);
});

test('the page for people has every operation and document, and runs nothing', async () => {
  const answer = await app.request('/docs');
  const page = await answer.text();
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const tags = page.match(/<[a-z][^>]*>/g) ?? [];
  expect(tags.filter((tag) => /^<script|\son[a-z]+=|(?:src|href)="(?!#|data:,|openapi\.json)/.test(tag))).toEqual([]);
  const missing = [
    ...ROUTES.map(({ operation }) => operation),
    ...Object.keys(served.components.schemas).map((name) => `schema-${name}`),
  ].filter((id) => !page.includes(`id="${id}"`));
  expect(missing).toEqual([]);
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
});

test('whoever opens the address of the registry sees how to use it, and where to go on', async () => {
  const answer = await app.request('/');
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page).toContain(`ops-center config set registry ${app.origin}`);
  const links = [...page.matchAll(/<a href="([^"]+)"/g)].map(([, address = '']) => new URL(address).pathname);
  expect(links).toEqual(['/account', '/docs', '/openapi.json']);
});
