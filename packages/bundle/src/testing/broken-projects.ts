/**
 * Plugins with something wrong between their parts. `⟦code⟧` stands where the finding must be, in whichever file; a code
 * behind a file's name, as in `icon.png ⟦code⟧`, is about that file as a whole.
 */
export interface Project {
  readonly says: string;
  readonly base: keyof typeof BASES;
  /** Lines that the manifest of the base has in addition. */
  readonly manifest?: string;
  /** Lines that the code of the base has in addition. */
  readonly code?: string;
  readonly files?: Readonly<Record<string, string>>;
}

const HEAD = `id: sample-plugin
name: Sample
version: 1.0.0
description: A sample
author: Somebody
license: MIT
`;

/** Plugins with nothing wrong, each with the file that `code` is appended to. */
export const BASES = {
  backend: {
    manifest: `${HEAD}type: backend\ncategory: integration\nentry_points:\n  backend: backend/main.py:app\n`,
    codeFile: 'backend/main.py',
    code: 'from ops_center_sdk import Plugin\n\nplugin = Plugin(id="sample-plugin")\napp = plugin.create_app()\n',
  },
  frontend: {
    manifest: `${HEAD}type: frontend\ncategory: integration\nentry_points:\n  frontend: frontend/src/index.tsx\nui_slots:\n  - dashboard-widget\n`,
    codeFile: 'frontend/src/index.tsx',
    code: `import { Plugin, usePluginAPI } from '@ops-center/plugin-sdk';\nconst plugin = new Plugin({ id: 'sample-plugin' });\nplugin.registerComponent('dashboard-widget', () => <p />);\nexport default plugin;\n`,
  },
  theme: {
    manifest: `${HEAD}type: theme\ncategory: theme\nentry_points:\n  theme: theme/index.scss\n`,
    codeFile: 'theme/index.scss',
    code: ':root { --ops-color-text: white }\n',
  },
  container: {
    manifest: `${HEAD}type: container\ncategory: monitoring\nentry_points:\n  container: docker/docker-compose.yml\n`,
    codeFile: 'docker/docker-compose.yml',
    code: 'services:\n  app:\n    image: registry.example.com/app:1\n',
  },
} as const;

const hook = (name: string): string => `hooks:\n  - name: ${name}\n    handler: on_event\n`;
const ON_EVENT = 'def on_event(**facts):\n    pass\n';

export const BROKEN_PROJECTS: readonly Project[] = [
  // Python: grammar
  { says: 'a bracket that is never closed', base: 'backend', code: 'x = ⟦project.python.syntax⟧(1,\n' },
  { says: 'a bracket that closes nothing', base: 'backend', code: 'x = 1⟦project.python.syntax⟧)\n' },
  { says: 'brackets that do not match', base: 'backend', code: 'x = [1, 2⟦project.python.syntax⟧)\n' },
  { says: 'an open string', base: 'backend', code: 'x = ⟦project.python.syntax⟧"abc\ny = 1\n' },
  { says: 'an open long string', base: 'backend', code: 'x = ⟦project.python.syntax⟧"""abc\ny = 1\n' },
  { says: 'a missing operand', base: 'backend', code: 'x = 1 +⟦project.python.syntax⟧\n' },
  { says: 'a function without its colon', base: 'backend', code: 'def f()⟦project.python.syntax⟧\n    pass\n' },
  { says: 'a word too many', base: 'backend', code: 'import json ⟦project.python.syntax⟧now\n' },
  { says: 'an assignment to nothing', base: 'backend', code: '⟦project.python.syntax⟧= 3\n' },
  {
    says: 'broken code in another module',
    base: 'backend',
    files: { 'backend/jobs.py': 'def run():\n    return ⟦project.python.syntax⟧{1: 2\n' },
  },
  {
    says: 'code that is too deep to be followed',
    base: 'backend',
    files: { 'backend/deep.py ⟦project.code.unread⟧': `x = ${'('.repeat(3000)}${')'.repeat(3000)}\n` },
  },

  // Python: permissions
  {
    says: 'the API used without a permission',
    base: 'backend',
    code: 'async def f():\n    return await ⟦project.permission.undeclared⟧plugin.api.users.get(1)\n',
  },
  {
    says: 'reading asked for, writing done',
    base: 'backend',
    manifest: 'permissions: [api:devices:read]\n',
    code: 'async def f():\n    await plugin.api.devices.list()\n    await ⟦project.permission.undeclared⟧plugin.api.devices.update(1, {})\n',
  },
  {
    says: 'deleting with the right to write',
    base: 'backend',
    manifest: 'permissions: [api:alerts:write]\n',
    code: 'async def f():\n    await plugin.api.alerts.create({})\n    await ⟦project.permission.undeclared⟧plugin.api.alerts.delete(1)\n',
  },
  {
    says: 'an alias of the API',
    base: 'backend',
    code: 'api = plugin.api\nusers = api.users\nasync def f():\n    return await ⟦project.permission.undeclared⟧users.list()\n',
  },
  {
    says: 'an alias inside a function',
    base: 'backend',
    code: 'async def f():\n    devices = (plugin).api.devices\n    get = ⟦project.permission.undeclared⟧devices.get\n    return await get(1)\n',
  },
  {
    says: 'an alias in an assignment expression',
    base: 'backend',
    code: 'async def f():\n    if (api := plugin.api):\n        await ⟦project.permission.undeclared⟧api.orgs.list()\n',
  },
  {
    says: 'the API through getattr with a name',
    base: 'backend',
    code: 'async def f():\n    await ⟦project.permission.undeclared⟧getattr(plugin.api, "webhooks").create({})\n',
  },
  {
    says: 'the SDK under another name',
    base: 'backend',
    files: {
      'backend/main.py':
        'import ops_center_sdk as sdk\np = sdk.Plugin(id="sample-plugin")\napp = p.create_app()\n\n\nasync def f():\n    await ⟦project.permission.undeclared⟧p.api.users.list()\n',
    },
  },
  {
    says: 'the class of the SDK under another name',
    base: 'backend',
    files: {
      'backend/main.py':
        'from ops_center_sdk import Plugin as P\napp = P()\n\n\nasync def f():\n    await ⟦project.permission.undeclared⟧app.api.users.list()\n',
    },
  },
  {
    says: 'a subclass of Plugin',
    base: 'backend',
    files: {
      'backend/main.py':
        'from ops_center_sdk import Plugin\n\n\nclass App(Plugin):\n    async def f(self):\n        await ⟦project.permission.undeclared⟧self.api.users.list()\n\n\napp = App()\n',
    },
  },
  {
    says: 'an attribute of self that holds the API',
    base: 'backend',
    code: 'class Service:\n    def __init__(self):\n        self.api = plugin.api\n\n    async def f(self):\n        await ⟦project.permission.undeclared⟧self.api.users.list()\n',
  },
  {
    says: 'the plugin imported by another module',
    base: 'backend',
    files: {
      'backend/jobs.py':
        'from .main import plugin\n\n\nasync def f():\n    await ⟦project.permission.undeclared⟧plugin.api.users.list()\n',
    },
  },
  {
    says: 'the plugin imported under another name, by its whole path',
    base: 'backend',
    files: {
      'backend/jobs.py':
        'from backend.main import plugin as p\n\n\nasync def f():\n    await ⟦project.permission.undeclared⟧p.api.users.list()\n',
    },
  },
  {
    says: 'the plugin reached through its module',
    base: 'backend',
    files: {
      'backend/jobs.py':
        'from . import main\n\n\nasync def f():\n    await ⟦project.permission.undeclared⟧main.plugin.api.users.list()\n',
    },
  },
  {
    says: 'the plugin passed under its own name',
    base: 'backend',
    code: 'async def f(plugin):\n    await ⟦project.permission.undeclared⟧plugin.api.users.list()\n',
  },
  {
    says: 'the plugin passed with its type',
    base: 'backend',
    code: 'async def f(p: Plugin):\n    await ⟦project.permission.undeclared⟧p.api.users.list()\n',
  },
  {
    says: 'the API inside an f-string',
    base: 'backend',
    code: 'async def f():\n    return f"{await ⟦project.permission.undeclared⟧plugin.api.users.get(1)}"\n',
  },
  {
    says: 'the API in a lambda',
    base: 'backend',
    code: 'f = lambda: ⟦project.permission.undeclared⟧plugin.api.users.list()\n',
  },
  {
    says: 'a job without the right to schedule',
    base: 'backend',
    code: 'async def f():\n    await ⟦project.permission.undeclared⟧plugin.scheduler.run_at(1, "x")\n',
  },
  {
    says: 'requests',
    base: 'backend',
    code: 'import requests\nx = ⟦project.permission.undeclared⟧requests.get("https://example.com")\n',
  },
  {
    says: 'requests under another name, inside a function',
    base: 'backend',
    code: 'def f():\n    import requests as r\n    return ⟦project.permission.undeclared⟧r.Session()\n',
  },
  {
    says: 'a function of requests',
    base: 'backend',
    code: 'from requests import post as send\nsend_later = ⟦project.permission.undeclared⟧send\n',
  },
  {
    says: 'httpx as a context',
    base: 'backend',
    code: 'import httpx\n\n\nasync def f():\n    async with ⟦project.permission.undeclared⟧httpx.AsyncClient() as client:\n        await client.get("https://example.com")\n',
  },
  {
    says: 'urllib',
    base: 'backend',
    code: 'import urllib.request\nx = ⟦project.permission.undeclared⟧urllib.request.urlopen("https://example.com")\n',
  },
  {
    says: 'urlopen',
    base: 'backend',
    code: 'from urllib.request import urlopen\nx = ⟦project.permission.undeclared⟧urlopen("https://example.com")\n',
  },
  { says: 'a socket', base: 'backend', code: 'import socket\ns = ⟦project.permission.undeclared⟧socket.socket()\n' },
  {
    says: 'aiohttp',
    base: 'backend',
    code: 'import aiohttp\n\n\nasync def f():\n    s = ⟦project.permission.undeclared⟧aiohttp.ClientSession()\n',
  },
  {
    says: 'http.client',
    base: 'backend',
    code: 'import http.client\nc = ⟦project.permission.undeclared⟧http.client.HTTPSConnection("example.com")\n',
  },
  {
    says: 'a connection of asyncio',
    base: 'backend',
    code: 'import asyncio\n\n\nasync def f():\n    await ⟦project.permission.undeclared⟧asyncio.open_connection("example.com", 1)\n',
  },
  {
    says: 'a module imported by its name',
    base: 'backend',
    code: 'import importlib\nx = ⟦project.permission.undeclared⟧importlib.import_module("requests").get("https://example.com")\n',
  },
  {
    says: 'a file written',
    base: 'backend',
    code: 'with ⟦project.permission.undeclared⟧open("/data/x", "w") as f:\n    f.write("x")\n',
  },
  {
    says: 'a file appended to, by name',
    base: 'backend',
    code: 'f = ⟦project.permission.undeclared⟧open("/data/x", mode="ab")\n',
  },
  { says: 'a file read', base: 'backend', code: 'f = ⟦project.permission.undeclared⟧open("/data/x")\n' },
  {
    says: 'a path written',
    base: 'backend',
    code: 'from pathlib import Path\n⟦project.permission.undeclared⟧Path("/data/x").write_text("x")\n',
  },
  { says: 'a file removed', base: 'backend', code: 'import os\n⟦project.permission.undeclared⟧os.remove("/data/x")\n' },
  {
    says: 'a folder removed',
    base: 'backend',
    code: 'from shutil import rmtree\n⟦project.permission.undeclared⟧rmtree("/data/x")\n',
  },
  {
    says: 'files of the platform',
    base: 'backend',
    code: 'async def f():\n    await ⟦project.permission.undeclared⟧plugin.files.write("x", b"")\n',
  },

  // Python: what is asked for and not needed
  {
    says: 'a right that nothing needs',
    base: 'backend',
    manifest: 'permissions:\n  - ⟦project.permission.unused⟧api:users:read\n',
  },
  {
    says: 'a right to write where only reading is done',
    base: 'backend',
    manifest: 'permissions:\n  - api:devices:read\n  - ⟦project.permission.unused⟧api:devices:write\n',
    code: 'async def f():\n    return await plugin.api.devices.list()\n',
  },
  {
    says: 'the network for nothing',
    base: 'backend',
    manifest: 'permissions:\n  - name: ⟦project.permission.unused⟧network:outbound\n    reason: To call home.\n',
    code: 'import json\n',
  },
  {
    says: 'schedules for nothing',
    base: 'backend',
    manifest: 'permissions: [⟦project.permission.unused⟧cron:schedule]\n',
  },
  {
    says: 'the right to hear of an event that nobody listens to',
    base: 'backend',
    manifest: 'permissions: [⟦project.permission.unused⟧hooks:user.login]\n',
  },
  { says: 'files for nothing', base: 'backend', manifest: 'permissions: [⟦project.permission.unused⟧storage:write]\n' },

  // Python: registrations
  {
    says: 'an event that is not declared',
    base: 'backend',
    code: '@plugin.hook(⟦project.hook.undeclared⟧"user.login")\nasync def f(user_id):\n    pass\n',
  },
  {
    says: 'another event than the declared one',
    base: 'backend',
    manifest: hook('device.created'),
    code: `${ON_EVENT}\n\n@plugin.hook(⟦project.hook.undeclared⟧"device.deleted")\ndef g():\n    pass\n`,
  },
  {
    says: 'a filter that is not declared',
    base: 'backend',
    code: '@plugin.filter(⟦project.hook.undeclared⟧"device.data.process")\ndef f(data):\n    return data\n',
  },
  {
    says: 'an event registered without a decorator',
    base: 'backend',
    code: 'def f():\n    pass\n\n\nplugin.hook(⟦project.hook.undeclared⟧"user.login")(f)\n',
  },
  {
    says: 'a route that is not declared',
    base: 'backend',
    code: '@plugin.route(⟦project.route.undeclared⟧"/status")\ndef f(request):\n    pass\n',
  },
  {
    says: 'a method that is not declared',
    base: 'backend',
    manifest: 'api_routes:\n  - path: /plugins/sample-plugin/status\n    method: GET\n    handler: status\n',
    code: '@plugin.route(⟦project.route.undeclared⟧"/status", methods=["GET", "POST"])\ndef status(request):\n    pass\n',
  },
  {
    says: 'a handler that is a method only',
    base: 'backend',
    manifest: 'hooks:\n  - name: user.login\n    handler: ⟦project.handler.symbol_missing⟧on_login\n',
    code: 'class A:\n    def on_login(self):\n        pass\n',
  },
  {
    says: 'a handler in a module that does not exist',
    base: 'backend',
    manifest: 'hooks:\n  - name: user.login\n    handler: ⟦project.handler.file_missing⟧backend.events:on_login\n',
  },

  // Python: what only running it would tell
  { says: 'eval', base: 'backend', code: 'x = ⟦project.code.dynamic⟧eval("1" + "2")\n' },
  { says: 'exec', base: 'backend', code: 'def f(text):\n    ⟦project.code.dynamic⟧exec(text)\n' },
  {
    says: 'a module chosen while running',
    base: 'backend',
    code: 'def f(name):\n    return ⟦project.code.dynamic⟧__import__(name)\n',
  },
  {
    says: 'importlib with a computed name, under another name',
    base: 'backend',
    code: 'from importlib import import_module as load\n\n\ndef f(name):\n    return ⟦project.code.dynamic⟧load("x." + name)\n',
  },
  {
    says: 'a part of the API chosen while running',
    base: 'backend',
    code: 'def f(name):\n    return ⟦project.code.dynamic⟧getattr(plugin.api, name)\n',
  },

  // JavaScript and TypeScript
  { says: 'a bracket that is never closed', base: 'frontend', code: 'const x = ⟦project.javascript.syntax⟧(1;\n' },
  { says: 'a bracket too many', base: 'frontend', code: 'const x = [1];⟦project.javascript.syntax⟧}\n' },
  { says: 'brackets that do not match', base: 'frontend', code: 'const x = [1⟦project.javascript.syntax⟧);\n' },
  {
    says: 'the API used without a permission',
    base: 'frontend',
    code: 'export const W = () => {\n  const { api } = usePluginAPI();\n  ⟦project.permission.undeclared⟧api.devices.list();\n};\n',
  },
  {
    says: 'the API under another name',
    base: 'frontend',
    code: 'export const W = () => {\n  const { api: a, config } = usePluginAPI();\n  ⟦project.permission.undeclared⟧a.users.get(config.x);\n};\n',
  },
  {
    says: 'one resource taken out of the API',
    base: 'frontend',
    code: "export const W = () => {\n  const {\n    api: { alerts },\n  } = usePluginAPI();\n  ⟦project.permission.undeclared⟧alerts?.['delete'](1);\n};\n",
  },
  {
    says: 'the API of the plugin itself',
    base: 'frontend',
    code: '⟦project.permission.undeclared⟧(plugin as any).api.orgs.list();\n',
  },
  {
    says: 'another machine reached by fetch',
    base: 'frontend',
    code: "⟦project.permission.undeclared⟧fetch('https://example.com/data');\n",
  },
  {
    says: 'another machine reached by a template',
    base: 'frontend',
    code: 'export const f = (id: string) => ⟦project.permission.undeclared⟧window.fetch(`//example.com/${id}`);\n',
  },
  {
    says: 'a WebSocket',
    base: 'frontend',
    code: "const s = ⟦project.permission.undeclared⟧new WebSocket('wss://example.com');\n",
  },
  { says: 'eval', base: 'frontend', code: "⟦project.code.dynamic⟧eval('1');\n" },
  {
    says: 'a function made of text',
    base: 'frontend',
    code: "const f = ⟦project.code.dynamic⟧new Function('return 1');\n",
  },
  {
    says: 'a module chosen while running',
    base: 'frontend',
    code: 'export const f = (name: string) => ⟦project.code.dynamic⟧import(name);\n',
  },
  {
    says: 'a slot that is not declared',
    base: 'frontend',
    code: "plugin.registerSlot(⟦project.frontend.slot_undeclared⟧'alert-detail', () => null);\n",
  },
  {
    says: 'a slot for which nothing is registered',
    base: 'frontend',
    manifest: '  - ⟦project.frontend.slot_unregistered⟧settings-page\n',
  },
  {
    says: 'a route of another plugin',
    base: 'frontend',
    code: "plugin.registerRoute({ path: ⟦project.frontend.route_outside⟧'/plugins/other/x', component: null });\n",
  },
  {
    says: 'another id than that of plugin.yaml',
    base: 'frontend',
    files: {
      'frontend/src/index.tsx':
        "import { Plugin as P } from '@ops-center/plugin-sdk';\nconst p = new P({ id: ⟦project.frontend.id_differs⟧'other' });\np.registerComponent('dashboard-widget', () => null);\nexport default p;\n",
    },
  },
  {
    says: 'a right that nothing needs',
    base: 'frontend',
    manifest: 'permissions: [⟦project.permission.unused⟧network:outbound]\n',
  },

  // Style sheets
  {
    says: 'an import from another machine',
    base: 'theme',
    code: '@import ⟦project.theme.remote⟧url(https://example.com/a.css);\n',
  },
  {
    says: 'a picture from another machine',
    base: 'theme',
    code: 'a { background: ⟦project.theme.remote⟧url(//example.com/a.png) }\n',
  },
  { says: 'an expression', base: 'theme', code: 'a { width: ⟦project.style.script⟧expression(alert(1)) }\n' },
  {
    says: 'an address that runs code',
    base: 'frontend',
    files: { 'frontend/src/a.css': 'p { background: url(⟦project.style.script⟧"java\\73 cript:alert(1)") }\n' },
  },
  {
    says: 'a rule for the whole page',
    base: 'frontend',
    files: { 'frontend/src/a.css': '.a, ⟦project.style.global⟧body { margin: 0 }\n' },
  },
  {
    says: 'a rule for everything, for narrow pages',
    base: 'frontend',
    files: {
      'frontend/src/a.scss': '@media (max-width: 9em) {\n  // all\n  ⟦project.style.global⟧* { color: red }\n}\n',
    },
  },

  // Migrations
  {
    says: 'two migrations with one number',
    base: 'backend',
    manifest: 'migrations:\n  - migrations/001_a.sql\n  - ⟦project.migration.number_twice⟧migrations/1_b.sql\n',
    files: { 'migrations/001_a.sql': 'SELECT 1;\n', 'migrations/1_b.sql': 'SELECT 1;\n' },
  },
  {
    says: 'a missing number',
    base: 'backend',
    manifest: 'migrations:\n  - migrations/001_a.sql\n  - ⟦project.migration.gap⟧migrations/003_b.sql\n',
    files: { 'migrations/001_a.sql': 'SELECT 1;\n', 'migrations/003_b.sql': 'SELECT 1;\n' },
  },
  {
    says: 'the wrong order',
    base: 'backend',
    manifest: 'migrations:\n  - migrations/002_b.sql\n  - ⟦project.migration.order⟧migrations/001_a.sql\n',
    files: { 'migrations/001_a.sql': 'SELECT 1;\n', 'migrations/002_b.sql': 'SELECT 1;\n' },
  },
  {
    says: 'a migration that is not listed',
    base: 'backend',
    manifest: 'migrations: [migrations/001_a.sql]\n',
    files: {
      'migrations/001_a.sql': 'SELECT 1;\n',
      'migrations/002_b.sql ⟦project.migration.unlisted⟧': 'SELECT 1;\n',
    },
  },
  ...(
    [
      ['a dropped table', 'drop table a'],
      ['an emptied table', 'TRUNCATE a'],
      ['a dropped column', 'ALTER TABLE a DROP COLUMN b'],
      ['every row deleted', 'DELETE FROM a -- where\n'],
      ['every row changed', "UPDATE a SET b = 'where'"],
      ['rights given', 'GRANT ALL ON a TO b'],
      ['a role made', 'CREATE ROLE b'],
      ['an extension', 'create extension plpython3u'],
      ['a program run', "COPY a FROM PROGRAM 'x'"],
      ['code run', 'DO $x$ begin; end $x$'],
      ['another language', "CREATE FUNCTION f() RETURNS int AS 'x' LANGUAGE c"],
      ['a file read', "SELECT pg_read_file('/etc/passwd')"],
    ] as const
  ).map(([says, sql]): Project => ({
    says,
    base: 'backend',
    manifest: 'migrations: [migrations/001_a.sql]\n',
    files: {
      'migrations/001_a.sql': `CREATE TABLE a (b text); /* ; */\n  ⟦project.migration.dangerous⟧${sql};\nSELECT 1;\n`,
    },
  })),
  {
    says: 'a migration that is no SQL',
    base: 'backend',
    manifest: 'migrations: [⟦project.migration.not_sql⟧migrations/001_a.py]\n',
    files: { 'migrations/001_a.py': '' },
  },

  // Pictures
  ...(
    [
      ['a script', '⟦project.icon.active⟧<script>x</script>'],
      ['an event handler', '<g⟦project.icon.active⟧ onload = "x()"/>'],
      ['an address that runs code, in numbers', '<a x="⟦project.icon.active⟧&#106;avascript:x"/>'],
      ['a foreign object', '⟦project.icon.active⟧<foreignObject/>'],
      ['a picture from elsewhere', '<image ⟦project.icon.active⟧href="https://example.com/x.png"/>'],
      ['a style sheet from elsewhere', '<style>⟦project.icon.active⟧@import "//example.com/x.css";</style>'],
    ] as const
  ).map(([says, svg]): Project => ({
    says,
    base: 'backend',
    manifest: 'icon: icon.svg\n',
    files: { 'icon.svg': `<svg xmlns="http://www.w3.org/2000/svg">\n  ${svg}\n</svg>\n` },
  })),
  {
    says: 'entities',
    base: 'backend',
    manifest: 'icon: icon.svg\n',
    files: { 'icon.svg': '⟦project.icon.active⟧<!DOCTYPE svg>\n<svg/>\n' },
  },
  {
    says: 'an SVG that is none',
    base: 'backend',
    manifest: 'icon: icon.svg\n',
    files: { 'icon.svg ⟦project.icon.not_a_picture⟧': '<html/>' },
  },
  {
    says: 'a PNG that is none',
    base: 'backend',
    manifest: 'icon: ⟦project.icon.not_a_picture⟧icon.png\n',
    files: { 'icon.png': 'GIF89a' },
  },
  {
    says: 'a picture that is a page',
    base: 'backend',
    manifest: 'screenshots:\n  - ⟦project.icon.not_a_picture⟧a.html\n',
    files: { 'a.html': 'x' },
  },
  { says: 'a picture that is not there', base: 'backend', manifest: 'icon: ⟦project.asset.file_missing⟧icon.png\n' },
  {
    says: 'a very large icon',
    base: 'backend',
    manifest: 'icon: ⟦project.icon.too_large⟧icon.svg\n',
    files: { 'icon.svg': `<svg>${' '.repeat(600_000)}</svg>` },
  },

  // Containers and files
  { says: 'privileged mode', base: 'container', code: '    privileged: ⟦project.compose.privileged⟧true\n' },
  {
    says: 'the network of the host',
    base: 'container',
    code: '    network_mode: ⟦project.compose.host_namespace⟧host\n',
  },
  { says: 'the processes of the host', base: 'container', code: '    pid: ⟦project.compose.host_namespace⟧host\n' },
  {
    says: 'the socket of Docker',
    base: 'container',
    code: '    volumes: ["⟦project.compose.host_mount⟧/var/run/docker.sock:/x"]\n',
  },
  { says: 'a capability', base: 'container', code: '    ⟦project.compose.capability⟧cap_add: [SYS_ADMIN]\n' },
  { says: 'a device', base: 'container', code: '    ⟦project.compose.device⟧devices: [/dev/kvm]\n' },
  { says: 'a build from outside', base: 'container', code: '    build: ⟦project.compose.host_mount⟧../..\n' },
  {
    says: 'settings from outside',
    base: 'container',
    code: '    env_file: ⟦project.compose.host_mount⟧/etc/environment\n',
  },
  {
    says: 'broken Python in a container',
    base: 'container',
    files: { 'docker/service.py': 'x = ⟦project.python.syntax⟧[\n' },
  },
  { says: 'an environment file', base: 'backend', files: { '.env ⟦project.file.denied⟧': 'A=1\n' } },
];
