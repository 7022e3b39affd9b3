import type {
  InstallationDetail,
  InstallationEvent,
  InstallationEventPage,
  InstallationList,
} from '@ops-center/registry-client';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../app.js';
import { serveApp } from '../http/listener.js';
import { createEventFeed, type EventFeed } from '../postgres/event-feed.js';
import { installationEvents } from '../tables/installations.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';
import { EVENTS_CHANNEL } from './event-store.js';

const SLUGS = ['alpha', 'beta', 'gamma', 'delta'];
const BEAT_MS = 50;
let app: TestApp;
/** A second replica: its own server and its own ear, on the same database. */
let replica: { readonly origin: string; readonly server: Server; readonly feed: EventFeed };

beforeAll(async () => {
  app = await createTestApp();
  const publisher = (await app.createUser()).token;
  const key = newKey();
  for (const id of SLUGS) await publish(app, publisher, { id, key });
  const { connection } = app.deps.testDatabase;
  const feed = createEventFeed({ connection, channel: EVENTS_CHANNEL, log: app.deps.log, beatMs: BEAT_MS });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const deps = { ...app.deps, feed, config: { ...app.deps.config, publicUrl: origin } };
  serveApp(server, createApp(deps), deps);
  replica = { origin, server, feed };
});
afterAll(async () => {
  await replica.feed.close();
  replica.server.closeAllConnections();
  await new Promise((resolve) => replica.server.close(resolve));
  await app.close();
});

let tenant: string;
let token: string;
let count = 0;
beforeEach(async () => {
  tenant = `tenant-${(count += 1)}`;
  token = await createToken(app, {
    roles: { [tenant]: 'owner' },
    scopes: ['installations:read', 'installations:write'],
  });
});

const post = (path: string, body?: object) => send(app, token, 'POST', `/plugins/${path}`, body);
const page = async (query = ''): Promise<InstallationEventPage> =>
  await read(await send(app, token, 'GET', `/installations/events${query}`));

interface Stream {
  readonly answer: Response;
  /** Reads on until so many events have come; all of them, in the order in which they came. */
  events(wanted: number): Promise<readonly InstallationEvent[]>;
  /** Settles when the server ends the stream. */
  ended(): Promise<void>;
  /** How often the server said that it is alive. */
  beats(wanted: number): Promise<void>;
  stop(): void;
}

async function follow(options: { origin?: string; after?: number; as?: string } = {}): Promise<Stream> {
  const { origin = app.origin, after, as = token } = options;
  const stop = new AbortController();
  const answer = await fetch(`${origin}/api/v1/installations/events`, {
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${as}`,
      ...(after === undefined ? {} : { 'last-event-id': String(after) }),
    },
    signal: stop.signal,
  });
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  const got: InstallationEvent[] = [];
  const alive: string[] = [];
  let rest = '';
  const readOn = async (): Promise<boolean> => {
    const { done, value } = await reader.read();
    if (done) return false;
    const parts = (rest + decoder.decode(value, { stream: true })).split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      if (part === ': alive') alive.push(part);
      const data = /^id: (\d+)\ndata: (.*)$/.exec(part);
      if (data === null) continue;
      const event = JSON.parse(data[2] ?? '') as InstallationEvent;
      expect(String(event.sequence)).toBe(data[1]);
      got.push(event);
    }
    return true;
  };
  return {
    answer,
    events: async (wanted) => {
      while (got.length < wanted && (await readOn()));
      return got;
    },
    beats: async (wanted) => {
      const until = alive.length + wanted;
      while (alive.length < until && (await readOn()));
    },
    ended: async () => {
      while (await readOn());
    },
    stop: () => stop.abort(),
  };
}

const sequences = (events: readonly { readonly sequence: number }[]): number[] =>
  events.map(({ sequence }) => sequence);
const upTo = (last: number, from = 1): number[] => Array.from({ length: last - from + 1 }, (_, at) => from + at);

test('writers at once, on two replicas: every follower sees each event once and in order', async () => {
  const early = [await follow(), await follow({ origin: replica.origin })];
  const lives = SLUGS.map(async (plugin, at) => {
    const origin = at % 2 === 0 ? app.origin : replica.origin;
    const ask = async (path: string, body?: object): Promise<number> => {
      const answer = await fetch(`${origin}/api/v1/plugins/${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return answer.status;
    };
    expect(await ask('install', { plugin })).toBe(201);
    for (let round = 0; round < 6; round += 1) {
      expect([await ask(`${plugin}/enable`), await ask(`${plugin}/disable`)]).toEqual([200, 200]);
      // A change that is refused takes no number.
      expect(await ask(`${plugin}/enable?row_version=99`)).toBe(409);
    }
    expect(await ask(`${plugin}/uninstall`)).toBe(204);
  });
  const late = await Promise.all(lives).then(() => follow({ after: 20, origin: replica.origin }));
  const total = SLUGS.length * 14;
  for (const one of early) expect(sequences(await one.events(total))).toEqual(upTo(total));
  expect(sequences(await late.events(total - 20))).toEqual(upTo(total, 21));
  const own =
    (await early[0]?.events(total))?.filter(({ plugin }) => plugin === 'beta').map(({ event }) => event) ?? [];
  expect([own[0], own.at(-1), own.filter((event) => event === 'enabled').length]).toEqual([
    'installed',
    'uninstalled',
    6,
  ]);
  for (const one of [...early, late]) one.stop();
});

test('what happens between the list and the first event is missed by nobody', async () => {
  await post('install', { plugin: 'alpha' });
  const list = await read<InstallationList>(await send(app, token, 'GET', '/plugins/installed'));
  await post('alpha/enable');
  const stream = await follow({ after: list.meta.last_event });
  expect((await stream.events(1)).map(({ event, version, data }) => [event, version, data])).toEqual([
    ['enabled', '1.0.0', {}],
  ]);
  expect(stream.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(stream.answer.headers.get('cache-control')).toBe('no-store');
  stream.stop();
});

test('a stream says that it is alive, and finds what it was not told of', async () => {
  const stream = await follow({ origin: replica.origin });
  await stream.beats(2);
  await app.deps.db.execute(sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%'`);
  await post('install', { plugin: 'alpha' });
  expect(sequences(await stream.events(1))).toEqual([1]);
  stream.stop();
});

test('pages go on where the last one ended', async () => {
  await post('install', { plugin: 'alpha' });
  for (let round = 0; round < 2; round += 1) for (const verb of ['enable', 'disable']) await post(`alpha/${verb}`);
  const first = await page('?limit=3');
  expect([sequences(first.data), first.meta]).toEqual([[1, 2, 3], { last: 3, more: true }]);
  const second = await page(`?limit=3&after=${first.meta.last}`);
  expect([sequences(second.data), second.meta]).toEqual([[4, 5], { last: 5, more: false }]);
  expect((await page('?after=5')).data).toEqual([]);
});

test('every tenant that has it is told when a version is quarantined, or a plugin banned', async () => {
  const admin = await createToken(app, { scopes: ['admin'], isAdmin: true });
  await post('install', { plugin: 'gamma' });
  await post('install', { plugin: 'delta' });
  const stream = await follow({ origin: replica.origin, after: 2 });
  const other = await createToken(app, {
    roles: { bystander: 'owner' },
    scopes: ['installations:read', 'installations:write'],
  });
  await send(app, other, 'POST', '/plugins/install', { plugin: 'delta' });
  await read(
    await send(app, admin, 'POST', '/admin/plugins/gamma/versions/1.0.0/quarantine', { reason: 'steals keys' }),
  );
  const detail = await read<InstallationDetail>(await send(app, token, 'GET', '/plugins/gamma/installation'));
  expect(detail.withdrawn).toEqual({ as: 'quarantined', reason: 'steals keys' });
  await read(await send(app, admin, 'POST', '/admin/plugins/gamma/versions/1.0.0/release', { reason: 'a mistake' }));
  await read(await send(app, admin, 'DELETE', '/admin/plugins/delta/ban?reason=spam'));
  await read(await send(app, admin, 'POST', '/admin/plugins/delta/unban', { reason: 'a mistake' }));
  expect((await stream.events(4)).map(({ sequence, event, plugin, data }) => [sequence, event, plugin, data])).toEqual([
    [3, 'quarantined', 'gamma', { reason: 'steals keys' }],
    [4, 'released', 'gamma', { reason: 'a mistake' }],
    [5, 'banned', 'delta', { reason: 'spam' }],
    [6, 'unbanned', 'delta', { reason: 'a mistake' }],
  ]);
  stream.stop();
  const seen = await read<InstallationEventPage>(await send(app, other, 'GET', '/installations/events'));
  expect(seen.data.map(({ event }) => event)).toEqual(['installed', 'banned', 'unbanned']);
});

test('a cursor from which events are missing is refused, also in a stream', async () => {
  await post('install', { plugin: 'alpha' });
  await post('alpha/enable');
  await post('alpha/disable');
  expect(await verdict(await send(app, token, 'GET', '/installations/events?after=4'))).toBe(
    '410 installation.cursor_lost',
  );
  await app.deps.db.delete(installationEvents).where(sql`sequence = 1 AND tenant_id IN
    (SELECT id FROM organisations WHERE slug = ${tenant})`);
  expect(await verdict(await send(app, token, 'GET', '/installations/events?after=0'))).toBe(
    '410 installation.cursor_lost',
  );
  expect((await follow({ after: 0 })).answer.status).toBe(410);
  expect(sequences((await page()).data)).toEqual([2, 3]);
  expect(sequences((await page('?after=1')).data)).toEqual([2, 3]);
});

test('of other tenants a follower hears nothing', async () => {
  const other = await createToken(app, {
    roles: { elsewhere: 'owner' },
    scopes: ['installations:read', 'installations:write'],
  });
  const stream = await follow({ origin: replica.origin, as: other });
  await post('install', { plugin: 'alpha' });
  await stream.beats(2);
  await send(app, other, 'POST', '/plugins/install', { plugin: 'beta' });
  expect((await stream.events(1)).map(({ plugin }) => plugin)).toEqual(['beta']);
  stream.stop();
});

test('a stream ends when its token is revoked, and hands out nothing more', async () => {
  const revocable = await createToken(app, { roles: { [tenant]: 'reader' }, scopes: ['installations:read'] });
  const stream = await follow({ as: revocable });
  await send(app, revocable, 'DELETE', '/tokens/current');
  await post('install', { plugin: 'alpha' });
  await stream.ended();
  expect(await stream.events(1)).toEqual([]);
});

test('a token may follow four times at once, and again when one has left', async () => {
  const streams = await Promise.all(Array.from({ length: 4 }, () => follow()));
  expect(streams.map(({ answer }) => answer.status)).toEqual([200, 200, 200, 200]);
  const fifth = await follow();
  expect([fifth.answer.status, fifth.answer.headers.get('retry-after')]).toEqual([429, '15']);
  streams[0]?.stop();
  // Whoever left is noticed when its connection closes.
  await expect
    .poll(async () => {
      const again = await follow();
      again.stop();
      return again.answer.status;
    })
    .toBe(200);
  for (const { stop } of streams) stop();
});

test('one user leaves room for everybody else, however many tokens they make', async () => {
  const feed = createEventFeed({
    connection: app.deps.testDatabase.connection,
    channel: EVENTS_CHANNEL,
    log: app.deps.log,
  });
  const open = (at: number, userId: string) => feed.open('one', { tokenId: `token ${at}`, userId });
  const places = Array.from({ length: 250 }, (_, at) => open(at, 'greedy'));
  expect(() => open(250, 'greedy')).toThrow(expect.objectContaining({ code: 'policy.rate_limited' }));
  expect(open(0, 'other').ended.aborted).toBe(false);
  places[0]?.leave();
  expect(open(250, 'greedy').ended.aborted).toBe(false);
  await feed.close();
});

test('a server that stops ends its streams', async () => {
  const feed = createEventFeed({
    connection: app.deps.testDatabase.connection,
    channel: EVENTS_CHANNEL,
    log: app.deps.log,
  });
  const place = feed.open('one', { tokenId: 'token', userId: 'user' });
  const waiting = place.wait(new AbortController().signal);
  feed.end();
  await waiting;
  expect(place.ended.aborted).toBe(true);
  expect(() => feed.open('one', { tokenId: 'token', userId: 'user' })).toThrow(
    expect.objectContaining({ code: 'policy.rate_limited' }),
  );
  await feed.close();
});
