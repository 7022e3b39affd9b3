import { readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { OpsError, readStatement, parseEnvelope } from '@ops-center/manifest-schema';
import { describe, expect, it } from 'vitest';
import type { VersionState } from '@ops-center/registry-client';
import { generateKey } from '../io/keystore.js';
import { problem, startContractServer, TOKEN, type ContractServer } from '../testing/contract-server.js';
import { freshFolder, SMALL_PROJECT, writeFiles } from '../testing/project-folder.js';
import { testDeps, type TestDeps } from '../testing/test-deps.js';
import { makeRelease, testKey, type TestManifest } from '../testing/test-release.js';
import { readReview, readWaitSeconds, reviewFailure, type Review } from '../publish/wait-for-review.js';
import { login } from './session.js';
import { signBundle } from './sign.js';
import { publishPlugin, type PublishPlan, type PublishRequest, type PublishResult } from './publish.js';

interface Scene {
  readonly server: ContractServer;
  readonly folder: string;
  readonly deps: TestDeps;
  readonly announced: PublishPlan[];
  /** Puts a bundle without signature into the folder. */
  bundle(manifest: TestManifest, options?: Parameters<typeof makeRelease>[2]): Promise<string>;
  publish(target: string | undefined, change?: Partial<PublishRequest>): Promise<PublishResult>;
}

async function scene(options: Parameters<typeof testDeps>[1] = {}): Promise<Scene> {
  const server = await startContractServer();
  const folder = await freshFolder();
  const deps = await testDeps(folder, {
    ...options,
    env: { OPS_CENTER_REGISTRY: server.url, OPS_CENTER_TOKEN: TOKEN, OPS_CENTER_RETRIES: '0', ...options.env },
  });
  const announced: PublishPlan[] = [];
  return {
    server,
    folder,
    deps,
    announced,
    bundle: async (manifest, made) => {
      const file = path.join(folder, `${manifest.id}-${manifest.version}.zip`);
      await writeFile(file, (await makeRelease(manifest, server.url, made)).bytes);
      return file;
    },
    publish: (target, change = {}) =>
      publishPlugin(deps, {
        target,
        isPrivate: false,
        ifExists: 'fail',
        dryRun: false,
        yes: false,
        waitSeconds: 0,
        announce: (plan) => void announced.push(plan),
        ...change,
      }),
  };
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OpsError) return error.code;
    throw error;
  }
  return 'it succeeded';
}

describe('publishing', () => {
  it('signs with the default key, sends what was said beside the manifest, and offers the first key', async () => {
    const { server, deps, bundle, publish, announced } = await scene();
    const key = await generateKey(deps.config.home, undefined);
    const file = await bundle({ id: 'one', version: '1.0.0', permissions: ['api:devices:read'] });
    const result = await publish(file, {
      category: 'ai',
      tags: 'machine-learning, predictions',
      price: '29.9',
      channel: 'beta',
      isPrivate: true,
    });
    expect(result).toMatchObject({
      outcome: 'published',
      signedNow: true,
      visibility: 'private',
      url: `${server.url}/plugins/one`,
      keyId: key.publicKey.keyId,
    });
    expect(announced).toMatchObject([
      { account: 'dev@acme.example', publisher: 'acme', visibility: 'private', isNew: true },
    ]);
    const [sent] = server.uploads;
    expect(sent?.request).toMatchObject({
      publish: true,
      publisher: 'acme',
      listing: {
        category: 'ai',
        tags: ['machine-learning', 'predictions'],
        price: '29.90',
        channel: 'beta',
        visibility: 'private',
      },
    });
    expect(sent?.request.public_key).toContain('BEGIN PUBLIC KEY');
    expect(Buffer.from(sent?.bundle ?? []).equals(await readFile(file))).toBe(true);
    expect(readStatement(parseEnvelope(sent?.envelope ?? '')).predicate).toMatchObject({
      id: 'one',
      registry: server.url,
      publisher: 'acme',
    });
  });

  it('builds a folder first', async () => {
    const { server, folder, deps, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    await writeFiles(path.join(folder, 'project'), SMALL_PROJECT);
    expect(await publish('project')).toMatchObject({ outcome: 'published', slug: 'small-plugin' });
    expect((await readdir(folder)).sort()).toEqual([
      'home',
      'project',
      'small-plugin-1.0.0.zip',
      'small-plugin-1.0.0.zip.sig',
    ]);
    expect(server.uploads).toHaveLength(1);
  });

  it('signs a rebuilt folder anew', async () => {
    const { server, folder, deps, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    await writeFiles(path.join(folder, 'project'), SMALL_PROJECT);
    await publish('project', { dryRun: true });
    await writeFiles(path.join(folder, 'project'), { 'backend/main.py': 'app = list()\n' });
    expect(await publish('project')).toMatchObject({ outcome: 'published', signedNow: true });
    expect(server.uploads).toHaveLength(1);
  });

  it('uploads nothing on a dry run', async () => {
    const { server, deps, bundle, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    expect(await publish(await bundle({ id: 'one', version: '1.0.0' }), { dryRun: true })).toMatchObject({
      outcome: 'dry-run',
    });
    expect(server.uploads).toEqual([]);
  });

  it('is content when the same bytes are there, and sends nothing', async () => {
    const { server, bundle, publish } = await scene();
    const manifest = { id: 'one', version: '1.0.0' };
    server.serve(await makeRelease(manifest, server.url));
    expect(await publish(await bundle(manifest))).toMatchObject({
      outcome: 'already-published',
      alreadyPublished: true,
    });
    expect(server.uploads).toEqual([]);
  });

  it('refuses other bytes for a version that is taken, or skips it when told to', async () => {
    const { server, bundle, publish } = await scene();
    const manifest = { id: 'one', version: '1.0.0' };
    server.serve(await makeRelease(manifest, server.url, { extra: 'other' }));
    const file = await bundle(manifest);
    expect(await codeOf(publish(file))).toBe('version.exists');
    expect(await publish(file, { ifExists: 'skip' })).toMatchObject({ outcome: 'skipped', alreadyPublished: false });
    expect(server.uploads).toEqual([]);
  });
});

describe('what is checked before anything is sent', () => {
  it('asks for a login, a good token and the right to publish', async () => {
    const anonymous = await scene({ env: { OPS_CENTER_TOKEN: '' } });
    expect(await codeOf(anonymous.publish('nothing.zip'))).toBe('auth.required');
    const { server, bundle, publish } = await scene();
    server.who = { ...server.who, token: { ...server.who.token, scopes: ['plugins:read'] } };
    expect(await codeOf(publish(await bundle({ id: 'one', version: '1.0.0' })))).toBe('auth.forbidden');
    server.revoked = true;
    expect(await codeOf(publish(await bundle({ id: 'one', version: '1.0.0' })))).toBe('auth.invalid_token');
    expect(server.uploads).toEqual([]);
  });

  it('refuses a bundle with errors, and an archive that is none', async () => {
    const { folder, publish } = await scene();
    await writeFile(path.join(folder, 'broken.zip'), 'not a zip');
    expect(await codeOf(publish('broken.zip'))).toBe('bundle.refused');
    expect(await codeOf(publish('nothing.zip'))).toBe('file.not_found');
  });

  it('refuses a plugin of somebody else', async () => {
    const { server, bundle, publish } = await scene();
    server.serve(await makeRelease({ id: 'one', version: '1.0.0' }, server.url));
    const known = server.plugins.get('one');
    if (known !== undefined) known.index = { ...known.index, publisher: 'other' };
    expect(await codeOf(publish(await bundle({ id: 'one', version: '2.0.0' })))).toBe('plugin.name_taken');
  });

  it('shows nothing of a plugin to a registry that its prefix does not belong to', async () => {
    const { server, bundle, folder, deps } = await scene();
    const home = path.join(folder, 'home/.ops-center');
    await mkdir(home, { recursive: true });
    const registries = { corp: { url: 'https://corp.example', prefixes: ['corp-'] } };
    await writeFile(path.join(home, 'config.json'), JSON.stringify({ registries }));
    const env = { OPS_CENTER_REGISTRY: server.url, OPS_CENTER_TOKEN: TOKEN };
    const target = await bundle({ id: 'corp-secret', version: '1.0.0' });
    const request = { target, isPrivate: false, ifExists: 'fail', dryRun: false, yes: false, waitSeconds: 0 } as const;
    const publishing = publishPlugin(await testDeps(deps.cwd, { env }), { ...request, announce: () => undefined });
    await expect(publishing).rejects.toMatchObject({
      code: 'usage.invalid',
      hint: expect.stringContaining('--registry https://corp.example') as string,
    });
    expect(server.requests.filter((one) => one.includes('corp-'))).toEqual([]);
    expect(server.uploads).toEqual([]);
  });

  it('wants to know the organisation when there are several', async () => {
    const { server, deps, bundle, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    server.who = {
      ...server.who,
      organisations: [
        { slug: 'acme', role: 'owner' },
        { slug: 'beta', role: 'owner' },
      ],
    };
    const file = await bundle({ id: 'one', version: '1.0.0' });
    expect(await codeOf(publish(file))).toBe('usage.missing_input');
    expect(await codeOf(publish(file, { publisher: 'gamma' }))).toBe('auth.forbidden');
    expect(await publish(file, { publisher: 'acme' })).toMatchObject({ publisher: 'acme' });
  });

  it('refuses a signature for another registry or other bytes, and signs anew with --key', async () => {
    const { server, deps, bundle, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    const manifest = { id: 'one', version: '1.0.0' };
    const file = await bundle(manifest);
    await writeFile(`${file}.sig`, (await makeRelease(manifest, 'https://elsewhere.example')).envelope);
    expect(await codeOf(publish(file))).toBe('signature.registry_mismatch');
    await writeFile(`${file}.sig`, (await makeRelease(manifest, server.url, { extra: 'other' })).envelope);
    expect(await codeOf(publish(file))).toBe('signature.digest_mismatch');
    await writeFile(`${file}.sig`, (await makeRelease(manifest, server.url, { publisher: 'beta' })).envelope);
    expect(await codeOf(publish(file))).toBe('signature.publisher_mismatch');
    const home = deps.config.home;
    expect(await publish(file, { key: path.join(home, 'dev-key.pem') })).toMatchObject({
      outcome: 'published',
      signedNow: true,
    });
    expect(server.uploads).toHaveLength(1);
  });

  it('refuses a key that is not registered, and a first key that this token may not register', async () => {
    const { server, deps, bundle, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    const file = await bundle({ id: 'one', version: '1.0.0' });
    server.who = { ...server.who, token: { ...server.who.token, scopes: ['plugins:publish'] } };
    expect(await codeOf(publish(file))).toBe('publish.key_not_registered');
    server.trust(testKey(7).publicKey);
    expect(await codeOf(publish(file))).toBe('publish.key_not_registered');
    expect(server.uploads).toEqual([]);
  });

  it('says who may publish when the publisher has other keys', async () => {
    const { server, deps, bundle, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    server.trust(testKey(7).publicKey);
    const refused = publish(await bundle({ id: 'one', version: '1.0.0' }));
    await expect(refused).rejects.toMatchObject({ hint: expect.stringContaining('keys register') as string });
    await expect(refused).rejects.toMatchObject({
      hint: expect.stringContaining(testKey(7).publicKey.keyId) as string,
    });
  });

  it('registers the first key only by a signature that names the publisher', async () => {
    const { server, deps, bundle, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    const file = await bundle({ id: 'one', version: '1.0.0' });
    await signBundle(deps, { file });
    const refused = publish(file);
    await expect(refused).rejects.toMatchObject({
      code: 'signature.publisher_mismatch',
      hint: 'Sign again: `ops-center plugin sign one-1.0.0.zip --publisher acme`.',
    });
    expect(server.uploads).toEqual([]);
    await signBundle(deps, { file, publisher: 'acme' });
    expect(await publish(file)).toMatchObject({ outcome: 'published', signedNow: false });
  });

  it('takes the signature that sign makes after a login', async () => {
    const { server, deps, bundle, publish } = await scene({ env: { OPS_CENTER_TOKEN: '' }, input: TOKEN });
    await login(deps, { withToken: true });
    await generateKey(deps.config.home, undefined);
    const file = await bundle({ id: 'one', version: '1.0.0' });
    expect(await signBundle(deps, { file })).toMatchObject({ publisher: 'acme' });
    expect(await publish(file)).toMatchObject({ outcome: 'published', signedNow: false });
    expect(server.uploads).toHaveLength(1);
  });

  it('publishes no project that nobody named and that is not the current folder', async () => {
    const { server, folder, deps, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    await writeFiles(path.join(folder, 'project'), SMALL_PROJECT);
    await expect(publish(undefined)).rejects.toMatchObject({
      code: 'project.not_found',
      hint: expect.stringContaining('project') as string,
    });
    expect(server.uploads).toEqual([]);
    await rm(path.join(folder, 'project'), { recursive: true });
    await writeFiles(folder, SMALL_PROJECT);
    expect(await publish(undefined)).toMatchObject({ outcome: 'published', slug: 'small-plugin' });
  });

  it('names the flag whose value cannot be used', async () => {
    const { bundle, publish } = await scene();
    const file = await bundle({ id: 'one', version: '1.0.0' });
    await expect(publish(file, { price: '-1' })).rejects.toThrow(/--price/);
    await expect(publish(file, { tags: 'Two Words' })).rejects.toThrow(/--tags/);
    await expect(publish(file, { category: 'AI!' })).rejects.toThrow(/--category/);
  });
});

describe('a CI job without a stored token', () => {
  const ID_TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJqdGkiOiIxIn0.c2lnbmF0dXJl';
  const job = (env: Readonly<Record<string, string>>): Promise<Scene> =>
    scene({ env: { OPS_CENTER_TOKEN: '', ...env } });

  it('exchanges the token of its runner for one for this plugin', async () => {
    const { server, deps, bundle, publish } = await job({ OPS_CENTER_ID_TOKEN: ID_TOKEN });
    const key = await generateKey(deps.config.home, undefined);
    server.trust(key.publicKey);
    expect(await publish(await bundle({ id: 'one', version: '1.0.0' }))).toMatchObject({ outcome: 'published' });
    expect(server.exchanged).toEqual([{ token: ID_TOKEN, plugin: 'one' }]);
    expect(deps.config.environment.forChildren).not.toHaveProperty('OPS_CENTER_ID_TOKEN');
  });

  it('on GitHub asks the runner for it, made for the registry', async () => {
    const other = await startContractServer();
    const asked: (string | undefined)[] = [];
    other.intercept = (request, response, url) => {
      asked.push(`${url.pathname}${url.search}`, request.headers.authorization);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value: ID_TOKEN }));
      return true;
    };
    const { server, deps, bundle, publish } = await job({
      ACTIONS_ID_TOKEN_REQUEST_URL: `${other.url}/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-secret',
    });
    server.trust((await generateKey(deps.config.home, undefined)).publicKey);
    expect(await publish(await bundle({ id: 'one', version: '1.0.0' }))).toMatchObject({ outcome: 'published' });
    expect(asked).toEqual([`/token?api-version=2&audience=${encodeURIComponent(server.url)}`, 'Bearer runner-secret']);
    expect(server.exchanged).toEqual([{ token: ID_TOKEN, plugin: 'one' }]);
    const { forChildren, forOthers } = deps.config.environment;
    expect(JSON.stringify([forChildren, forOthers])).not.toContain('runner-secret');
  });

  it('shows what the registry expects, and never its token', async () => {
    const { server, bundle, publish } = await job({ OPS_CENTER_ID_TOKEN: ID_TOKEN });
    server.intercept = (request, response, url) => {
      if (url.pathname !== '/api/v1/auth/oidc/exchange') return false;
      request.resume();
      problem(response, 403, 'auth.ci_not_trusted', `presented a=1, expected a=2, of ${ID_TOKEN}`);
      return true;
    };
    const refused = publish(await bundle({ id: 'one', version: '1.0.0' }));
    await expect(refused).rejects.toMatchObject({
      code: 'auth.ci_not_trusted',
      message: 'presented a=1, expected a=2, of [token]',
    });
    expect(server.uploads).toEqual([]);
  });

  it('sends nothing over plain http to another machine, and prefers a stored token', async () => {
    const away = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://runner.example/token', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' };
    const { bundle, publish } = await job(away);
    expect(await codeOf(publish(await bundle({ id: 'one', version: '1.0.0' })))).toBe('auth.insecure_transport');
    const stored = await scene({ env: away });
    await generateKey(stored.deps.config.home, undefined);
    expect(await stored.publish(await stored.bundle({ id: 'one', version: '1.0.0' }))).toMatchObject({
      outcome: 'published',
    });
    expect(stored.server.exchanged).toEqual([]);
  });
});

describe('riskier permissions', () => {
  const calm = { id: 'one', version: '1.0.0', permissions: ['api:devices:read'] };
  const bold = { id: 'one', version: '1.1.0', permissions: ['api:devices:read', 'network:outbound'] };

  it('need an answer when they are new', async () => {
    const { server, deps, bundle, publish, announced } = await scene();
    const key = await generateKey(deps.config.home, undefined);
    server.trust(key.publicKey);
    server.serve(await makeRelease(calm, server.url));
    const file = await bundle(bold);
    expect(await codeOf(publish(file))).toBe('usage.missing_input');
    expect(announced[0]?.permissions.added.map(({ permission }) => permission)).toEqual(['network:outbound']);
    expect(await publish(file, { yes: true })).toMatchObject({ outcome: 'published' });
    expect(server.uploads).toHaveLength(1);
  });

  it('are sent when people say yes, and not when they say no', async () => {
    for (const [answer, outcome] of [
      [true, 'it succeeded'],
      [false, 'usage.missing_input'],
    ] as const) {
      const { server, deps, bundle, publish } = await scene({ answers: [answer] });
      server.trust((await generateKey(deps.config.home, undefined)).publicKey);
      server.serve(await makeRelease(calm, server.url));
      expect(await codeOf(publish(await bundle(bold)))).toBe(outcome);
      expect(server.uploads).toHaveLength(answer ? 1 : 0);
    }
  });

  it('are asked about on a first publish only when they are critical', async () => {
    const { deps, bundle, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    expect(await publish(await bundle(bold))).toMatchObject({ outcome: 'published' });
    expect(await codeOf(publish(await bundle({ id: 'two', version: '1.0.0', permissions: ['admin:users'] })))).toBe(
      'usage.missing_input',
    );
  });
});

describe('what the registry answers', () => {
  it('comes through with its code, its request id and its status', async () => {
    const { server, deps, bundle, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    const file = await bundle({ id: 'one', version: '1.0.0' });
    server.intercept = (request, response) => {
      if (request.method !== 'POST') return false;
      request.resume();
      problem(response, 507, 'registry.storage_full', 'the disk is full');
      return true;
    };
    await expect(publish(file)).rejects.toMatchObject({
      code: 'registry.storage_full',
      status: 507,
      requestId: 'req-1',
    });
  });
});

describe('a version that is held for review', () => {
  const held = { state: 'held', state_reason: 'a new publisher', place: 3 } as const;

  it('is told as that, with its place and reason', async () => {
    const { server, deps, bundle, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    server.reviews.push(held);
    const result = await publish(await bundle({ id: 'one', version: '1.0.0' }));
    expect(result).toMatchObject({
      outcome: 'held',
      review: { reason: 'a new publisher', place: 3 },
      downloadUrl: null,
      alreadyPublished: false,
    });
    expect(reviewFailure(result, { outcome: 'held', reason: 'a new publisher', place: 3 })).toMatchObject({
      code: 'version.held',
      message: 'one 1.0.0 is held for review (place 3 in the queue): a new publisher',
    });
    expect(server.requests.filter((one) => one.endsWith('/versions/1.0.0'))).toHaveLength(1);
  });

  it('is published, rejected or still held when the wait is over', async () => {
    const { server, deps, bundle, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    server.reviews.push(held);
    await publish(await bundle({ id: 'one', version: '1.0.0' }));
    const { client } = await deps.connect();
    const after = (answers: Partial<VersionState>[], seconds: number): Promise<Review> => {
      server.reviews.splice(0, Infinity, ...answers);
      return readReview(deps, client, { slug: 'one', version: '1.0.0', seconds }, { firstMs: 1, mostMs: 2 });
    };
    expect(await after([held, { ...held, place: 1 }, { state: 'published' }], 60)).toMatchObject({
      outcome: 'published',
    });
    const rejected = await after([held, { state: 'rejected', state_reason: 'it mines coins' }], 60);
    expect(rejected).toMatchObject({ outcome: 'rejected', reason: 'it mines coins' });
    expect(reviewFailure({ slug: 'one', version: '1.0.0' }, rejected)?.code).toBe('version.not_publishable');
    const banned = { state: 'published', installable: false, banned: 'all of it' } as const;
    expect(await after([held, banned], 60)).toMatchObject({ outcome: 'rejected', reason: 'all of it' });
    expect(await after([held], 0.01)).toMatchObject({ outcome: 'held', place: 3 });
  });

  it('does not make one wait that is published at once', async () => {
    const { server, deps, bundle, publish } = await scene();
    await generateKey(deps.config.home, undefined);
    expect(await publish(await bundle({ id: 'one', version: '1.0.0' }), { waitSeconds: 600 })).toMatchObject({
      outcome: 'published',
      review: null,
    });
    expect(server.requests.filter((one) => one.endsWith('/versions/1.0.0'))).toEqual([]);
  });

  it.each([
    [false, undefined, 0],
    [true, undefined, 600],
    [true, '5', 5],
    [false, '30', 30],
  ])('--wait %s and --wait-timeout %s are %i seconds', (isWaiting, timeout, seconds) => {
    expect(readWaitSeconds(isWaiting, timeout)).toBe(seconds);
  });

  it.each(['', '-1', '1.5', 'ten', '86401', '999999'])('--wait-timeout %j is refused', (timeout) => {
    expect(() => readWaitSeconds(true, timeout)).toThrow(/--wait-timeout takes seconds/);
  });
});
