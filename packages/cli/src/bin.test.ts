import { execFile } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli, type BuiltCli } from './testing/built-cli.js';
import { startContractServer, TOKEN } from './testing/contract-server.js';
import { rowOf } from './testing/command-rows.js';
import { readDocument as documentOf } from './testing/documents.js';
import { freshFolder } from './testing/project-folder.js';

const NEVER_HANGS_MS = 5_000;
const OWN_TIME = path.join(import.meta.dirname, 'testing/own-time.cjs');

let cli: BuiltCli;
let commands: string[][];

beforeAll(async () => {
  cli = await buildCli();
  const manifest = JSON.parse(await readFile(path.join(cli.root, 'oclif.manifest.json'), 'utf8')) as {
    commands: object;
  };
  commands = Object.keys(manifest.commands).map((id) => id.split(':'));
});

afterAll(() => cli.remove());

describe('one document on stdout', () => {
  it('for every command with standard input closed, no terminal and no registry; none hangs, none is a defect', async () => {
    const left = [...commands];
    const work = async (): Promise<void> => {
      for (let command = left.pop(); command !== undefined; command = left.pop()) {
        const cwd = await freshFolder();
        const ownTime = path.join(cwd, 'own-time');
        const timed = { NODE_OPTIONS: `--require=${OWN_TIME}`, OWN_TIME: ownTime };
        const env = { OPS_CENTER_HOME: path.join(cwd, 'home'), ...(process.platform === 'linux' ? timed : {}) };
        const started = performance.now();
        const ended = await cli.run([...command, ...rowOf(command.join(':')).args, '--json'], { cwd, env });
        const took = performance.now() - started;
        const own = process.platform === 'linux' ? Number(await readFile(ownTime, 'utf8')) : took;
        expect(own, command.join(' ')).toBeLessThan(NEVER_HANGS_MS);
        expect(documentOf(ended).command).toBe(command.join(' '));
        expect([0, 1, 2, 3, 4, 5, 6, 8], ended.stdout).toContain(ended.code);
      }
    };
    await Promise.all([work(), work()]);
  }, 300_000);

  it('for an unknown command, with the nearest one', async () => {
    expect(documentOf(await cli.run(['plugin', 'biuld', '--json']))).toMatchObject({
      exitCode: 127,
      error: { code: 'usage.unknown_command', hint: expect.stringContaining('plugin build') as string },
    });
    expect(documentOf(await cli.run(['publish', '--json'])).error?.hint).toContain('plugin publish');
  });

  it('for a value that a switch does not take', async () => {
    expect(documentOf(await cli.run(['plugin', 'validate', '--strict=1', '--json'])).error?.message).toBe(
      'the flag --strict takes no value',
    );
  });

  it('for --format json as for --json, and not beside another format', async () => {
    const same = await cli.run(['plugin', 'validate', 'no-such-folder', '--format', 'json']);
    expect(same.stdout).toBe((await cli.run(['plugin', 'validate', 'no-such-folder', '--json'])).stdout);
    expect(documentOf(same)).toMatchObject({ exitCode: 5 });
    const both = await cli.run(['plugin', 'validate', '--format=sarif', '--json']);
    expect(documentOf(both)).toMatchObject({ exitCode: 2, error: { code: 'usage.invalid' } });
  });

  it('for --version, --help and a topic', async () => {
    expect(documentOf(await cli.run(['--version', '--json']))).toMatchObject({
      command: 'version',
      data: { node: process.version },
    });
    for (const argv of [[], ['--help'], ['plugin'], ['plugin', 'build', '--help'], ['help', 'plugin', 'build']]) {
      const { data } = documentOf(await cli.run([...argv, '--json']));
      expect((data as { text: string }).text).toContain('USAGE');
    }
  });

  it('with global flags in front of the command', async () => {
    expect(documentOf(await cli.run(['--json', '--registry', 'ftp://x', 'whoami']))).toMatchObject({
      command: 'whoami',
      error: { code: 'config.invalid' },
    });
  });
});

describe('for people', () => {
  it('prints an error on stderr in the documented form, and nothing on stdout', async () => {
    const { code, stdout, stderr } = await cli.run(['plugin', 'info', 'Bad_Name', '--registry', 'http://127.0.0.1:9']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const page = path.join(cli.root, 'bundle/errors.md');
    expect(stderr).toBe(
      `error[usage.invalid]: "Bad_Name" is not a plugin\n help: A plugin is written like my-plugin or my-plugin@1.2.0.\n docs: ${page}#usage.invalid\n`,
    );
    expect(await readFile(page, 'utf8')).toContain('<a id="usage.invalid"></a>');
  });

  it('prints no stack unless it is asked for', async () => {
    expect((await cli.run(['whoami'])).stderr).not.toContain('    at ');
    expect((await cli.run(['whoami'], { env: { OPS_CENTER_DEBUG: '1' } })).stderr).toContain('    at ');
  });

  it('colours when it may', async () => {
    const colored = { FORCE_COLOR: '1' };
    expect((await cli.run(['whoami'], { env: colored })).stderr).toContain('\u001b[31m');
    expect((await cli.run(['whoami'], { env: { ...colored, NO_COLOR: '1' } })).stderr).not.toContain('\u001b');
    expect((await cli.run(['whoami', '--no-color'], { env: colored })).stderr).not.toContain('\u001b');
    expect((await cli.run(['whoami'])).stderr).not.toContain('\u001b');
  });

  it('exits 7 when nothing answers', async () => {
    const { code, stderr } = await cli.run([
      'plugin',
      'search',
      'x',
      '--registry',
      'http://127.0.0.1:9',
      '--retries',
      '0',
    ]);
    expect(code).toBe(7);
    expect(stderr).toContain('error[registry.unreachable]');
  });

  it('says which flags to give when nobody can be asked', async () => {
    const { code, stderr } = await cli.run(['login', '--registry', 'https://registry.example']);
    expect(code).toBe(2);
    expect(stderr).toContain('--with-token');
  });

  it('ends quietly when the reader goes away', async () => {
    const { stderr } = await promisify(execFile)('sh', [
      '-c',
      `"${process.execPath}" "${cli.root}/bin/run.js" --help | head -1`,
    ]);
    expect(stderr).toBe('');
  });
});

describe('secrets', () => {
  const PEM = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIPLANTEDPLANTEDPLANTED\n-----END PRIVATE KEY-----';

  it('never come out again, whatever is done with them', async () => {
    const folder = await freshFolder();
    await writeFile(path.join(folder, 'config.json'), `{"token": "${TOKEN}"}`);
    await writeFile(path.join(folder, 'credentials.json'), `{"origins": "${TOKEN}`, { mode: 0o600 });
    const env = {
      OPS_CENTER_TOKEN: TOKEN,
      OPS_CENTER_KEY_PASSPHRASE: 'planted passphrase',
      SIGNING_KEY: PEM,
      OPS_CENTER_DEBUG: '1',
    };
    const planted = [
      ['whoami', TOKEN],
      [TOKEN],
      ['config', 'set', 'registry', TOKEN],
      ['config', 'set', 'registry', `https://user:${TOKEN}@registry.example`],
      ['config', 'set', TOKEN, 'x'],
      ['config', 'list'],
      ['whoami', '--registry', `http://127.0.0.1:9/${TOKEN}`, '--retries', '0'],
      ['whoami', '--verbose', '--registry', 'http://127.0.0.1:9', '--retries', '0'],
      ['login', '--with-token', '--registry', 'http://127.0.0.1:9', '--retries', '0'],
      ['plugin', 'sign', 'nothing.zip', '--key', 'env:SIGNING_KEY', '--any-registry'],
      ['plugin', 'install', `${TOKEN}.zip`],
      ['plugin', 'publish', TOKEN, '--registry', 'http://127.0.0.1:9', '--retries', '0'],
    ];
    for (const home of [path.join(folder, 'empty'), folder]) {
      const json = home === folder ? [] : ['--json'];
      for (const argv of planted) {
        const { stdout, stderr } = await cli.run([...argv, ...json], {
          env: { ...env, OPS_CENTER_HOME: home },
          input: TOKEN,
        });
        expect(`${stdout}${stderr}`).not.toMatch(/a{20}|PLANTED|planted passphrase/);
      }
    }
  });

  it('are cut out of what a registry says', async () => {
    const server = await startContractServer();
    server.intercept = (_request, response) => {
      response.writeHead(403, { 'content-type': 'application/problem+json' }).end(
        JSON.stringify({
          type: 'x',
          title: 'x',
          status: 403,
          detail: `no: ${TOKEN} ${PEM}`,
          code: 'auth.forbidden',
          request_id: 'r',
        }),
      );
      return true;
    };
    const { code, stdout, stderr } = await cli.run(['whoami', '--registry', server.url, '--json', '--verbose'], {
      env: { OPS_CENTER_TOKEN: TOKEN },
    });
    expect(code).toBe(4);
    expect(`${stdout}${stderr}`).not.toMatch(/a{20}|PLANTED/);
  });
});

describe('signals', () => {
  it('end the command with their own code, one document, and without its temporary files', async () => {
    const server = await startContractServer();
    const folder = await freshFolder();
    for (const [signal, exitCode] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      let tellSeen = (): void => undefined;
      const seen = new Promise<void>((resolve) => (tellSeen = resolve));
      server.intercept = (_request, _response, url) => {
        if (url.pathname !== '/api/v1/plugins/index/some-plugin.json') return false;
        tellSeen();
        return true;
      };
      const ended = await cli.run(
        ['plugin', 'install', 'some-plugin', '--registry', server.url, '--json', '--dir', folder],
        {
          kill: { when: seen, signal },
        },
      );
      expect(documentOf(ended)).toMatchObject({ command: 'plugin install', exitCode, error: { code: 'interrupted' } });
      expect(await readdir(folder)).toEqual([]);
    }
  });
});

describe('a command that hangs', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('is ended by %s all the same', async (signal, exitCode) => {
    const folder = await freshFolder();
    const pipe = path.join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    // A thread that never comes back: process.exit would wait for it.
    const hang = path.join(folder, 'hang.mjs');
    await writeFile(hang, `import { open } from 'node:fs'; open(${JSON.stringify(pipe)}, 'r', () => {});`);
    const server = await startContractServer();
    let tellSeen = (): void => undefined;
    const seen = new Promise<void>((resolve) => (tellSeen = resolve));
    server.intercept = () => {
      tellSeen();
      return true;
    };
    const ended = await cli.run(['plugin', 'search', 'x', '--registry', server.url, '--json'], {
      env: { NODE_OPTIONS: `--import=${pathToFileURL(hang).href}` },
      kill: { when: seen, signal },
    });
    expect(ended.signal).toBe(signal);
    expect(JSON.parse(ended.stdout)).toMatchObject({ ok: false, exitCode, error: { code: 'interrupted' } });
  });
});

describe('logging in', () => {
  it('keeps the token in a file of its own, and logging out revokes and forgets it', async () => {
    const server = await startContractServer();
    const home = path.join(await freshFolder(), 'home');
    const file = path.join(home, 'credentials.json');
    const env = { OPS_CENTER_HOME: home };
    expect(await cli.run(['config', 'set', 'registry', server.url], { env })).toMatchObject({
      code: 0,
      stdout: `registry = ${server.url} (Test registry)\n`,
    });
    expect(await cli.run(['login', '--with-token'], { env, input: `${TOKEN}\n` })).toMatchObject({
      code: 0,
      stdout: `✓ Logged in to ${server.url} as dev@acme.example\n  The token is in ${file}\n`,
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await cli.run(['whoami'], { env })).stdout).toContain('dev@acme.example');
    expect((await cli.run(['whoami', '--registry', 'http://127.0.0.1:9'], { env })).stderr).toContain(
      'error[auth.required]',
    );
    expect((await cli.run(['logout'], { env })).stdout).toContain('the token is revoked');
    expect(server.revoked).toBe(true);
    expect(await readFile(file, 'utf8')).not.toContain(TOKEN);
    expect(await cli.run(['whoami'], { env })).toMatchObject({ code: 4 });
  });
});
