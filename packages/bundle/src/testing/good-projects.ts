import type { Project } from './broken-projects.js';

const route = 'api_routes:\n  - path: /plugins/sample-plugin/items/:id\n    method: GET\n    handler: item\n';

/** Plugins with nothing wrong, close to those that have. */
export const GOOD_PROJECTS: readonly Project[] = [
  { says: 'nothing but the base', base: 'backend' },
  { says: 'nothing but the base', base: 'frontend' },
  { says: 'nothing but the base', base: 'theme' },
  { says: 'nothing but the base', base: 'container' },
  {
    says: 'every kind of use, declared',
    base: 'backend',
    manifest: 'permissions: [api:users:read, api:devices:*, network:outbound, storage:write, cron:schedule]\n',
    code:
      'import requests\n\n\nasync def f():\n    await plugin.api.users.get(1)\n    await plugin.api.devices.delete(1)\n    requests.get("https://example.com")\n' +
      '    open("/data/x", "w").close()\n    await plugin.scheduler.run_at(1, "x")\n',
  },
  {
    says: 'what needs no permission',
    base: 'backend',
    code:
      'async def f():\n    await plugin.storage.set("a", 1)\n    await plugin.db.execute("SELECT 1")\n    await plugin.emit("a.b", {})\n' +
      '    await plugin.analytics.track("x", {})\n    await plugin.logger.info("x")\n    return plugin.config.get("a")\n',
  },
  {
    says: 'somebody else with an api',
    base: 'backend',
    code: 'class Client:\n    pass\n\n\nasync def f(client: Client, api):\n    await client.api.users.list()\n    await api.users.delete(1)\n',
  },
  {
    says: 'names of the network that reach nobody',
    base: 'backend',
    code: 'import socket\nimport urllib.parse\nfrom urllib.error import HTTPError\n\n\ndef f(x):\n    try:\n        return urllib.parse.quote(x), socket.AF_INET, socket.gethostname()\n    except (HTTPError, socket.timeout):\n        return None\n',
  },
  {
    says: 'types that are never run',
    base: 'backend',
    code: 'import requests\n\n\ndef f(session: requests.Session) -> requests.Response:\n    raise requests.RequestException\n',
  },
  {
    says: 'the files that came with it',
    base: 'backend',
    code: 'from pathlib import Path\n\nHERE = Path(__file__).parent\n\n\ndef f():\n    with open(HERE / "x.json") as file:\n        return file.read()\n',
  },
  {
    says: 'a function that is called open',
    base: 'backend',
    code: 'def open(name, mode):\n    return name\n\n\nx = open("a", "w")\n',
  },
  {
    says: 'a name that is the plugin elsewhere only',
    base: 'backend',
    code: 'def f(p):\n    return p.api.users.list()\n\n\ndef g():\n    p = plugin\n    return p\n',
  },
  {
    says: 'an event heard by its handler alone',
    base: 'backend',
    manifest: 'permissions: [api:devices:read]\nhooks:\n  - name: device.created\n    handler: on_event\n',
    code: 'def on_event(device_id):\n    pass\n',
  },
  {
    says: 'an event allowed by a permission',
    base: 'backend',
    manifest: 'permissions: [hooks:user.login]\n',
    code: '@plugin.hook("user.login")\ndef f(user_id):\n    pass\n',
  },
  {
    says: 'an event whose name is known only while running',
    base: 'backend',
    code: 'NAMES = ["user.login"]\nfor name in NAMES:\n    plugin.hook(name)(print)\n',
  },
  {
    says: 'a route, its parameter written in another way',
    base: 'backend',
    manifest: route,
    code: '@plugin.route("/items/{id}")\ndef item(request):\n    pass\n',
  },
  {
    says: 'a permission that a wildcard covers',
    base: 'backend',
    manifest: 'permissions: [api:*:read]\n',
    code: 'async def f():\n    await plugin.api.users.list()\n',
  },
  {
    says: 'a resource that is mentioned where it is not followed',
    base: 'backend',
    manifest: 'permissions: [api:devices:write]\n',
    code: 'def f(api):\n    return api.devices\n',
  },
  {
    says: 'a permission for code that cannot be followed',
    base: 'backend',
    manifest: 'permissions: [network:outbound, storage:read]\n',
    code: 'import slack_sdk\n',
  },
  {
    says: 'scheduled jobs',
    base: 'backend',
    manifest: 'permissions: [cron:schedule]\ncron:\n  - {name: a, schedule: "0 0 * * *", handler: app}\n',
  },
  {
    says: 'attributes by their names',
    base: 'backend',
    code: 'x = getattr(object(), "name", None)\ny = getattr(x, str(1), None)\n',
  },
  {
    says: 'newer Python',
    base: 'backend',
    code: 'def f(x, /, *y, z=1.):\n    match x:\n        case {"a": [1, *rest]} if rest:\n            return rest\n        case str() | None:\n            return (yield)\n    with (\n        g() as a,\n        g() as b,\n    ):\n        return f"{a!r:>{b}} {x["k"]}"\n\n\ntype T = list[int]\n\n\ndef g[A](a: A) -> A:\n    return a\n',
  },
  {
    says: 'foreign code that came along',
    base: 'backend',
    files: { 'vendor/x.py': 'import requests\nrequests.get("x")\neval("1")\n', 'tests/test_x.py': 'exec("1")\n' },
  },
  {
    says: 'routes of its own, by fetch',
    base: 'frontend',
    code: "export const f = (url: string) => [fetch('/plugins/sample-plugin/x'), fetch(url), fetch(`./${url}`)];\n",
  },
  {
    says: 'the API, declared',
    base: 'frontend',
    manifest: 'permissions: [api:devices:read]\n',
    code: 'export const W = () => {\n  const { api } = usePluginAPI();\n  api.devices.list().then(console.log);\n};\n',
  },
  {
    says: 'the API by address',
    base: 'frontend',
    manifest: 'permissions: [api:devices:read]\n',
    code: "export const W = () => usePluginAPI().api.get('/api/v1/devices');\n",
  },
  {
    says: 'newer JavaScript and TypeScript',
    base: 'frontend',
    code: "import data from './a.json' with { type: 'json' };\nexport const f = ({ a = 1, b: { c } = {} as any } = {}) => [a, c, data];\nexport { type Config } from './config';\nlet [p, q] = [1, 2];\n[p, q] = [q, p];\nexport const g = <T,>(x: T): x is NonNullable<T> => x != null;\ndeclare module '*.css';\nexport const h = p! satisfies number;\nclass A { static #x = 1; accessor y = 2 }\n",
  },
  {
    says: 'types that are never run',
    base: 'frontend',
    code: "type F = typeof eval;\ninterface X { fetch: (url: 'https://example.com') => void }\n",
  },
  {
    says: 'a slot chosen while running',
    base: 'frontend',
    manifest: '  - settings-page\n',
    code: "for (const slot of ['settings-page'] as const) plugin.registerSlot(slot, () => null);\n",
  },
  {
    says: 'rules below a class',
    base: 'frontend',
    files: {
      'frontend/src/a.scss':
        '.a { body & { color: red }\n  * { margin: 0 } }\n@keyframes x { from { top: 0 } }\n.b :root, .c > * { color: blue }\n',
    },
  },
  { says: 'rules for the whole page, as themes have', base: 'theme', code: 'body, * { color: red }\n' },
  {
    says: 'migrations that keep what is there',
    base: 'backend',
    manifest: 'migrations: [migrations/001_a.sql, migrations/002_b.sql]\n',
    files: {
      'migrations/001_a.sql':
        "CREATE TABLE a (b text DEFAULT 'drop table x; delete from y');\n-- drop table a;\n/* /* drop */ truncate a; */\nCREATE INDEX c ON a (b);\n",
      'migrations/002_b.sql':
        "UPDATE a SET b = 'x' WHERE b IS NULL;\nDELETE FROM a WHERE b = '';\nALTER TABLE a ADD COLUMN \"drop\" text;\nALTER TABLE a ALTER COLUMN b DROP DEFAULT;\nINSERT INTO a VALUES ('it''s; grant');\n",
    },
  },
  {
    says: 'migrations named by dates',
    base: 'backend',
    manifest: 'migrations: [migrations/20260101_a.sql, migrations/20260301_b.sql]\n',
    files: { 'migrations/20260101_a.sql': 'SELECT 1', 'migrations/20260301_b.sql': 'SELECT 1' },
  },
  {
    says: 'a drawing',
    base: 'backend',
    manifest: 'icon: icon.svg\nscreenshots: [https://example.com/a.png]\n',
    files: {
      'icon.svg':
        '<?xml version="1.0"?>\n<!-- <script> -->\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">\n  <title>on = off</title>\n  <use xlink:href="#a" fill="url(#b)"/>\n  <image href="data:image/png;base64,iVBORw0KGgo="/>\n</svg>\n',
    },
  },
  { says: 'a small picture', base: 'backend', manifest: 'icon: icon.gif\n', files: { 'icon.gif': 'GIF89a.' } },
  {
    says: 'a service that reaches whom it wants',
    base: 'container',
    files: { 'docker/service/main.py': 'import requests\nrequests.get("https://example.com")\n' },
  },
];
