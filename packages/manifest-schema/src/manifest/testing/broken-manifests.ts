/** A manifest with everything that is required and nothing else; it fills lines 1 to 8. */
export const HEAD = `id: my-plugin
name: My Plugin
version: 1.0.0
description: Does something useful.
author: Jane Doe
license: MIT
type: hybrid
category: integration
`;

export interface BrokenManifest {
  /** What is wrong, in a few words. */
  readonly says: string;
  readonly text: string;
  /** All findings that must come, as `line:column code`, in order. */
  readonly findings: readonly string[];
}

/** The minimal manifest with one line changed; `undefined` takes the line out. */
function withLine(line: number, text: string | undefined): string {
  const lines = HEAD.split('\n');
  lines.splice(line - 1, 1, ...(text === undefined ? [] : [text]));
  return lines.join('\n');
}

/** The minimal manifest and more, from line 9 on. */
function withMore(text: string): string {
  return HEAD + text;
}

const CRON = 'permissions: [cron:schedule]\n';

export const BROKEN_MANIFESTS: readonly BrokenManifest[] = [
  // YAML itself
  { says: 'nothing at all', text: '', findings: ['1:1 manifest.yaml.empty'] },
  { says: 'only a comment', text: '# later\n', findings: ['1:1 manifest.yaml.empty'] },
  { says: 'a list instead of a mapping', text: '- id\n', findings: ['1:1 manifest.field.wrong_type'] },
  { says: 'a text instead of a mapping', text: 'hello\n', findings: ['1:1 manifest.field.wrong_type'] },
  { says: 'a tab as indentation', text: withMore('hooks:\n\t- name: x\n'), findings: ['10:1 manifest.yaml.syntax'] },
  {
    says: 'a colon in a plain value',
    text: withLine(4, 'description: Note: it works'),
    findings: ['4:18 manifest.yaml.syntax'],
  },
  { says: 'an open quote', text: 'id: "my-plugin\n', findings: ['2:1 manifest.yaml.syntax'] },
  { says: 'an open bracket', text: withMore('tags: [a, b\n'), findings: ['10:1 manifest.yaml.syntax'] },
  { says: 'two documents', text: `${HEAD}---\nid: other\n`, findings: ['10:1 manifest.yaml.documents'] },
  {
    says: 'an anchor and an alias',
    text: withMore('tags: &t [a]\nkeywords: *t\n'),
    findings: ['9:7 manifest.yaml.anchor', '10:11 manifest.yaml.anchor'],
  },
  { says: 'a merge key', text: withMore('pricing:\n  <<: {free: true}\n'), findings: ['10:3 manifest.field.unknown'] },
  { says: 'a tag', text: withLine(2, 'name: !!str My Plugin'), findings: ['2:7 manifest.yaml.tag'] },
  { says: 'a tag of its own', text: withLine(2, 'name: !secret x'), findings: ['2:7 manifest.yaml.tag'] },
  { says: 'a key twice', text: withMore('name: Other\n'), findings: ['9:1 manifest.yaml.duplicate_key'] },
  {
    says: 'a key twice inside a hook',
    text: withMore('hooks:\n  - name: user.login\n    handler: a:b\n    handler: a:c\n'),
    findings: ['12:5 manifest.yaml.duplicate_key'],
  },
  { says: 'a number as key', text: withMore('1: x\n'), findings: ['9:1 manifest.yaml.non_text_key'] },
  { says: 'a list as key', text: withMore('? [a]\n: b\n'), findings: ['9:3 manifest.yaml.non_text_key'] },
  {
    says: 'an escape character',
    text: withLine(2, 'name: "\u001b[31mred"'),
    findings: ['2:8 manifest.yaml.control_character'],
  },
  {
    says: 'an escape character, escaped',
    text: withLine(2, String.raw`name: "a\e[31mb"`),
    findings: ['2:7 manifest.yaml.control_character'],
  },
  {
    says: 'a character that reverses text',
    text: withLine(4, 'description: safe \u202Egnp.exe'),
    findings: ['4:19 manifest.yaml.bidi_character'],
  },
  {
    says: 'half of a character',
    text: withLine(2, String.raw`name: "\ud800"`),
    findings: ['2:7 manifest.yaml.lone_surrogate'],
  },
  {
    says: 'lists in lists in lists',
    text: withMore(`x-deep: ${'['.repeat(25)}${']'.repeat(25)}\n`),
    findings: ['9:28 manifest.yaml.too_deep'],
  },
  {
    says: 'a key as long as a page',
    text: withMore(`x-${'a'.repeat(300)}: 1\n`),
    findings: ['9:1 manifest.yaml.key_too_long'],
  },
  {
    says: 'a key named __proto__',
    text: withMore('__proto__:\n  polluted: true\n'),
    findings: ['9:1 manifest.field.unknown'],
  },

  // required fields
  { says: 'no id', text: withLine(1, undefined), findings: ['1:1 manifest.id.missing'] },
  { says: 'no version', text: withLine(3, undefined), findings: ['1:1 manifest.version.missing'] },
  { says: 'no category', text: withLine(8, undefined), findings: ['1:1 manifest.category.missing'] },
  {
    says: 'nothing but an id',
    text: 'id: my-plugin\n',
    findings: ['author', 'category', 'description', 'license', 'name', 'type', 'version'].map(
      (field) => `1:1 manifest.${field}.missing`,
    ),
  },
  { says: 'an id without a value', text: withLine(1, 'id:'), findings: ['1:1 manifest.field.empty'] },
  { says: 'an empty name', text: withLine(2, 'name: ""'), findings: ['2:7 manifest.field.empty'] },
  { says: 'a blank description', text: withLine(4, 'description: "   "'), findings: ['4:14 manifest.field.malformed'] },

  // identity
  {
    says: 'capitals and underscores in the id',
    text: withLine(1, 'id: My_Plugin'),
    findings: ['1:5 manifest.id.malformed'],
  },
  { says: 'two hyphens in the id', text: withLine(1, 'id: my--plugin'), findings: ['1:5 manifest.id.malformed'] },
  { says: 'an id of one letter', text: withLine(1, 'id: a'), findings: ['1:5 manifest.field.too_short'] },
  {
    says: 'an id of 101 letters',
    text: withLine(1, `id: ${'a'.repeat(101)}`),
    findings: ['1:5 manifest.field.too_long'],
  },
  { says: 'a reserved id', text: withLine(1, 'id: marketplace'), findings: ['1:5 manifest.id.reserved'] },
  {
    says: 'a reserved id with other hyphens',
    text: withLine(1, 'id: opscenter'),
    findings: ['1:5 manifest.id.reserved'],
  },
  { says: 'a number as id', text: withLine(1, 'id: 42'), findings: ['1:5 manifest.field.unquoted'] },
  {
    says: 'a name of 201 characters',
    text: withLine(2, `name: ${'a'.repeat(201)}`),
    findings: ['2:7 manifest.field.too_long'],
  },
  { says: 'a name of two lines', text: withLine(2, 'name: "a\\nb"'), findings: ['2:7 manifest.field.malformed'] },
  {
    says: 'a version that YAML reads as a number',
    text: withLine(3, 'version: 1.10'),
    findings: ['3:10 manifest.field.unquoted'],
  },
  {
    says: 'a version of two numbers',
    text: withLine(3, 'version: "1.10"'),
    findings: ['3:10 manifest.version.malformed'],
  },
  { says: 'a version with a v', text: withLine(3, 'version: v1.0.0'), findings: ['3:10 manifest.version.malformed'] },
  {
    says: 'a version with a leading zero',
    text: withLine(3, 'version: 1.02.0'),
    findings: ['3:10 manifest.version.malformed'],
  },
  {
    says: 'a license that is no text',
    text: withLine(6, 'license: no-one\nauthor_email: true'),
    findings: ['7:15 manifest.field.unquoted'],
  },
  {
    says: 'a mail address without a host',
    text: withMore('author_email: jane\n'),
    findings: ['9:15 manifest.author_email.malformed'],
  },
  { says: 'a slip in the type', text: withLine(7, 'type: hybird'), findings: ['7:7 manifest.type.unknown'] },
  { says: 'a type that does not exist', text: withLine(7, 'type: spaceship'), findings: ['7:7 manifest.type.unknown'] },
  { says: 'a category in capitals', text: withLine(8, 'category: AI'), findings: ['8:11 manifest.category.malformed'] },
  {
    says: 'a slip in the category',
    text: withLine(8, 'category: monitorng'),
    findings: ['8:11 manifest.category.unknown'],
  },
  { says: 'a slip in a field', text: withMore('permisions: []\n'), findings: ['9:1 manifest.field.unknown'] },
  {
    says: 'a field in camel case',
    text: withMore('minPlatformVersion: "1.0.0"\n'),
    findings: ['9:1 manifest.field.unknown'],
  },
  {
    says: 'a tag with a space',
    text: withMore('tags:\n  - good\n  - not good\n'),
    findings: ['11:5 manifest.tags.malformed'],
  },
  { says: 'a tag twice', text: withMore('tags: [one, two, one]\n'), findings: ['9:18 manifest.field.duplicate'] },
  { says: 'tags as one text', text: withMore('tags: one, two\n'), findings: ['9:7 manifest.field.wrong_type'] },
  {
    says: '21 tags',
    text: withMore(`tags: [${Array.from({ length: 21 }, (_, index) => `t${index}`).join(', ')}]\n`),
    findings: ['9:7 manifest.field.too_many'],
  },
  {
    says: 'an empty item in a list',
    text: withMore('keywords:\n  - one\n  -\n'),
    findings: ['11:3 manifest.field.empty'],
  },

  // compatibility
  {
    says: 'a range as oldest platform',
    text: withMore('min_platform_version: ">=2.5.0"\n'),
    findings: ['9:23 manifest.min_platform_version.malformed'],
  },
  {
    says: 'a platform version that YAML reads as a number',
    text: withMore('min_platform_version: 2.5\n'),
    findings: ['9:23 manifest.field.unquoted'],
  },
  {
    says: 'a platform version of two numbers',
    text: withMore('max_platform_version: "3.0"\n'),
    findings: ['9:23 manifest.max_platform_version.malformed'],
  },
  {
    says: 'an empty platform range',
    text: withMore('min_platform_version: 3.0.0\nmax_platform_version: 2.9.9\n'),
    findings: ['10:23 manifest.max_platform_version.below_minimum'],
  },
  {
    says: 'an npm range as python version',
    text: withMore('python_version: "^3.9"\n'),
    findings: ['9:17 manifest.python_version.malformed'],
  },
  {
    says: 'a bare python version',
    text: withMore('python_version: "3.9"\n'),
    findings: ['9:17 manifest.python_version.malformed'],
  },
  {
    says: 'a word as node version',
    text: withMore('node_version: lts\n'),
    findings: ['9:15 manifest.node_version.malformed'],
  },

  // entry points and files
  {
    says: 'an entry point without an object',
    text: withMore('entry_points:\n  backend: backend/main.py\n'),
    findings: ['10:12 manifest.entry_points.malformed'],
  },
  {
    says: 'an entry point that does not exist',
    text: withMore('entry_points:\n  fronted: a.tsx\n'),
    findings: ['10:3 manifest.field.unknown'],
  },
  {
    says: 'a path out of the folder',
    text: withMore('entry_points:\n  frontend: ../../etc/passwd\n'),
    findings: ['10:13 manifest.path.unsafe'],
  },
  {
    says: 'an absolute path',
    text: withMore('migrations:\n  - /etc/passwd\n'),
    findings: ['10:5 manifest.path.unsafe'],
  },
  { says: 'a drive', text: withMore('icon: "C:/icon.png"\n'), findings: ['9:7 manifest.path.unsafe'] },
  { says: 'backslashes', text: withMore("icon: 'a\\b.png'\n"), findings: ['9:7 manifest.path.unsafe'] },
  {
    says: 'a path with a dot',
    text: withMore('migrations: [./migrations/1.sql]\n'),
    findings: ['9:14 manifest.path.unsafe'],
  },
  {
    says: 'a picture over http',
    text: withMore('screenshots: ["http://example.com/a.png"]\n'),
    findings: ['9:15 manifest.path.unsafe'],
  },
  {
    says: 'a container in a hybrid plugin',
    text: withMore('entry_points:\n  container: docker/docker-compose.yml\n'),
    findings: ['10:3 manifest.type.mismatch'],
  },
  {
    says: 'jobs in a theme',
    text: withLine(7, 'type: theme') + CRON + 'cron:\n  - {name: a, schedule: "0 0 * * *", handler: b}\n',
    findings: ['10:1 manifest.type.mismatch'],
  },

  // dependencies
  {
    says: 'half a python requirement',
    text: withMore('dependencies:\n  python:\n    - requests>=\n'),
    findings: ['11:7 manifest.dependencies.malformed'],
  },
  {
    says: 'a python package from an address',
    text: withMore('dependencies:\n  python:\n    - x @ https://example.com/x.whl\n'),
    findings: ['11:7 manifest.dependencies.malformed'],
  },
  {
    says: 'a python package twice',
    text: withMore('dependencies:\n  python: [Foo_Bar>=1, foo-bar>=2]\n'),
    findings: ['10:24 manifest.field.duplicate'],
  },
  {
    says: 'python packages as a mapping',
    text: withMore('dependencies:\n  python: {requests: ">=2"}\n'),
    findings: ['10:11 manifest.field.wrong_type'],
  },
  {
    says: 'an npm tag instead of a range',
    text: withMore('dependencies:\n  npm:\n    - react: latest\n'),
    findings: ['11:14 manifest.dependencies.malformed'],
  },
  {
    says: 'an npm name in capitals',
    text: withMore('dependencies:\n  npm: {React: "1"}\n'),
    findings: ['10:9 manifest.dependencies.malformed'],
  },
  {
    says: 'two npm packages in one item',
    text: withMore('dependencies:\n  npm:\n    - react: "18"\n      axios: "1"\n'),
    findings: ['11:7 manifest.dependencies.malformed'],
  },
  {
    says: 'an npm range that YAML reads as a number',
    text: withMore('dependencies:\n  npm: {react: 18}\n'),
    findings: ['10:16 manifest.field.unquoted'],
  },
  {
    says: 'an npm package in two forms',
    text: withMore('dependencies:\n  npm: [react@18, {react: "18"}]\n'),
    findings: ['10:20 manifest.field.duplicate'],
  },
  {
    says: 'a plugin without its slug',
    text: withMore('dependencies:\n  plugins:\n    - version: "1"\n'),
    findings: ['11:7 manifest.field.missing'],
  },
  {
    says: 'a plugin that needs itself',
    text: withMore('dependencies:\n  plugins: [{slug: my-plugin}]\n'),
    findings: ['10:20 manifest.dependencies.self'],
  },
  {
    says: 'a plugin with no range',
    text: withMore('dependencies:\n  plugins: [{slug: other, version: newest}]\n'),
    findings: ['10:36 manifest.dependencies.malformed'],
  },
  {
    says: 'a plugin twice',
    text: withMore('dependencies:\n  plugins: [{slug: other}, {slug: other}]\n'),
    findings: ['10:35 manifest.field.duplicate'],
  },

  // permissions, hooks, routes, slots
  {
    says: 'a permission without parts',
    text: withMore('permissions: [everything]\n'),
    findings: ['9:15 manifest.permissions.malformed'],
  },
  {
    says: 'a slip in a permission',
    text: withMore('permissions:\n  - api:device:read\n'),
    findings: ['10:5 manifest.permissions.unknown'],
  },
  {
    says: 'a permission twice in two forms',
    text: withMore('permissions:\n  - storage:read\n  - name: storage:read\n    reason: Reads\n'),
    findings: ['11:11 manifest.field.duplicate'],
  },
  {
    says: 'a permission object without a name',
    text: withMore('permissions: [{reason: x}]\n'),
    findings: ['9:15 manifest.field.missing'],
  },
  {
    says: 'a slip in an event',
    text: withMore('hooks:\n  - name: device.creatd\n    handler: a:b\n'),
    findings: ['10:11 manifest.hooks.unknown'],
  },
  {
    says: 'an event without a dot',
    text: withMore('hooks:\n  - name: created\n    handler: a:b\n'),
    findings: ['10:11 manifest.hooks.malformed'],
  },
  {
    says: 'a hook without a handler',
    text: withMore('hooks:\n  - name: user.login\n'),
    findings: ['10:5 manifest.field.missing'],
  },
  {
    says: 'a priority in words',
    text: withMore('hooks:\n  - {name: user.login, handler: a:b, priority: high}\n'),
    findings: ['10:48 manifest.field.wrong_type'],
  },
  {
    says: 'a priority below zero',
    text: withMore('hooks:\n  - {name: user.login, handler: a:b, priority: -1}\n'),
    findings: ['10:48 manifest.field.out_of_range'],
  },
  {
    says: 'a hook twice',
    text: withMore('hooks:\n  - {name: user.login, handler: a:b}\n  - {name: user.login, handler: a:b}\n'),
    findings: ['11:5 manifest.field.duplicate'],
  },
  {
    says: 'a handler with a space',
    text: withMore('hooks:\n  - {name: user.login, handler: "on login"}\n'),
    findings: ['10:33 manifest.handler.malformed'],
  },
  {
    says: 'a method in small letters',
    text: withMore('api_routes:\n  - {path: /plugins/my-plugin/a, method: get, handler: a:b}\n'),
    findings: ['10:42 manifest.api_routes.method_unknown'],
  },
  {
    says: 'a route outside /plugins/',
    text: withMore('api_routes:\n  - {path: /admin/users, method: GET, handler: a:b}\n'),
    findings: ['10:12 manifest.api_routes.path_malformed'],
  },
  {
    says: 'a route with two dots',
    text: withMore('api_routes:\n  - {path: /plugins/my-plugin/../x, method: GET, handler: a:b}\n'),
    findings: ['10:12 manifest.api_routes.path_malformed'],
  },
  {
    says: 'a route of the platform',
    text: withMore('api_routes:\n  - {path: /plugins/install, method: POST, handler: a:b}\n'),
    findings: ['10:12 manifest.api_routes.reserved'],
  },
  {
    says: 'a route twice',
    text: withMore(
      'api_routes:\n  - {path: "/plugins/p1/:a", method: GET, handler: a:b}\n  - {path: "/plugins/p1/{b}", method: GET, handler: a:c}\n',
    ),
    findings: ['11:5 manifest.api_routes.duplicate'],
  },
  {
    says: 'a route that asks for a login in words',
    text: withMore('api_routes:\n  - {path: /plugins/p1, method: GET, handler: a:b, auth_required: "yes"}\n'),
    findings: ['10:67 manifest.field.wrong_type'],
  },
  {
    says: 'a slip in a slot',
    text: withMore('ui_slots: [dashboard-widgets]\n'),
    findings: ['9:12 manifest.ui_slots.unknown'],
  },
  {
    says: 'a slot in capitals',
    text: withMore('ui_slots: [Dashboard]\n'),
    findings: ['9:12 manifest.ui_slots.malformed'],
  },

  // configuration
  {
    says: 'a slip in a configuration field',
    text: withMore('config_schema:\n  a: {type: string, requird: true}\n'),
    findings: ['10:21 manifest.field.unknown'],
  },
  {
    says: 'a configuration type that does not exist',
    text: withMore('config_schema:\n  a: {type: strng}\n'),
    findings: ['10:13 manifest.config_schema.type_unknown'],
  },
  {
    says: 'a configuration field without a type',
    text: withMore('config_schema:\n  a: {description: x}\n'),
    findings: ['10:6 manifest.config_schema.type_missing'],
  },
  {
    says: 'a configuration field with a bad name',
    text: withMore('config_schema:\n  "my key": {type: string}\n'),
    findings: ['10:3 manifest.config_schema.field_name'],
  },
  {
    says: 'a default of another type',
    text: withMore('config_schema:\n  a: {type: number, default: "1"}\n'),
    findings: ['10:30 manifest.config_schema.default'],
  },
  {
    says: 'a default above the maximum',
    text: withMore('config_schema:\n  type: object\n  properties:\n    a: {type: number, max: 1, default: 2}\n'),
    findings: ['12:40 manifest.config_schema.default'],
  },
  {
    says: 'a default that is not in enum',
    text: withMore('config_schema:\n  a: {type: string, enum: [x], default: y}\n'),
    findings: ['10:41 manifest.config_schema.default'],
  },
  {
    says: 'a default list with a wrong item',
    text: withMore('config_schema:\n  a: {type: array, items: {type: string}, default: [1]}\n'),
    findings: ['10:52 manifest.config_schema.default'],
  },
  {
    says: 'a colour that is none',
    text: withMore('config_schema:\n  a: {type: color, default: red}\n'),
    findings: ['10:29 manifest.config_schema.default'],
  },
  {
    says: 'a minimum above the maximum',
    text: withMore('config_schema:\n  a: {type: integer, min: 5, max: 1}\n'),
    findings: ['10:35 manifest.config_schema.bounds'],
  },
  {
    says: 'a secret with a default',
    text: withMore('config_schema:\n  a: {type: string, sensitive: true, default: hunter2}\n'),
    findings: ['10:47 manifest.config_schema.sensitive_default'],
  },
  {
    says: 'a pattern that is none',
    text: withMore('config_schema:\n  a: {type: string, pattern: "("}\n'),
    findings: ['10:30 manifest.config_schema.pattern'],
  },
  {
    says: 'a format that does not exist',
    text: withMore('config_schema:\n  a: {type: string, format: mail}\n'),
    findings: ['10:29 manifest.field.unknown_value'],
  },
  {
    says: 'a minimum on a text',
    text: withMore('config_schema:\n  a: {type: string, min: 1}\n'),
    findings: ['10:21 manifest.config_schema.ineffective'],
  },
  {
    says: 'a required name without its field',
    text: withMore('config_schema:\n  type: object\n  properties: {a: {type: string}}\n  required: [b]\n'),
    findings: ['12:14 manifest.config_schema.required'],
  },
  {
    says: 'an enum of another type',
    text: withMore('config_schema:\n  a: {type: string, enum: [a, 1]}\n'),
    findings: ['10:31 manifest.config_schema.enum'],
  },
  {
    says: 'a slip deep inside',
    text: withMore(
      'config_schema:\n  a:\n    type: object\n    properties:\n      b: {type: array, items: {typ: string}}\n',
    ),
    findings: ['13:31 manifest.config_schema.type_missing', '13:32 manifest.field.unknown'],
  },

  // resources, jobs, services
  {
    says: 'memory without a unit',
    text: withMore('resources: {memory: 256}\n'),
    findings: ['9:21 manifest.resources.malformed'],
  },
  {
    says: 'more memory than there is',
    text: withMore('resources: {memory: 2GB}\n'),
    findings: ['9:21 manifest.resources.over_limit'],
  },
  {
    says: 'more processor than there is',
    text: withMore('resources: {cpu: 2}\n'),
    findings: ['9:18 manifest.resources.over_limit'],
  },
  {
    says: 'a rate without its time',
    text: withMore('resources: {network_rate: 5MB}\n'),
    findings: ['9:27 manifest.resources.malformed'],
  },
  {
    says: 'more calls than there are',
    text: withMore('resources: {api_calls: 1001}\n'),
    findings: ['9:24 manifest.resources.over_limit'],
  },
  {
    says: 'jobs without the permission',
    text: withMore('cron:\n  - {name: a, schedule: "0 0 * * *", handler: b}\n'),
    findings: ['9:1 manifest.cron.permission'],
  },
  {
    says: 'a schedule of three fields',
    text: withMore(`${CRON}cron:\n  - {name: a, schedule: "* * *", handler: b}\n`),
    findings: ['11:25 manifest.cron.malformed'],
  },
  {
    says: 'minute 60',
    text: withMore(`${CRON}cron:\n  - {name: a, schedule: "60 * * * *", handler: b}\n`),
    findings: ['11:25 manifest.cron.malformed'],
  },
  {
    says: 'the 31st of February',
    text: withMore(`${CRON}cron:\n  - {name: a, schedule: "0 0 31 feb *", handler: b}\n`),
    findings: ['11:25 manifest.cron.malformed'],
  },
  {
    says: 'two jobs of one name',
    text: withMore(
      `${CRON}cron:\n  - {name: a, schedule: "0 0 * * *", handler: b}\n  - {name: a, schedule: "0 1 * * *", handler: c}\n`,
    ),
    findings: ['12:12 manifest.field.duplicate'],
  },
  {
    says: 'six jobs',
    text: withMore(
      `${CRON}cron:\n${Array.from({ length: 6 }, (_, index) => `  - {name: j${index}, schedule: "0 ${index} * * *", handler: b}\n`).join('')}`,
    ),
    findings: ['16:5 manifest.cron.too_many'],
  },
  {
    says: 'more jobs than the plugin itself asks for',
    text: withMore(
      `${CRON}resources: {cron_jobs: 1}\ncron:\n  - {name: a, schedule: "0 0 * * *", handler: b}\n  - {name: c, schedule: "0 1 * * *", handler: c}\n`,
    ),
    findings: ['13:5 manifest.cron.too_many'],
  },
  {
    says: 'services without the permission',
    text: withMore('external_services: [{name: a, url: "https://example.com"}]\n'),
    findings: ['9:1 manifest.external_services.permission'],
  },
  {
    says: 'a service over plain http',
    text: withMore('permissions: [network:outbound]\nexternal_services: [{name: a, url: "http://example.com"}]\n'),
    findings: ['10:36 manifest.url.insecure'],
  },
  {
    says: 'a service at half a variable',
    text: withMore('permissions: [network:outbound]\nexternal_services: [{name: a, url: "${X"}]\n'),
    findings: ['10:36 manifest.url.malformed'],
  },
  {
    says: 'a credential as auth',
    text: withMore(
      'permissions: [network:outbound]\nexternal_services: [{name: a, url: "https://example.com", auth: "Bearer abc"}]\n',
    ),
    findings: ['10:65 manifest.field.malformed'],
  },

  // links and money
  {
    says: 'a link that is no address',
    text: withMore('homepage: example.com\n'),
    findings: ['9:11 manifest.url.malformed'],
  },
  {
    says: 'a link that runs code',
    text: withMore('support: "javascript:alert(1)"\n'),
    findings: ['9:10 manifest.url.malformed'],
  },
  {
    says: 'a link with a password',
    text: withMore('repository: https://me:pass@example.com/x\n'),
    findings: ['9:13 manifest.url.credentials'],
  },
  {
    says: 'a negative price',
    text: withMore('pricing: {monthly: -1}\n'),
    findings: ['9:20 manifest.field.out_of_range'],
  },
  {
    says: 'a price of a tenth of a cent',
    text: withMore('pricing: {monthly: 9.999}\n'),
    findings: ['9:20 manifest.pricing.decimals'],
  },
  {
    says: 'a price in words',
    text: withMore('pricing: {monthly: "ten"}\n'),
    findings: ['9:20 manifest.field.malformed'],
  },
  {
    says: 'free and paid',
    text: withMore('pricing: {free: true, monthly: 5}\n'),
    findings: ['9:17 manifest.pricing.contradiction'],
  },
  {
    says: 'not free and without a price',
    text: withMore('pricing: {free: false}\n'),
    findings: ['9:1 manifest.pricing.price_missing'],
  },
  {
    says: 'a subscription without a price',
    text: withMore('pricing: {model: subscription, lifetime: 5}\n'),
    findings: ['9:18 manifest.pricing.price_missing'],
  },
  {
    says: 'a slip in the model',
    text: withMore('pricing: {model: subscripton, monthly: 5}\n'),
    findings: ['9:18 manifest.pricing.model_unknown'],
  },
  {
    says: 'a trial of nothing',
    text: withMore('pricing: {lifetime: 5, trial_days: 14}\n'),
    findings: ['9:36 manifest.pricing.trial'],
  },
  {
    says: 'a currency in words',
    text: withMore('pricing: {currency: dollars, monthly: 5}\n'),
    findings: ['9:21 manifest.field.too_long'],
  },
  {
    says: 'a webhook without events',
    text: withMore('payment_webhook: {url: "https://example.com"}\n'),
    findings: ['9:18 manifest.field.missing'],
  },
  {
    says: 'a webhook for no events',
    text: withMore('payment_webhook: {url: "https://example.com", events: []}\n'),
    findings: ['9:55 manifest.field.too_few'],
  },
  {
    says: 'a slip in a payment event',
    text: withMore('payment_webhook: {url: "https://example.com", events: [payment.failled]}\n'),
    findings: ['9:56 manifest.payment_webhook.unknown'],
  },
  {
    says: 'a webhook over plain http',
    text: withMore('payment_webhook: {url: "http://example.com", events: [payment.failed]}\n'),
    findings: ['9:24 manifest.url.insecure'],
  },

  // many at once, each at its own place
  {
    says: 'six things at once',
    text: 'id: My Plugin\nname: ""\nversion: 1.10\ndescription:\nauthor: [x]\nlicense: MIT\ntype: hybird\ncategry: ai\n',
    findings: [
      '1:1 manifest.category.missing',
      '1:5 manifest.id.malformed',
      '2:7 manifest.field.empty',
      '3:10 manifest.field.unquoted',
      '4:1 manifest.field.empty',
      '5:9 manifest.field.wrong_type',
      '7:7 manifest.type.unknown',
      '8:1 manifest.field.unknown',
    ],
  },
  {
    says: 'rules still speak when another part has the wrong shape',
    text: withMore('tags: 5\ncron:\n  - {name: a, schedule: "61 * * * *", handler: "x y"}\n  - soon\n'),
    findings: [
      '9:7 manifest.field.wrong_type',
      '10:1 manifest.cron.permission',
      '11:25 manifest.cron.malformed',
      '11:48 manifest.handler.malformed',
      '12:5 manifest.field.wrong_type',
    ],
  },
];
