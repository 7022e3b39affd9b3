import { createHash } from 'node:crypto';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded, type EmbeddedServer } from '../../registry/src/postgres/embedded.js';
import { download, makeRelease, newKey, upload } from './testing/release.js';
import { createUser, serveRegistry, type ServedRegistry } from './testing/served-registry.js';

const ROUNDS = 20;
const PUBLISHERS = 8;
// Signatures are bound to the address that people use, which is neither server's own behind a balancer.
const PUBLIC = 'http://127.0.0.1:7999';

let folder: string;
let database: EmbeddedServer;
let env: NodeJS.ProcessEnv;
let servers: readonly ServedRegistry[];
let token: string;

// A PostgreSQL that the registry did not start, reached by TCP with a password, and two servers on it.
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ops-center-outside-'));
  database = await openEmbedded({
    dataDirectory: folder,
    applicationName: 'operator',
    env: {},
    now: () => new Date(),
    onEvent: () => undefined,
    transport: 'loopback',
  });
  const { user, password, host, port, database: name } = database.connection;
  env = { DATABASE_URL: `postgres://${user}:${String(password)}@${host}:${port}/${name}` };
  const data = path.join(folder, 'data');
  // Both at once: migrations wait for each other.
  servers = await Promise.all([1, 2].map(() => serveRegistry({ data, env, args: ['--public-url', PUBLIC] })));
  token = await createUser(data, { email: 'dev@example.com', org: 'acme' }, env);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

test('with DATABASE_URL no database of its own is started, and the password is in no log', async () => {
  await expect(access(path.join(folder, 'data', 'postgres'))).rejects.toThrow(/ENOENT/);
  for (const server of servers) expect(server.log()).not.toContain(String(database.connection.password));
});

test(`${PUBLISHERS} publishers of one version through two servers, ${ROUNDS} rounds: one wins, both serve its bytes`, async () => {
  const key = newKey();
  for (let round = 0; round < ROUNDS; round += 1) {
    const id = `outside-${round}`;
    const answers = await Promise.all(
      Array.from({ length: PUBLISHERS }, async (_, publisher) => {
        const release = await makeRelease({ folder, id, note: `by ${publisher}`, key, registry: PUBLIC });
        const answer = await upload(servers[publisher % 2]!.address, token, release);
        return { release, status: answer.status, body: await answer.text() };
      }),
    );
    const winners = answers.filter((answer) => answer.status === 201);
    expect(answers.map((answer) => answer.status).toSorted(), JSON.stringify(answers.map((a) => a.body))).toEqual([
      201,
      ...Array.from({ length: PUBLISHERS - 1 }, () => 409),
    ]);
    for (const server of servers) {
      const served = await download(server.address, id, '1.0.0');
      const digest = createHash('sha256').update(new Uint8Array(await served.arrayBuffer()));
      expect(digest.digest('hex')).toBe(winners[0]?.release.sha256);
    }
  }
});
