import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { download, makeRelease, newKey, upload } from './testing/release.js';
import { createUser, serveRegistry, type ServedRegistry } from './testing/served-registry.js';

const ROUNDS = 100;
const PUBLISHERS = 8;

let folder: string;
let registry: ServedRegistry;
let token: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ops-center-race-'));
  registry = await serveRegistry({ data: path.join(folder, 'data') });
  token = await createUser(registry.data, { email: 'dev@example.com', org: 'acme' });
});
afterAll(async () => {
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
});

test(`${PUBLISHERS} publishers of one version with different bytes, ${ROUNDS} rounds: one wins and its bytes are served`, async () => {
  const key = newKey();
  for (let round = 0; round < ROUNDS; round += 1) {
    const releases = await Promise.all(
      Array.from({ length: PUBLISHERS }, (_, publisher) =>
        makeRelease({ folder, id: `race-${round}`, note: `by ${publisher}`, key, registry: registry.address }),
      ),
    );
    const answers = await Promise.all(
      releases.map(async (release) => {
        const answer = await upload(registry.address, token, release);
        return { release, status: answer.status, body: await answer.text() };
      }),
    );
    const winners = answers.filter((answer) => answer.status === 201);
    const losers = answers.filter((answer) => answer.status === 409 && answer.body.includes('version.exists'));
    expect([winners.length, losers.length], JSON.stringify(answers.map((a) => [a.status, a.body]))).toEqual([
      1,
      PUBLISHERS - 1,
    ]);
    const served = await download(registry.address, `race-${round}`, '1.0.0');
    const digest = createHash('sha256')
      .update(new Uint8Array(await served.arrayBuffer()))
      .digest('hex');
    expect(digest).toBe(winners[0]?.release.sha256);
  }
});
