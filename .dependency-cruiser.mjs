// The rooms: which folder may import what. See docs/architecture.md.
const ROOMS = [
  'manifest-schema',
  'plugin-protocol',
  'plugin-sdk',
  'bundle',
  'registry-client',
  'registry',
  'cli',
  'e2e',
];
const TESTS = '(\\.test\\.tsx?$|/testing/)';

const otherRooms = (...allowed) => `^packages/(${ROOMS.filter((room) => !allowed.includes(room)).join('|')})/`;

const room = (name, ...mayImport) => ({
  name: `room-${name}`,
  severity: 'error',
  comment: `packages/${name} imports no other room than: ${mayImport.join(', ') || 'none'}`,
  from: { path: `^packages/${name}/src/`, pathNot: TESTS },
  to: { path: otherRooms(name, ...mayImport) },
});

const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: TESTS },
  to: Array.isArray(to) ? { path: to } : to,
});

const module_ = (...names) => names.map((name) => `(^|node_modules/)${name.replace('/', '\\/')}(/|$)`);

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'not-to-dev-dependency',
      severity: 'error',
      comment:
        'What is published may not import a development dependency; the command line is bundled, so its own are.',
      from: {
        path: '^packages/(manifest-schema|plugin-protocol|plugin-sdk|bundle|registry-client|registry)/src/',
        pathNot: TESTS,
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'npm-peer', 'type-only'] },
    },
    {
      name: 'no-testing-in-product',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: TESTS },
      to: { path: TESTS },
    },
    room('manifest-schema'),
    room('plugin-protocol', 'manifest-schema'),
    room('plugin-sdk'),
    room('bundle', 'manifest-schema', 'plugin-protocol'),
    room('registry-client', 'manifest-schema'),
    room('registry', 'manifest-schema', 'bundle', 'registry-client'),
    room('cli', 'manifest-schema', 'bundle', 'registry-client'),
    never(
      'manifest-schema-is-pure',
      '^packages/manifest-schema/src/',
      { dependencyTypes: ['core'] },
      'It runs in a browser: no files, no network, no clock.',
    ),
    never(
      'protocol-is-pure',
      '^packages/plugin-protocol/src/(?!node/)',
      { dependencyTypes: ['core'] },
      'It runs in a browser; only its node/ opens a channel.',
    ),
    never(
      'plugin-sdk-runs-in-a-browser',
      '^packages/plugin-sdk/src/',
      { dependencyTypes: ['core', 'npm', 'npm-no-pkg', 'npm-unknown'] },
      'It depends on nothing but React, which the host brings; what it takes from other rooms is generated.',
    ),
    never(
      'plugin-sdk-draws-by-react-alone',
      '^packages/plugin-sdk/src/(?!host/mount-slot|test-host/)',
      module_('react-dom'),
      'react-dom is for hosts and tests.',
    ),
    never(
      'plugins-without-host',
      '^packages/plugin-sdk/src/(plugin|platform|ui)/',
      ['^packages/plugin-sdk/src/(host|settings|test-host)/'],
      'What a plugin registers knows nothing of who shows it.',
    ),
    never(
      'plugin-sdk-without-test-host',
      '^packages/plugin-sdk/src/(?!test-host/|testing\\.ts)',
      ['^packages/plugin-sdk/src/(test-host/|testing\\.ts)'],
      'The platform of tests is not loaded by a page.',
    ),
    never(
      'contract-is-pure',
      '^packages/registry-client/src/(contract/|index)',
      { dependencyTypes: ['core'] },
      'Pure.',
    ),
    never('contract-without-client', '^packages/registry-client/src/(contract/|index)', module_('undici')),
    never('registry-without-client', '^packages/registry/src/', ['^packages/registry-client/src/client/']),
    never('bundle-without-network', '^packages/bundle/src/', [
      ...module_('undici', 'hono', 'pg', 'drizzle-orm'),
      '^(node:)?https?$',
      '^(node:)?net$',
    ]),
    never('commands-state-intent', '^packages/cli/src/commands/', [
      '^(node:)?fs',
      ...module_('undici', '@inquirer'),
      '^packages/(manifest-schema|bundle|registry-client)/',
      '^packages/cli/src/io/',
    ]),
    never('actions-without-terminal', '^packages/cli/src/actions/', [
      ...module_('@oclif', '@inquirer'),
      '^packages/cli/src/(commands|views)/',
    ]),
    never('views-render-values', '^packages/cli/src/views/', [
      ...module_('@oclif', '@inquirer', 'undici'),
      '^(node:)?fs',
      '^packages/cli/src/(commands|io)/',
    ]),
    never(
      'oclif-only-at-the-edge',
      '^packages/cli/src/(?!commands/|commands\\.ts|base-command|main|errors/)',
      module_('@oclif'),
    ),
    never(
      'routes-without-sql',
      '^packages/registry/src/(http/|pages/|app\\.ts|.*routes[^/]*\\.ts$)',
      module_('drizzle-orm', 'pg'),
    ),
    never(
      'verbs-without-http-and-sql',
      '^packages/registry/src/(versions|plugins|marketplace|index-documents|health|identity|publishers|trusted-publishing|security|analytics|installations|sealing)/(?!.*(routes|store|http)[^/]*\\.ts$)',
      module_('hono', '@hono', 'drizzle-orm', 'pg'),
    ),
    never(
      'stores-without-http',
      '^packages/registry/src/(.*store[^/]*\\.ts$|tables/|database\\.ts)',
      module_('hono', '@hono'),
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/bundle/assets/|\\.generate-)' },
    includeOnly: undefined,
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@ops-center/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
