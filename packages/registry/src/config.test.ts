import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { OpsError } from '@ops-center/manifest-schema';
import { DEFAULT_LIMITS } from '@ops-center/bundle';
import { describe, expect, test } from 'vitest';
import { readConfig, VARIABLES } from './config.js';

function problemsOf(flags: Parameters<typeof readConfig>[0], env: Record<string, string>): string[] {
  try {
    readConfig(flags, env);
  } catch (error) {
    if (error instanceof OpsError && error.code === 'config.invalid') return error.findings.map((one) => one.message);
    throw error;
  }
  return [];
}

test('only the data folder must be given; the limits are those of the command line', () => {
  const config = readConfig({ data: 'somewhere' }, {});
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 7420,
    dataDirectory: path.resolve('somewhere'),
    publicUrl: undefined,
    database: { kind: 'embedded' },
    limits: {
      archiveBytes: DEFAULT_LIMITS.archiveBytes,
      unpackedBytes: DEFAULT_LIMITS.totalBytes,
      envelopeBytes: 65_536,
    },
  });
});

test('a flag wins over its variable, an empty variable is none', () => {
  const env = { OPS_CENTER_REGISTRY_PORT: '1', OPS_CENTER_REGISTRY_HOST: '', OPS_CENTER_REGISTRY_DATA: '/a' };
  expect(readConfig({ port: '2', data: '/b' }, env)).toMatchObject({
    port: 2,
    host: '127.0.0.1',
    dataDirectory: path.resolve('/b'),
  });
  expect(readConfig({}, env)).toMatchObject({ port: 1, dataDirectory: path.resolve('/a') });
});

test('all problems are told at once, each with the name it was given by', () => {
  const problems = problemsOf(
    { port: '70000', 'public-url': 'ftp://x' },
    {
      OPS_CENTER_REGISTRY_MAX_ENTRIES: 'many',
      OPS_CENTER_REGISTRY_TYPO: '1',
      DATABASE_URL: 'mysql://user:hunter2@db/x',
    },
  );
  expect(problems).toHaveLength(6);
  for (const name of [
    '--port',
    '--public-url',
    'OPS_CENTER_REGISTRY_MAX_ENTRIES',
    'OPS_CENTER_REGISTRY_TYPO',
    'DATABASE_URL',
    '--data',
  ]) {
    expect(problems.filter((problem) => problem.startsWith(name))).toHaveLength(1);
  }
  expect(problems.join()).not.toContain('hunter2');
});

test('a public address loses its trailing slash and may have a base path', () => {
  const read = (url: string) => readConfig({ data: 'd', 'public-url': url }, {}).publicUrl;
  expect(read('https://plugins.example.test/')).toBe('https://plugins.example.test');
  expect(read('https://example.test/registry//')).toBe('https://example.test/registry');
  expect(read('HTTPS://Example.test:443/R')).toBe('https://example.test/R');
  for (const url of ['https://u:p@x.test', 'https://x.test?q', 'https://x.test#f', 'x.test', 'file:///etc', '']) {
    expect(problemsOf({ data: 'd', 'public-url': url }, {})).toHaveLength(1);
  }
});

test('bytes take K, M and G', () => {
  const read = (text: string) =>
    readConfig({ data: 'd' }, { OPS_CENTER_REGISTRY_MAX_ARCHIVE_BYTES: text }).limits.archiveBytes;
  expect([read('7'), read('1K'), read('100M'), read('2G')]).toEqual([7, 1024, 104_857_600, 2_147_483_648]);
  for (const text of ['0', '-1', '1.5M', '1T', 'M', '1 M', '9'.repeat(30)]) expect(() => read(text)).toThrow(OpsError);
});

test('any text gives a value or config.invalid, never anything else', () => {
  const names = Object.values(VARIABLES).map((one) => one.name);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string(), (name, text) => {
      try {
        readConfig({ data: 'd' }, { [name]: text });
      } catch (error) {
        expect(error).toMatchObject({ code: 'config.invalid' });
      }
    }),
    { numRuns: 500 },
  );
});

test('the value cannot be changed afterwards', () => {
  const config = readConfig({ data: 'd' }, {});
  for (const value of [config, config.limits, config.rates, config.database, config.systemEnv])
    expect(Object.isFrozen(value)).toBe(true);
});

test('only what programs need of the environment is kept for them', () => {
  expect(readConfig({ data: 'd' }, { PATH: '/bin', HOME: '/root', SECRET: 'x', PGPASSWORD: 'y' }).systemEnv).toEqual({
    PATH: '/bin',
  });
});

describe('an object store', () => {
  const prefix = 'OPS_CENTER_REGISTRY_S3_';
  const read = (env: Record<string, string>) =>
    Object.fromEntries(Object.entries(env).map(([name, value]) => [`${prefix}${name}`, value]));

  test('a bucket, a key and its secret are enough; everything else has a value', () => {
    expect(readConfig({ data: 'd' }, {}).storage).toEqual({ kind: 'disk' });
    const env = read({ BUCKET: 'plugins', KEY_ID: 'AKID', SECRET: 's3cr3t', REGION: 'eu-central-1' });
    expect(readConfig({ data: 'd' }, env).storage).toEqual({
      kind: 's3',
      s3: {
        endpoint: 'https://s3.eu-central-1.amazonaws.com',
        bucket: 'plugins',
        region: 'eu-central-1',
        keyId: 'AKID',
        secret: 's3cr3t',
        pathStyle: true,
        prefix: '',
        linkDownloads: false,
      },
    });
  });

  test('the secret can be in a file, and no problem repeats it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'config-'));
    try {
      const file = path.join(folder, 'secret');
      await writeFile(file, 's3cr3t\n');
      const env = { BUCKET: 'plugins', KEY_ID: 'AKID', SECRET_FILE: file };
      expect(readConfig({ data: 'd' }, read(env)).storage).toMatchObject({ s3: { secret: 's3cr3t' } });
      await writeFile(file, 's3cr3t\nand another line\n');
      const problems = [
        ...problemsOf({ data: 'd' }, read(env)),
        ...problemsOf({ data: 'd' }, read({ ...env, SECRET_FILE: path.join(folder, 'none') })),
        ...problemsOf({ data: 'd' }, read({ ...env, SECRET: 's3cr3t' })),
      ];
      expect(problems).toHaveLength(3);
      expect(problems.join()).not.toContain('s3cr3t');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('what does not fit together is named', () => {
    expect(problemsOf({ data: 'd' }, read({ KEY_ID: 'AKID', SECRET: 's' }))).toHaveLength(2);
    expect(problemsOf({ data: 'd' }, read({ BUCKET: 'plugins' }))).toHaveLength(2);
    const wrong = { BUCKET: 'No_Bucket', ENDPOINT: 'https://store.test/path', PREFIX: '../', PATH_STYLE: 'yes' };
    expect(problemsOf({ data: 'd' }, read(wrong))).toHaveLength(4);
  });
});

test('payments need both files of Stripe', () => {
  const [key, secret] = ['OPS_CENTER_REGISTRY_STRIPE_KEY_FILE', 'OPS_CENTER_REGISTRY_STRIPE_WEBHOOK_SECRET_FILE'];
  expect(readConfig({ data: 'd' }, {}).stripe).toBeUndefined();
  expect(() => readConfig({ data: 'd' }, { [key]: '/k' })).toThrow(`${key} and ${secret} must be given together`);
  expect(readConfig({ data: 'd' }, { [key]: '/k', [secret]: '/s' }).stripe).toEqual({
    keyFile: '/k',
    webhookSecretFile: '/s',
    url: undefined,
  });
});

test('mail needs a server and a sender, a user a password, and a password no open network', () => {
  const at = (names: Record<string, string>) =>
    Object.fromEntries(Object.entries(names).map(([name, value]) => [`OPS_CENTER_REGISTRY_${name}`, value]));
  const whole = { SMTP_HOST: 'mail.example.test', MAIL_FROM: 'registry@example.test' };
  expect(readConfig({ data: 'd' }, {}).mail).toBeUndefined();
  expect(readConfig({ data: 'd' }, at(whole)).mail).toMatchObject({ port: 587, security: 'starttls' });
  expect(problemsOf({ data: 'd' }, at({ SMTP_HOST: 'mail.example.test' }))).toHaveLength(1);
  expect(problemsOf({ data: 'd' }, at({ ...whole, SMTP_USER: 'u' }))).toHaveLength(1);
  expect(problemsOf({ data: 'd' }, at({ ...whole, MAIL_FROM: 'Ada <a@example.test>' })).length).toBeGreaterThan(0);
  const open = { ...whole, SMTP_SECURITY: 'none', SMTP_USER: 'u', SMTP_PASSWORD_FILE: '/p' };
  expect(problemsOf({ data: 'd' }, at(open))).toHaveLength(1);
  expect(problemsOf({ data: 'd' }, at({ ...open, SMTP_HOST: 'localhost' }))).toEqual([]);
});
