import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRequest } from './argv.js';
import { COMMANDS } from './commands.js';
import { SCHEMA_FILES } from './output/catalogue.js';
import { runCommandLine, type Answered } from './testing/command-line.js';
import { COMMAND_ROWS, rowOf, TOKEN_INPUT } from './testing/command-rows.js';
import { startContractServer, TOKEN } from './testing/contract-server.js';
import { readDocument, schemaNames } from './testing/documents.js';
import { SMALL_PROJECT, writeFiles } from './testing/project-folder.js';
import { REGISTRY_FAULTS } from './testing/registry-faults.js';

const IDS = Object.keys(COMMANDS);
const ASKING = IDS.filter((id) => rowOf(id).registry !== 'local');
const PASSPHRASE = 'planted passphrase';
/** What was planted, in the forms in which it could come out. */
const SECRETS = /a{20}|planted passphrase|PRIVATE KEY-----\n/;
/** How a command may end when its registry is broken. */
const ENDS = { fails: [7, 9], 'goes on': [0, 7, 9], diagnoses: [1, 7], local: [0] } as const;
/** With `--timeout 1`; the rest is for a busy machine. */
const BOUND_MS = 30_000;

let root: string;
let prepared: string;

/** A project, its bundle and signature, and a home with a key: made once, copied for each command. */
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'ops-center-contract-'));
  prepared = path.join(root, 'prepared');
  await writeFiles(path.join(prepared, 'small-plugin'), {
    ...SMALL_PROJECT,
    'tests/small.test.mjs': "import { test } from 'node:test';\ntest('nothing', () => {});\n",
  });
  const env = { HOME: path.join(prepared, 'home'), OPS_CENTER_KEY_PASSPHRASE: PASSPHRASE };
  for (const argv of [
    ['keys', 'generate'],
    ['plugin', 'build', 'small-plugin', '-o', 'small-plugin.zip'],
    ['plugin', 'sign', 'small-plugin.zip', '--any-registry', '--publisher', 'acme'],
  ]) {
    const ended = await runCommandLine(argv, { cwd: prepared, env });
    if (ended.code !== 0) throw new Error(ended.stderr);
  }
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));

interface Ran extends Answered {
  readonly folder: string;
  readonly elapsedMs: number;
}

/** Runs a command with the words of its row in a copy of the prepared folder, logged in to `registry`. */
async function runRow(id: string, registry: string | undefined, ...more: string[]): Promise<Ran> {
  const { args, input } = rowOf(id);
  const folder = await mkdtemp(path.join(root, 'run-'));
  await cp(prepared, folder, { recursive: true });
  const home = path.join(folder, 'home', '.ops-center');
  await mkdir(home, { recursive: true });
  const origins = registry === undefined ? {} : { [registry]: { token: TOKEN, organisations: ['acme'] } };
  await writeFile(path.join(home, 'credentials.json'), JSON.stringify({ origins }), { mode: 0o600 });
  const target = registry === undefined || more.includes('--registry') ? [] : ['--registry', registry];
  const started = performance.now();
  const ended = await runCommandLine(
    [...id.split(':'), ...args.map((word) => word.replace('{registry}', registry ?? '')), ...target, ...more],
    {
      cwd: folder,
      env: { HOME: path.join(folder, 'home'), OPS_CENTER_KEY_PASSPHRASE: PASSPHRASE, CI: '1' },
      input: (input ?? '').replace(TOKEN_INPUT, TOKEN),
    },
  );
  return { ...ended, folder, elapsedMs: performance.now() - started };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a command that exists', () => {
  it.each(IDS)('%s has its row, summary, examples and described document', (id) => {
    const Class = COMMANDS[id as keyof typeof COMMANDS];
    expect(rowOf(id)).toBeDefined();
    expect(Class.summary, `\`${id}\` has no summary: add \`static override summary\``).toMatch(/^[A-Z].*[^.]$/);
    const examples: readonly string[] = Class.examples ?? [];
    expect(examples, `\`${id}\` has no examples: add \`static override examples\``).not.toEqual([]);
    for (const example of examples) {
      expect(example, 'an example begins the command with <%= config.bin %>').toContain(
        `<%= config.bin %> ${id.replace(':', ' ')}`,
      );
    }
    for (const [name, flag] of Object.entries(Class.flags ?? {}))
      expect(flag.description, `--${name} of \`${id}\` has no description`).toBeTruthy();
    for (const [name, arg] of Object.entries(Class.args ?? {}))
      expect(arg.description, `${name} of \`${id}\` has no description`).toBeTruthy();
  });

  it('is the only one that has a row', () => {
    expect(Object.keys(COMMAND_ROWS).filter((id) => !IDS.includes(id))).toEqual([]);
  });

  it('has a schema that ships, and there is no other', () => {
    expect(schemaNames()).toEqual(Object.keys(SCHEMA_FILES).toSorted());
  });

  it('is found behind each global flag', () => {
    for (const [name, flag] of Object.entries(COMMANDS.whoami.baseFlags)) {
      const leading = flag.type === 'boolean' ? [`--${name}`] : [`--${name}`, 'value'];
      expect(readRequest([...leading, 'whoami'], IDS), `argv.ts does not know the global flag --${name}`).toMatchObject(
        {
          kind: 'run',
          id: 'whoami',
        },
      );
    }
  });
});

describe('exactly one valid document on stdout', () => {
  it.each(IDS)('for a usage error of %s', async (id) => {
    const document = readDocument(await runRow(id, undefined, '--no-such-flag', '--json'));
    expect(document).toMatchObject({
      command: id.replace(':', ' '),
      exitCode: 2,
      error: { code: 'usage.invalid', message: 'there is no flag --no-such-flag here' },
    });
  });

  it.each(ASKING.filter((id) => rowOf(id).registry === 'fails'))(
    'for %s without a registry, saying how to set one',
    async (id) => {
      const document = readDocument(await runRow(id, undefined, '--json'));
      expect(document).toMatchObject({ exitCode: 2, error: { code: 'config.invalid' } });
      expect(document.error?.hint).toContain('ops-center config set registry https://');
    },
  );

  it.each(IDS)('for %s with a registry, and no secret in it or in what is written', async (id) => {
    const server = await startContractServer();
    const ended = await runRow(id, server.url, '--json', '--verbose');
    const document = readDocument(ended);
    expect(document.command).toBe(id.replace(':', ' '));
    expect(document.exitCode, ended.stdout).not.toBe(70);
    expect(ended.stdout + ended.stderr).not.toMatch(SECRETS);
    expect(server.requests.length > 0, `${id}: does the row tell the truth about \`registry\`?`).toBe(
      rowOf(id).registry !== 'local',
    );
    for (const entry of await readdir(ended.folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (!entry.isFile() || /credentials\.json$|dev-key[\w-]*\.pem$/.test(file)) continue;
      expect(await readFile(file, 'latin1'), file).not.toMatch(SECRETS);
    }
  });
});

it('a registry whose certificate nobody signed is exit 7 for every command, and gets no request', async () => {
  const [key, cert] = [path.join(root, 'tls.key'), path.join(root, 'tls.pem')];
  const names = ['-subj', '/CN=registry.test', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  execFileSync('openssl', ['req', '-x509', ...newKey, ...names, '-days', '2', '-keyout', key, '-out', cert], {
    stdio: 'pipe',
  });
  let requests = 0;
  const server = createTlsServer({ key: await readFile(key), cert: await readFile(cert) }, (_request, response) => {
    requests += 1;
    response.end();
  });
  const address = (await listen(server)).replace('http:', 'https:');
  try {
    for (const id of ASKING) {
      const document = readDocument(await runRow(id, address, '--retries', '1', '--json'));
      if (rowOf(id).registry === 'goes on') expect([0, 7]).toContain(document.exitCode);
      else expect(document.exitCode, id).toBe(7);
      expect(JSON.stringify(document), id).toContain('--ca-file');
    }
    expect(requests).toBe(0);
  } finally {
    server.close();
  }
});

describe.each(['of the well-known document', 'behind it'])('a fault %s', (place) => {
  it.each(REGISTRY_FAULTS)('$name: every command ends in bounded time with a named code', async ({ answer }) => {
    const leaked: string[] = [];
    const stranger = createServer((request, response) => {
      if (request.headers.authorization !== undefined) leaked.push(request.url ?? '');
      response.writeHead(404).end();
    });
    const elsewhere = await listen(stranger);
    const server = await startContractServer();
    server.intercept = (request, response, url) => {
      if (place === 'behind it' && url.pathname.startsWith('/.well-known/')) return false;
      request.resume();
      answer(request, response, elsewhere);
      return true;
    };
    try {
      const all = await Promise.all(
        ASKING.map(
          async (id) => [id, await runRow(id, server.url, '--timeout', '1', '--retries', '1', '--json')] as const,
        ),
      );
      for (const [id, ended] of all) {
        const document = readDocument(ended);
        const said = `${id}: ${ended.stdout}`;
        expect(ENDS[rowOf(id).registry], said).toContain(ended.code);
        expect(ended.code === 9, said).toBe(document.error?.code === 'policy.rate_limited');
        expect(ended.elapsedMs, said).toBeLessThan(BOUND_MS);
        expect(ended.stdout + ended.stderr).not.toMatch(SECRETS);
        const left = (await readdir(ended.folder)).filter((name) => name.startsWith('.') || name === 'plugins');
        expect(left, `${id} left something behind`).toEqual([]);
      }
      expect(leaked).toEqual([]);
    } finally {
      stranger.closeAllConnections();
      stranger.close();
    }
  });
});
