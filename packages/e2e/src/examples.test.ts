import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectOk, type Developer } from './testing/developer.js';
import { run, type Ended } from './testing/processes.js';
import { createUser } from './testing/served-registry.js';
import { newWorld, type World } from './testing/world.js';

/** What is special about an example; without a line here it runs in the prepared folder and ends with 0. */
interface Special {
  /** The folder that it is run in, below the prepared one. */
  readonly in?: string;
  /** Command lines that come first. */
  readonly before?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** It runs until it is told to stop, when stdout has a line that begins with `ready`. */
  readonly serves?: boolean;
  /** The exit code without a terminal, with the reason beside it. */
  readonly ends?: number;
}

const FRESH_KEY = ['rm -f ~/.ops-center/dev-key.*', 'ops-center keys generate --no-input'];
const NEW_KEY = ['HOME=$PWD/other ops-center keys generate --no-input', 'cp other/.ops-center/dev-key.pem new-key.pem'];
/** In an organisation of its own, which knows no key yet. */
const NEW_ORGANISATION: Special = { before: ['ops-center login --with-token < own.txt', ...FRESH_KEY] };
/** In one that knows the key of this home. */
const KEYED: Special = {
  before: [
    ...(NEW_ORGANISATION.before ?? []),
    'ops-center keys register',
    'cp ~/.ops-center/dev-key.pem old-key.pem',
    ...NEW_KEY,
  ],
};
const INSTALL = 'ops-center plugin install my-plugin base-plugin --yes';
const INSTALLED: Special = { before: [INSTALL] };
const IN_PROJECT: Special = { in: 'my-awesome-plugin' };

const REGISTRY = path.resolve(import.meta.dirname, '../../registry');

/** By command, or by the whole example. */
const SPECIAL: Readonly<Record<string, Special>> = {
  'keys generate': {
    before: ['rm ~/.ops-center/dev-key.*'],
    env: { OPS_CENTER_KEY_PASSPHRASE: 'correct horse' },
  },
  'keys register': NEW_ORGANISATION,
  'keys register --key ./new-key.pem --co-sign ~/.ops-center/dev-key.pem': KEYED,
  'keys revoke': KEYED,
  'keys rotate': { ...KEYED, env: { OPS_CENTER_KEY_PASSPHRASE: 'correct horse' } },
  'keys trust remove SHA256:cj4Lm9oVGfNZxcwaTX0Ho6uWYqVfLJFM4dXE1nyNqPw': {
    before: ['ops-center keys trust add acme.pub --publisher acme'],
  },
  // Nobody is there to be asked.
  login: { ends: 2 },
  'login --with-token < token.txt': { ends: 0 },
  logout: { before: ['ops-center login --with-token < own.txt'] },
  'plugin init': { in: 'elsewhere' },
  'plugin init . --adopt --no-input': { in: 'old-code' },
  'plugin install --frozen --yes': INSTALLED,
  'plugin disable': INSTALLED,
  'plugin enable': { before: [INSTALL, 'ops-center plugin disable my-plugin'] },
  'plugin uninstall': INSTALLED,
  'plugin update': INSTALLED,
  'plugin install --dir /srv/ops-center': {
    before: ['ops-center plugin install slack-notifications --yes --dir ./srv'],
  },
  'plugin owner remove my-plugin grace@example.com --yes': {
    before: ['ops-center plugin owner add my-plugin grace@example.com'],
  },
  // Nobody offers anything there, and nobody is called globex.
  'plugin transfer offer my-plugin --to globex --yes': { ends: 5 },
  'plugin transfer accept my-plugin': { ends: 5 },
  'plugin trusted-publisher remove my-plugin 0c7d1a52': {
    before: [
      'ops-center plugin trusted-publisher add my-plugin --github acme/sky --owner-id 1 --workflow a.yml --json > created.json',
    ],
  },
  'plugin deprecate my-plugin --reason "nobody maintains it" --replacement better-plugin': {
    before: [
      'ops-center plugin init better-plugin --no-input --no-git',
      'ops-center plugin publish better-plugin --yes --if-exists skip',
    ],
  },
  'security report --plugin my-plugin --severity high --description -': { ends: 2 },
  'plugin publish --dry-run': IN_PROJECT,
  'plugin publish . --yes --if-exists skip': IN_PROJECT,
  'plugin test': IN_PROJECT,
  'plugin test my-awesome-plugin --only python': {},
  'plugin verify my-plugin-1.0.0.zip --trust trust.json': {
    before: ['ops-center keys trust add acme.pub --publisher acme', 'cp ~/.ops-center/trust.json .'],
  },
  'token revoke': {
    before: [
      'ops-center login --with-token < own.txt',
      'ops-center token create --name ci --scope plugins:publish -o ci-token.txt --json > created.json',
    ],
  },
  'registry serve': {
    before: ['mkdir -p node_modules/@ops-center', `ln -s '${REGISTRY}' node_modules/@ops-center/registry`],
    env: { OPS_CENTER_REGISTRY_PORT: '0' },
    serves: true,
  },
  'git show HEAD:plugin.yaml | ops-center plugin validate -': {
    ...IN_PROJECT,
    before: [
      'cd my-awesome-plugin && git init -q && git add plugin.yaml && git -c user.name=a -c user.email=b commit -qm c',
    ],
  },
};

const MANIFEST = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../cli/oclif.manifest.json'), 'utf8'),
) as { readonly commands: Readonly<Record<string, { readonly id: string; readonly examples?: readonly string[] }>> };

const EXAMPLES = Object.values(MANIFEST.commands).flatMap(({ id, examples = [] }) =>
  examples.map((text) => ({
    command: id.replace(':', ' '),
    line: text.replaceAll('<%= config.bin %>', 'ops-center'),
  })),
);

let root: string;
let prepared: string;
let world: World;
let organisations = 0;
const secrets: string[] = [];
let replacements: readonly (readonly [string, string])[];

const ok = async (developer: Developer, ...commands: readonly string[]): Promise<void> => {
  for (const command of commands) expectOk(await developer.ops(...command.split(' ')));
};

/** One registry with the plugins that the examples name, and a folder with the projects, bundles and keys they name. */
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'ops-center-examples-'));
  prepared = path.join(root, 'prepared');
  world = await newWorld();
  const { developer, registry, token } = world;
  const work = developer.folder;
  await ok(developer, 'plugin init slack-notifications --no-input', 'plugin publish slack-notifications --yes');
  await ok(developer, 'plugin init base-plugin --no-input', 'plugin publish base-plugin --yes');
  await rm(path.join(work, 'base-plugin'), { recursive: true });
  await ok(developer, 'plugin init my-plugin --no-input', 'plugin publish my-plugin --yes');
  await createUser(registry.data, { email: 'grace@example.com', org: 'navy' });
  await rm(path.join(work, 'slack-notifications'), { recursive: true });
  const manifest = path.join(work, 'my-plugin', 'plugin.yaml');
  const text = readFileSync(manifest, 'utf8');
  await ok(developer, 'plugin build my-plugin -o my-plugin-1.0.0.zip', 'plugin sign my-plugin-1.0.0.zip');
  await writeFile(manifest, text.replace('"1.0.0"', '"1.3.0"'));
  await ok(developer, 'plugin build my-plugin -o my-plugin.zip');
  await writeFile(manifest, text.replace('"1.0.0"', '"1.2.0"'));
  await ok(developer, 'plugin publish my-plugin --yes');
  await rm(path.join(work, 'my-plugin'), { recursive: true });
  await ok(developer, 'plugin init my-awesome-plugin --type hybrid --no-input --no-git');
  const frontend = path.join(work, 'my-awesome-plugin/frontend/dist');
  await mkdir(frontend, { recursive: true });
  await writeFile(path.join(frontend, 'index.js'), 'export {};\n');
  await ok(developer, 'plugin build my-awesome-plugin');
  for (const name of ['dist', 'elsewhere', 'old-code', 'srv']) await mkdir(path.join(work, name));
  await writeFile(path.join(work, 'token.txt'), token);
  const home = path.join(developer.home, '.ops-center');
  for (const name of ['publisher', 'acme']) await cp(path.join(home, 'dev-key.pub'), path.join(work, `${name}.pub`));
  await cp(path.join(home, 'dev-key.pem'), path.join(work, 'other-key.pem'));
  await mkdir(prepared);
  await cp(work, path.join(prepared, 'work'), { recursive: true });
  await cp(developer.home, path.join(prepared, 'home'), { recursive: true });
  const { data } = (await (await fetch(`${registry.address}/api/v1/publishers/acme/keys`)).json()) as {
    readonly data: readonly { readonly key_id: string }[];
  };
  const name = data[0]?.key_id.slice('SHA256:'.length).replaceAll('+', '-').replaceAll('/', '_');
  replacements = [
    ['https://registry.company.com', registry.address],
    ['https://marketplace/keys/dev123.pub', `${registry.address}/keys/${name}.pub`],
    ['/srv/ops-center', './srv'],
    ['--port 4873', '--port 0'],
    ['SHA256:cj4Lm9oVGfNZxcwaTX0Ho6uWYqVfLJFM4dXE1nyNqPw', data[0]?.key_id ?? ''],
    ['0c7d1a52', `"$(node -p 'require("./created.json").data.id.slice(0, 13)')"`],
    // The first letters of the id of the key in this home.
    ['p3xD0aGk', '"$(ops-center keys list --local --json | grep -om1 \'SHA256:[^"]*\' | cut -c8-20)"'],
  ];
});
afterAll(async () => {
  await world.end();
  await rm(root, { recursive: true, force: true });
});

function specialOf({ command, line }: (typeof EXAMPLES)[number]): Special {
  return SPECIAL[line] ?? SPECIAL[line.replace(/^ops-center /, '')] ?? SPECIAL[command] ?? {};
}

/** The arguments of every process that the command line started. */
function childrenLog(): string {
  return path.join(root, 'children.log');
}

async function shell(folder: string, script: string, special: Special): Promise<Ended> {
  return run('bash', ['-c', `set -o pipefail\n${script}`], {
    cwd: path.join(folder, 'work', special.in ?? ''),
    env: {
      ...world.developer.env,
      HOME: path.join(folder, 'home'),
      PATH: [path.join(inject('installed'), 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
      CHILDREN_LOG: childrenLog(),
      NODE_OPTIONS: `--require=${path.join(import.meta.dirname, 'testing/record-children.cjs')}`,
      SIGNING_KEY: readFileSync(path.join(prepared, 'home/.ops-center/dev-key.pem'), 'utf8'),
      ...special.env,
    },
  });
}

function untilReady(line: string): string {
  return `${line} > ready 2> log & until grep -q '^ready' ready; do kill -0 $! || exit 99; sleep 0.1; done
    kill -TERM $! && wait $!; code=$?; cat log; exit $code`;
}

describe('the examples in the help of each command', () => {
  test.each(EXAMPLES)('$line', async (example) => {
    const special = specialOf(example);
    const folder = await mkdtemp(path.join(root, 'run-'));
    await cp(prepared, folder, { recursive: true });
    let { line } = example;
    for (const [from, to] of replacements) line = line.replace(from, to);
    if (special.before?.some((command) => command.includes('own.txt')) === true) {
      const org = `org-${(organisations += 1)}`;
      const own = await createUser(world.registry.data, { email: `dev@${org}.example`, org });
      secrets.push(own);
      await writeFile(path.join(folder, 'work', 'own.txt'), own);
    }
    if (special.before !== undefined)
      expectOk(await shell(folder, special.before.join(' && '), { ...special, in: '' }));
    const ended = await shell(folder, special.serves === true ? untilReady(line) : line, special);
    expect(ended.code, `${ended.stdout}\n${ended.stderr}`).toBe(special.ends ?? 0);
  });

  test('start no process with a secret among its arguments', () => {
    const [first = '', ...more] = readFileSync(path.join(prepared, 'home/.ops-center/dev-key.pem'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('-----'));
    const known = [...secrets, world.token, 'correct horse', first, ...more];
    const started = readFileSync(childrenLog(), 'utf8').trim().split('\n');
    for (const program of ['"git"', 'run_python_tests.py', '"--test"'])
      expect(started.filter((line) => line.includes(program)).length, program).toBeGreaterThan(0);
    expect(started.filter((line) => known.some((secret) => line.includes(secret)))).toEqual([]);
  });
});
