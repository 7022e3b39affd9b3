import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEncryptionKeys } from './encryption-keys.js';
import { askedPermissions, beyond, grantedBy, permissionsDigest } from './permissions.js';
import { createSecretBox, keyId } from './secret-box.js';
import { findMisfits } from './setting-rules.js';
import { secretNames, settingsSchema, storeSettings, wholeSettings } from './settings.js';
import { mayStep, takeStep, type Facts, type Step } from './state-machine.js';

describe('the state machine', () => {
  const steps: readonly Step[] = [
    'install',
    'enable',
    'disable',
    'update',
    'ask',
    'consent',
    'withdraw',
    'configure',
    'fail',
    'recover',
    'uninstall',
  ];

  test('every walk keeps the switches and the status together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 40 }), (walk) => {
        let facts: Facts = { status: 'installed', enabled: false, pending: false, wasDisabled: false };
        for (const step of walk) {
          const next = takeStep(facts, step);
          if (next === undefined) continue;
          facts = next;
          expect(facts.status === 'enabled').toBe(facts.enabled && !facts.pending && facts.status !== 'error');
          expect(facts.status === 'updating' && !facts.pending).toBe(false);
          expect(facts.status === 'installed' && (facts.enabled || facts.wasDisabled || facts.pending)).toBe(false);
          expect(facts.status === 'disabled' && facts.enabled).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('whatever it is, it can be switched off and removed; what is not there can only be installed', () => {
    for (const status of ['installed', 'enabled', 'disabled', 'error', 'updating'] as const) {
      expect([status, mayStep(status, 'disable'), mayStep(status, 'uninstall')]).toEqual([status, true, true]);
    }
    expect(steps.filter((step) => mayStep('uninstalled', step))).toEqual(['install']);
  });
});

describe('consent', () => {
  const asked = askedPermissions({
    permissions: ['api:devices:read', { name: 'storage:write', required: false, reason: 'for exports' }],
  });
  const of = { slug: 'a', version: '1.0.0', asked };

  test('to all by digest, to the required ones by name, and never to more than is asked', () => {
    expect(grantedBy(of, { permissions_digest: permissionsDigest(asked) })).toEqual([
      'api:devices:read',
      'storage:write',
    ]);
    expect(grantedBy(of, { permissions: ['api:devices:read'] })).toEqual(['api:devices:read']);
    for (const consent of [
      {},
      { permissions: [] },
      { permissions: ['storage:write'] },
      { permissions: ['api:devices:read', 'admin:users'] },
      { permissions_digest: '0'.repeat(64) },
      { permissions: ['api:devices:read'], permissions_digest: '0'.repeat(64) },
    ]) {
      expect(() => grantedBy(of, consent)).toThrow(expect.objectContaining({ code: 'installation.consent_required' }));
    }
    expect(grantedBy({ ...of, asked: [] }, {})).toEqual([]);
  });

  test('a declared hook is asked for like a permission, once', () => {
    const named = askedPermissions({
      permissions: [{ name: 'hooks:device.created', required: false, reason: 'to count' }],
      hooks: [
        { name: 'device.created', handler: 'a:b' },
        { name: 'user.login', handler: 'a:c' },
      ],
    });
    expect(named).toMatchObject([
      { permission: 'hooks:device.created', risk: 'medium', required: true, reason: 'to count' },
      { permission: 'hooks:user.login', risk: 'medium', required: true },
    ]);
  });

  test('the digest changes when what may be refused becomes required', () => {
    const other = askedPermissions({ permissions: ['api:devices:read', 'storage:write'] });
    expect(permissionsDigest(other)).not.toBe(permissionsDigest(asked));
    expect(beyond(other, ['api:devices:read']).map(({ permission }) => permission)).toEqual(['storage:write']);
  });
});

describe('settings', () => {
  const schema = settingsSchema({
    config_schema: {
      host: { type: 'string', format: 'hostname', required: true },
      port: { type: 'integer', min: 1, max: 65_535, default: 8080 },
      colour: { type: 'color' },
      token: { type: 'string', sensitive: true, minLength: 3 },
      login: { type: 'object', properties: { user: { type: 'string' }, word: { type: 'string', format: 'password' } } },
      tags: { type: 'array', items: { type: 'string', pattern: '^\\u0061[a-z]*$' }, uniqueItems: true, maxItems: 3 },
      rate: { type: 'number', multipleOf: 0.1, exclusiveMaximum: 1 },
      mode: { enum: ['on', { deep: [1, null] }] },
    },
  });
  const misfits = (value: unknown, complete = false): string[] =>
    findMisfits(schema, value, complete).map(({ pointer, message }) => `${pointer} ${message}`);

  test('what fits has no misfit', () => {
    expect(
      misfits(
        { host: 'a.example.test', port: 443, colour: '#fff', tags: ['a', 'ab'], rate: 0.3, mode: { deep: [1, null] } },
        true,
      ),
    ).toEqual([]);
  });

  test.each([
    [{ host: 'a..b' }, '/host must be of the format hostname'],
    [{ port: 1.5 }, '/port must be a whole number'],
    [{ port: 0 }, '/port must be at least 1'],
    [{ colour: 'red' }, '/colour must match'],
    [{ token: 'ab' }, '/token needs at least 3 characters'],
    [{ tags: ['b'] }, '/tags/0 must match'],
    [{ tags: ['a', 'a'] }, '/tags must not have an item twice'],
    [{ tags: ['a', 'ab', 'ac', 'ad'] }, '/tags may have at most 3 items'],
    [{ rate: 1 }, '/rate must be less than 1'],
    [{ rate: 0.25 }, '/rate must be a multiple of 0.1'],
    [{ mode: 'off' }, '/mode is none of the values that are allowed'],
    [{ 'a/b~': 1 }, '/a~1b~0 is no setting of this plugin'],
    [JSON.parse('{"__proto__":{"host":1}}') as object, '/__proto__ is no setting of this plugin'],
    [[], ' must be a mapping'],
  ])('%j: %s', (value, expected) => {
    expect(misfits(value)).toEqual([expect.stringContaining(expected)]);
  });

  test('required settings count when it is to run, and a default is a value', () => {
    expect([misfits({}), misfits({}, true)]).toEqual([[], ['/host is required']]);
  });

  test('the full form says the same as the short one', () => {
    const full = settingsSchema({
      config_schema: {
        type: 'object',
        properties: { key: { type: 'string', sensitive: true } },
        required: ['key'],
      },
    });
    expect(findMisfits(full, {}, true)).toEqual([{ pointer: '/key', message: 'is required' }]);
    expect(secretNames(full)).toEqual(['key']);
  });

  test('a pattern that takes for ever elsewhere, or that is no pattern, holds nobody up', () => {
    const patterns = ['^(a+)+$', '(a|aa)*b', '((a{1,9}){1,9}){1,9}$', '(?=a)(?<!b)', '(', '\\1'];
    const properties = Object.fromEntries(patterns.map((pattern, at) => [`f${at}`, { type: 'string', pattern }]));
    const hostile = { type: 'object', properties, additionalProperties: false };
    const value = Object.fromEntries(patterns.map((_pattern, at) => [`f${at}`, `${'a'.repeat(8000)}!`]));
    const started = performance.now();
    expect(findMisfits(hostile, value, true)[0]).toEqual({ pointer: '/f0', message: 'must match ^(a+)+$' });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('no value makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(findMisfits(schema, value, true).length).toBeLessThanOrEqual(50);
      }),
      { numRuns: 300 },
    );
  });

  test('secrets are sealed whole, stay when they are not named, and go with null', () => {
    const box = createSecretBox([randomBytes(32)]);
    const first = storeSettings(box, {
      schema,
      given: { host: 'h', token: 'hunter2', login: { user: 'ada', word: 'pass' } },
      before: { config: {}, secrets: {} },
      bound: 'one',
      complete: true,
    });
    expect(first.config).toEqual({ host: 'h' });
    expect(Object.keys(first.secrets)).toEqual(['token', 'login']);
    expect(JSON.stringify(first)).not.toMatch(/hunter2|ada|pass/);
    const second = storeSettings(box, {
      schema,
      given: { host: 'i', login: null },
      before: first,
      bound: 'one',
      complete: true,
    });
    expect(wholeSettings(box, schema, second, 'one')).toEqual({ host: 'i', port: 8080, token: 'hunter2' });
  });
});

describe('the secret box', () => {
  const [old, fresh] = [randomBytes(32), randomBytes(32)];

  test('opens what an older key sealed, and seals with the newest', () => {
    const sealed = createSecretBox([old]).seal('word', 'here');
    const rotated = createSecretBox([fresh, old]);
    expect([rotated.open(sealed, 'here'), sealed.startsWith(rotated.prefix)]).toEqual(['word', false]);
    expect(rotated.seal('word', 'here').startsWith(rotated.prefix)).toBe(true);
    expect(() => createSecretBox([fresh]).open(sealed, 'here')).toThrow(keyId(old));
  });

  test('opens nothing that was changed or moved', () => {
    const box = createSecretBox([fresh]);
    const sealed = box.seal('word', 'here');
    expect(() => box.open(sealed, 'there')).toThrow();
    const [head = '', id = '', payload = ''] = sealed.split('.');
    const bytes = Buffer.from(payload, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => box.open([head, id, changed.toString('base64url')].join('.'), 'here')).toThrow();
    }
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => box.open([head, id, bytes.subarray(0, length).toString('base64url')].join('.'), 'here')).toThrow();
    }
  });
});

describe('the file of keys', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'keys-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is made once, for its owner only, also when many start at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => readEncryptionKeys(undefined, folder)));
    expect(new Set(all.map(([key]) => keyId(key ?? new Uint8Array()))).size).toBe(1);
    expect((await stat(path.join(folder, 'encryption.key'))).mode & 0o777).toBe(0o600);
    await chmod(path.join(folder, 'encryption.key'), 0o644);
    await expect(readEncryptionKeys(undefined, folder)).rejects.toMatchObject({ code: 'config.invalid' });
  });

  test('of the operator may have several, and is refused when it is no file of keys', async () => {
    const file = path.join(folder, 'own');
    const [one, two] = [randomBytes(32), randomBytes(32)];
    await writeFile(file, `# newest first\n${one.toString('base64')}\n${two.toString('base64')}\n`);
    expect((await readEncryptionKeys(file, folder)).map((key) => keyId(key))).toEqual([keyId(one), keyId(two)]);
    for (const text of ['', 'short\n', `${randomBytes(31).toString('base64')}\n`]) {
      await writeFile(file, text);
      await expect(readEncryptionKeys(file, folder)).rejects.toMatchObject({ code: 'config.invalid' });
    }
    await expect(readEncryptionKeys(path.join(folder, 'none'), folder)).rejects.toMatchObject({
      code: 'config.invalid',
    });
    expect(await readFile(file, 'utf8')).not.toBe('');
  });
});
