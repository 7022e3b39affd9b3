import fc from 'fast-check';
import { OpsError } from '@ops-center/manifest-schema';
import { expect, test } from 'vitest';
import { VARIABLES } from '../config.js';
import { readCommandLine } from './command-line.js';
import { helpText } from './help.js';

function refusal(...args: string[]): { code: string; message: string } {
  try {
    return { code: 'accepted', message: JSON.stringify(readCommandLine(args)) };
  } catch (error) {
    if (error instanceof OpsError) return { code: error.code, message: error.message };
    throw error;
  }
}

test('each command gives its flags', () => {
  expect(
    readCommandLine(['serve', '--port', '0', '--host=::1', '--data', 'd', '--public-url', 'https://x.test']),
  ).toEqual({
    kind: 'serve',
    flags: { port: '0', host: '::1', data: 'd', 'public-url': 'https://x.test' },
  });
  expect(readCommandLine(['migrate', '--data', 'd'])).toEqual({ kind: 'migrate', flags: { data: 'd' } });
  expect(readCommandLine(['admin', 'create-user', '--email', 'e@x', '--org', 'o', '--admin'])).toEqual({
    kind: 'create_user',
    flags: {},
    user: { email: 'e@x', organisation: 'o', isAdmin: true },
  });
});

test('a seed is a whole number of plugins', () => {
  expect(readCommandLine(['seed', '--plugins', '100', '--data', 'd'])).toEqual({
    kind: 'seed',
    flags: { data: 'd' },
    order: { plugins: 100, seed: 1 },
  });
  expect(refusal('seed')).toEqual({ code: 'usage.missing_input', message: 'seed needs --plugins' });
  for (const count of ['0', '-1', '1e3', '1.5', '1000001'])
    expect(refusal('seed', `--plugins=${count}`)).toMatchObject({ code: 'usage.invalid' });
});

test('a sign-in link is for one user, at the address that serve has', () => {
  const args = ['admin', 'sign-in-link', '--email', 'e@x', '--data', 'd', '--public-url', 'https://x.test'];
  expect(readCommandLine(args)).toEqual({
    kind: 'sign_in_link',
    flags: { data: 'd', 'public-url': 'https://x.test' },
    email: 'e@x',
    resetTwoFactor: false,
  });
  expect(refusal('admin', 'sign-in-link')).toEqual({
    code: 'usage.missing_input',
    message: 'admin sign-in-link needs --email',
  });
});

test('an account is shut out, and let in again, by its address', () => {
  for (const [name, kind] of [
    ['disable-user', 'disable_user'],
    ['enable-user', 'enable_user'],
  ] as const) {
    const command = { kind, flags: { data: 'd' }, email: 'e@x' };
    expect(readCommandLine(['admin', name, '--email', 'e@x', '--data', 'd'])).toEqual(command);
    expect(refusal('admin', name)).toMatchObject({ code: 'usage.missing_input' });
  }
});

test('a key is forgotten by its id', () => {
  expect(readCommandLine(['admin', 'forget-encryption-key', '0123456789ab', '--data', 'd'])).toEqual({
    kind: 'forget_key',
    flags: { data: 'd' },
    keyId: '0123456789ab',
  });
  expect(refusal('admin', 'forget-encryption-key')).toMatchObject({ code: 'usage.missing_input' });
  expect(refusal('admin', 'forget-encryption-key', '../x')).toMatchObject({ code: 'usage.invalid' });
});

test('the audit log is checked against what an earlier check printed', () => {
  const hash = 'a'.repeat(64);
  expect(readCommandLine(['admin', 'check-audit', '--data', 'd', '--known', `12:${hash}`])).toEqual({
    kind: 'check_audit',
    flags: { data: 'd' },
    known: { position: 12, hash },
  });
  expect(refusal('admin', 'check-audit', '--known', '12')).toMatchObject({ code: 'usage.invalid' });
});

test('what is about all that is stored takes a file', () => {
  const flags = { data: 'd' };
  expect(readCommandLine(['backup', 'b.tar', '--data', 'd'])).toEqual({ kind: 'backup', flags, file: 'b.tar' });
  expect(readCommandLine(['restore', '--data', 'd', 'b.tar'])).toEqual({ kind: 'restore', flags, file: 'b.tar' });
  expect(readCommandLine(['fsck'])).toEqual({ kind: 'fsck', flags: {}, repair: false });
  expect(readCommandLine(['fsck', '--repair', '--from', 'b.tar', '--data', 'd'])).toEqual({
    kind: 'fsck',
    flags,
    repair: true,
    from: 'b.tar',
  });
  expect(refusal('backup')).toMatchObject({ code: 'usage.missing_input' });
  expect(refusal('restore', 'a', 'b')).toEqual({ code: 'usage.invalid', message: "Unexpected argument 'b'" });
  expect(refusal('fsck', '--from', 'b.tar')).toMatchObject({ code: 'usage.invalid' });
});

test('an archive names plugins, and the key that signs it or is trusted', () => {
  const args = [
    'a.tar',
    '--plugin',
    'one',
    '--plugin',
    'two@1.0.0',
    '--key',
    'k.pem',
    '--public-url',
    'https://x.test',
  ];
  expect(readCommandLine(['export', ...args])).toEqual({
    kind: 'export',
    flags: { 'public-url': 'https://x.test' },
    file: 'a.tar',
    plugins: [{ slug: 'one' }, { slug: 'two', version: '1.0.0' }],
    key: 'k.pem',
  });
  expect(readCommandLine(['import', 'a.tar', '--trust', 'k.pub'])).toEqual({
    kind: 'import',
    flags: {},
    file: 'a.tar',
    trust: 'k.pub',
  });
  expect(refusal('export', 'a.tar', '--key', 'k')).toMatchObject({ code: 'usage.missing_input' });
  expect(refusal('export', 'a.tar', '--key', 'k', '--plugin', '../x')).toMatchObject({ code: 'usage.invalid' });
  expect(refusal('import', 'a.tar')).toMatchObject({ code: 'usage.missing_input' });
});

test.each([
  [[]],
  [['--help']],
  [['-h']],
  [['help']],
  [['serve', '--help']],
  [['admin']],
  [['admin', 'create-user', '-h']],
])('%j shows the help', (args) => {
  expect(readCommandLine(args)).toEqual({ kind: 'help' });
});

test('what is wrong is named', () => {
  expect(refusal('serv')).toEqual({ code: 'usage.unknown_command', message: 'there is no command "serv"' });
  expect(refusal('admin', 'create')).toMatchObject({
    code: 'usage.unknown_command',
    message: expect.stringContaining('admin create'),
  });
  expect(refusal('serve', '--prt', '1')).toMatchObject({
    code: 'usage.invalid',
    message: expect.stringContaining("'--prt'"),
  });
  expect(refusal('serve', 'extra')).toMatchObject({
    code: 'usage.invalid',
    message: expect.stringContaining("'extra'"),
  });
  expect(refusal('serve', '--port')).toMatchObject({
    code: 'usage.invalid',
    message: expect.stringContaining('--port'),
  });
  expect(refusal('admin', 'create-user', '--admin')).toEqual({
    code: 'usage.missing_input',
    message: 'admin create-user needs --email and --org',
  });
  expect(refusal('admin', 'create-user', '--org', 'x', '--admin=1', '--email', 'e')).toMatchObject({
    code: 'usage.invalid',
  });
});

test('any words give a command or a failure with a name', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'serve',
      'admin',
      'create-user',
      'backup',
      'fsck',
      '--data',
      '--port=',
      '--',
      '-h',
      '--email',
      '--org',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (args) => void refusal(...args)),
    { numRuns: 1000 },
  );
});

test('the help names every variable and flag', () => {
  for (const one of Object.values(VARIABLES)) expect(helpText()).toContain(one.name);
  for (const flag of [
    '--host',
    '--port',
    '--data',
    '--public-url',
    '--email',
    '--org',
    '--admin',
    '--version',
    '--repair',
    '--from',
  ])
    expect(helpText()).toContain(flag);
});
