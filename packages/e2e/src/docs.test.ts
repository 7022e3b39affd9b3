import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { newDeveloper } from './testing/developer.js';
import { REGISTRY_BIN, run } from './testing/processes.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const NEEDS_REGISTRY = /ops-center (login|whoami|config set registry|plugin (publish|search|install|info|sign))/;

/** The shell blocks of a page, without the npm commands, which the test command and CI run themselves. */
function commandsOf(markdown: string): string {
  const blocks = [...markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
  return blocks
    .join('\n')
    .split('\n')
    .filter((line) => !/^npm /.test(line))
    .join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const pages = [
  'README.md',
  'packages/cli/README.md',
  ...(await readdir(path.join(ROOT, 'docs/guides'))).map((name) => `docs/guides/${name}`),
];

/** The page that starts from nothing, as its reader does; on the others a registry's new data folder is a copy. */
const FROM_NOTHING = 'README.md';

test.concurrent.each(pages)('every command shown in %s works', async (page) => {
  const commands = commandsOf(await readFile(path.join(ROOT, page), 'utf8'));
  expect(commands).toMatch(/^(ops-center|openssl)/m);
  const developer = await newDeveloper();
  try {
    const bin = path.join(developer.home, 'bin');
    await mkdir(bin);
    await writeFile(path.join(bin, 'ops-center-registry'), registryCommand(page), { mode: 0o755 });
    const script = await scriptFor(commands);
    const ended = await run('bash', ['-c', script], {
      cwd: developer.folder,
      env: {
        ...developer.env,
        PATH: [bin, path.join(inject('installed'), 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
      },
    });
    expect(ended, `${ended.stdout}\n${ended.stderr}`).toMatchObject({ code: 0 });
  } finally {
    await developer.leave();
  }
});

/** The registry's program as it would be on the path. */
function registryCommand(page: string): string {
  const program = `exec "${process.execPath}" "${REGISTRY_BIN}" "$@"\n`;
  if (page === FROM_NOTHING) return `#!/bin/sh\n${program}`;
  return `#!/bin/sh
if [ "$1" = serve ]; then
  previous=
  for word; do
    if [ "$previous" = --data ] && [ ! -e "$word" ]; then cp -a "${inject('preparedData')}" "$word"; fi
    previous=$word
  done
fi
${program}`;
}

/**
 * Runs the page's commands as they stand, with free ports, and waits for each server's `ready` line.
 * A page that uses a registry but does not start one gets one, an account and a key beforehand.
 */
async function scriptFor(commands: string): Promise<string> {
  const starts = commands.includes('ops-center-registry serve');
  const given =
    !starts && NEEDS_REGISTRY.test(commands)
      ? [
          'ops-center-registry serve --host 127.0.0.1 --port 4873 --data ./registry-data &',
          'ops-center-registry admin create-user --data ./registry-data --email you@example.com --org acme > token',
          'ops-center config set registry http://127.0.0.1:4873',
          'ops-center login --with-token < token',
          commands.includes('ops-center keys generate') ? '' : 'ops-center keys generate --no-input',
        ].join('\n')
      : '';
  let whole = `${given}\n${commands}`;
  for (const port of ['4873', '4874']) whole = whole.replaceAll(port, String(await freePort()));
  let servers = 0;
  const lines = whole.split('\n').map((line) => {
    if (!/^ops-center-registry serve .* &$/.test(line)) return line;
    servers += 1;
    // Held open here, so that the server may go on writing to it.
    return [
      `mkfifo said-${servers}; exec ${servers + 2}<> said-${servers}`,
      `${line.slice(0, -2)} > said-${servers} 2> log-${servers} &`,
      'PIDS="$PIDS $!"',
      `until read -r -t 1 word rest <&${servers + 2} && [ "$word" = ready ]; do kill -0 $! || { cat log-${servers}; exit 1; }; done`,
    ].join('\n');
  });
  return [
    'set -euo pipefail',
    'PIDS=""',
    "trap 'for pid in $PIDS; do kill $pid && wait $pid || true; done' EXIT",
    ...lines,
  ].join('\n');
}
