import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newBrowser } from './testing/browser.js';
import { expectOk, newDeveloper, type Developer } from './testing/developer.js';
import { cleanEnvironment, REGISTRY_BIN, run } from './testing/processes.js';
import { newWorld, type World } from './testing/world.js';

// People log in: in a browser, with a terminal here; and the token goes where it is safe.

const PASSWORD = 'correct horse battery';
let world: World;
let person: Developer;

beforeAll(async () => {
  world = await newWorld();
  person = await newDeveloper();
  expectOk(await person.ops('config', 'set', 'registry', world.registry.address));
});
afterAll(async () => {
  await person.leave();
  await world.end();
});

/** Runs `ops-center login` at a terminal of its own; `script` of util-linux makes one. */
function loginAtTerminal(): { shown(pattern: RegExp): Promise<RegExpExecArray>; ended: Promise<number | null> } {
  const bin = path.join(inject('installed'), 'node_modules', '.bin', 'ops-center');
  const child = spawn('script', ['-qec', `${bin} login`, '/dev/null'], {
    cwd: person.folder,
    // A person, not a pipeline.
    env: { ...person.env, CI: '', TERM: 'xterm' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    ended,
    shown: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(text);
          if (match !== null) resolve(match);
        };
        child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          look();
        });
        void ended.then((code) => reject(new Error(`exit code ${code}: ${text}`)));
        look();
      }),
  };
}

/** A visible skip: there is no `script` on Windows, and another one on macOS. */
test.skipIf(process.platform !== 'linux')(
  'at a terminal, by a browser: password by a link, approval, whoami, logout',
  async () => {
    const { address, data } = world.registry;
    const link = await run(
      process.execPath,
      [
        REGISTRY_BIN,
        ...['admin', 'sign-in-link', '--data', data, '--email', 'dev@example.com', '--public-url', address],
      ],
      { cwd: person.folder, env: cleanEnvironment() },
    );
    const browser = newBrowser();
    expect(await browser.open(expectOk(link).stdout.trim())).toContain('Choose a password');
    expect(await browser.submit({ password: PASSWORD, again: PASSWORD })).toContain('acme (owner)');

    const login = loginAtTerminal();
    const [, code = ''] = await login.shown(/enter the code ([A-Z]{4}-[A-Z]{4})/);
    expect(await browser.open(`${address}/device?user_code=${code}`)).toContain('dev@example.com');
    expect(await browser.submit({ decision: 'approve', organisation: 'acme' })).toContain('Approved');
    expect(await login.ended).toBe(0);

    const file = path.join(person.home, '.ops-center', 'credentials.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await person.json('whoami')).data).toMatchObject({
      email: 'dev@example.com',
      tokenOrganisation: 'acme',
      credential: { source: 'file', where: file },
    });
    const { data: made } = await person.json('token', 'create', '--name', 'ci', '--scope', 'plugins:read', '-o', 'ci');
    const token = (await readFile(made.file, 'utf8')).trim();
    const pipeline = { env: { ...person.env, OPS_CENTER_TOKEN: token } };
    expect((await person.opsWith(pipeline, 'whoami')).stdout).toContain('OPS_CENTER_TOKEN');
    expectOk(await person.ops('token', 'revoke', made.id));
    expect((await person.opsWith(pipeline, 'whoami')).code).toBe(4);

    expectOk(await person.ops('logout'));
    expect((await person.ops('whoami')).code).toBe(4);
    expect(await readFile(file, 'utf8')).not.toContain('ocp_');
  },
);

test('without a terminal nobody is waited for', async () => {
  const ended = await person.json('login');
  expect(ended).toMatchObject({ exitCode: 2, error: { code: 'usage.missing_input' } });
});

const hasSecretService = await hasPrograms('dbus-run-session', 'gnome-keyring-daemon');

/** A visible skip where no Secret Service can be started (Debian: gnome-keyring and dbus). */
test.skipIf(!hasSecretService)('the token is in the keychain of the system when that works', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ops-center-keychain-'));
  try {
    const cli = path.join(folder, 'node_modules', '@ops-center', 'cli');
    await cp(path.join(inject('installed'), 'node_modules', '@ops-center', 'cli'), cli, { recursive: true });
    const keyring = path.dirname(createRequire(import.meta.url).resolve('@napi-rs/keyring'));
    await mkdir(path.join(folder, 'node_modules', '@napi-rs'));
    await symlink(await realpath(keyring), path.join(folder, 'node_modules', '@napi-rs', 'keyring'));
    const home = path.join(folder, 'home');
    await mkdir(home);
    const script = [
      `printf '\\n' | gnome-keyring-daemon --unlock --components=secrets > /dev/null`,
      `ops() { '${process.execPath}' '${cli}/bin/run.js' "$@"; }`,
      `ops config set registry '${world.registry.address}' > /dev/null`,
      `ops login --with-token > /dev/null`,
      'cat "$HOME/.ops-center/credentials.json"',
      'ops whoami --json',
      'ops logout > /dev/null',
      'cat "$HOME/.ops-center/credentials.json"',
    ].join(' && ');
    const token = await issueToken();
    const ended = await run('dbus-run-session', ['--', 'sh', '-c', script], {
      cwd: folder,
      env: cleanEnvironment({ HOME: home }),
      stdin: `${token}\n`,
    });
    const { stdout } = expectOk(ended);
    expect(stdout).toContain('"source": "keychain"');
    expect(stdout).toContain('"origins": {}');
    expect(stdout).not.toContain(token);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** A token of its own, since logging out revokes it. */
async function issueToken(): Promise<string> {
  const { data } = await world.developer.json('token', 'create', '--name', 'k', '--scope', 'plugins:read', '-o', 'k');
  return (await readFile(data.file, 'utf8')).trim();
}

async function hasPrograms(...names: string[]): Promise<boolean> {
  const found = await Promise.all(
    names.map((name) => run('sh', ['-c', `command -v ${name}`], { cwd: tmpdir(), env: cleanEnvironment() })),
  );
  return found.every(({ code }) => code === 0);
}
