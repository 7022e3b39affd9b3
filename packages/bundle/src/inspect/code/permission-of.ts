import { API_METHODS, METHOD_PERMISSIONS } from '@ops-center/plugin-protocol/tables';

type Methods = Readonly<Record<string, { readonly permission: string }>>;

/** Packages whose only purpose is to reach other machines. */
const NETWORK_PACKAGES = new Set(
  'requests httpx aiohttp urllib3 ftplib smtplib poplib imaplib nntplib telnetlib websockets websocket paramiko'.split(
    ' ',
  ),
);
/** Parts of larger packages that do. */
const NETWORK_PARTS =
  /^(?:urllib\.request\.(?:urlopen|urlretrieve|build_opener|install_opener|URLopener|FancyURLopener)|http\.client\.HTTPS?Connection|xmlrpc\.client\.ServerProxy|socket\.(?:socket|create_connection|create_server|getaddrinfo|gethostbyname|gethostbyname_ex|gethostbyaddr)|asyncio\.(?:open_connection|start_server))(?:$|[.(])/;
/** Names of such packages that are no requests: errors, answers, constants. */
const HARMLESS =
  /(?:^|\.)(?:exceptions?|codes|status_codes|utils|structures|[A-Z]\w*(?:Error|Exception|Warning|Timeout|Response)|HTTPError|Timeout|Response|[A-Z][A-Z0-9_]*|__\w+__)(?:$|\.)/;

const FILE_WRITES =
  /^(?:os\.(?:remove|unlink|rename|renames|replace|mkdir|makedirs|rmdir|removedirs|truncate|symlink|link|chmod|chown)|shutil\.(?:copy|copy2|copyfile|copytree|move|rmtree|make_archive|unpack_archive)|pathlib\.Path\(\)(?:\.[\w.()]+)?\.(?:write_text|write_bytes|unlink|mkdir|rmdir|rename|replace|touch|symlink_to|hardlink_to|chmod))(?:$|\()/;
const FILE_METHOD_WRITES = /^(?:write|put|save|delete|remove|move|copy|append|set|create|mkdir)/;

/**
 * The permission that the use of a value needs (the specification's "Permission System"), or undefined. `plugin.storage` is
 * key-value: it has a quota and needs none; `db`, `emit`, `analytics` and `logger` need none either.
 */
export function permissionOf(value: string): string | undefined {
  const api = /^plugin\.api\.(\w+)\.(\w+)/.exec(value);
  if (api !== null) return apiPermission(api[1] ?? '', api[2] ?? '');
  if (/^plugin\.scheduler\.\w/.test(value)) return METHOD_PERMISSIONS['scheduler/runAt'];
  const file = /^plugin\.files\.(\w+)/.exec(value)?.[1];
  if (file !== undefined) return FILE_METHOD_WRITES.test(file) ? 'storage:write' : 'storage:read';
  if (FILE_WRITES.test(value)) return 'storage:write';
  const [root = ''] = value.split('.', 1);
  const isNetwork = NETWORK_PACKAGES.has(root) ? value !== root && !HARMLESS.test(value) : NETWORK_PARTS.test(value);
  return isNetwork ? 'network:outbound' : undefined;
}

function apiPermission(resource: string, method: string): string | undefined {
  const resources: Readonly<Record<string, Methods>> = API_METHODS;
  const methods = Object.hasOwn(resources, resource) ? resources[resource] : undefined;
  return methods !== undefined && Object.hasOwn(methods, method) ? methods[method]?.permission : undefined;
}
