import type { ProjectCode } from '@ops-center/manifest-schema';

export interface ComposeProblem {
  readonly code: ProjectCode;
  readonly message: string;
}

/** Sections whose keys are names that the author chose. */
const NAMED = new Set(['services', 'volumes', 'networks', 'configs', 'secrets']);
const NAMESPACES = new Set(['network_mode', 'net', 'pid', 'ipc', 'uts', 'userns_mode', 'cgroup']);
/** Keys whose value is a file or folder of the machine on which Docker runs. */
const PATHS = new Set(['env_file', 'label_file', 'include', 'build', 'context', 'dockerfile', 'additional_contexts']);
const FILE_OWNERS = new Set(['extends', 'credential_spec']);

/**
 * Judges a key by itself.
 * @param path the last keys above it, outermost first; a path of one or none is complete
 */
export function judgeKey(name: string, path: readonly string[]): ComposeProblem | undefined {
  const parent = path.at(-1) ?? '';
  if (path.length === 1 && NAMED.has(parent)) {
    if (parent !== 'networks' || name !== 'host') return undefined;
    return problem('host_namespace', 'the network of the host is used');
  }
  switch (name) {
    case 'cap_add':
      return problem('capability', 'cap_add gives the container more of the kernel');
    case 'devices':
      // A reservation asks the scheduler for a kind of device (a GPU) and passes no file of the host.
      return parent === 'reservations' ? undefined : problem('device', 'devices of the host are passed in');
    case 'device_cgroup_rules':
      return problem('device', 'device_cgroup_rules allows devices of the host');
    case 'volumes_from':
      return problem('host_mount', 'volumes_from mounts what other containers have, which may be of the host');
    case 'provider':
      return problem('privileged', 'a provider is a program that Docker runs on the host');
    default:
      return undefined;
  }
}

/**
 * Judges a value by the keys above it. A list passes its own path on to its items.
 * @param depth how many folders of the plugin the compose file is in
 */
export function judgeValue(value: string, path: readonly string[], depth: number): ComposeProblem | undefined {
  const key = path.at(-1) ?? '';
  const parent = path.at(-2) ?? '';
  const grandparent = path.at(-3) ?? '';
  if (key === 'privileged' && !isFalse(value)) return problem('privileged', 'privileged gives the container the host');
  if (key === 'use_api_socket' && !isFalse(value)) {
    return problem('host_mount', 'use_api_socket hands over the Docker socket, which is the host');
  }
  if (key === 'security_opt' && /unconfined|disable|false|\$/i.test(value)) {
    return problem('privileged', `security_opt ${quote(value)} switches off confinement`);
  }
  if (NAMESPACES.has(key) || (key === 'network' && parent === 'build')) return judgeNamespace(key, value);
  if (grandparent === 'networks' && (key === 'name' || key === 'driver') && isHostOrUnknown(value)) {
    return problem('host_namespace', `the network ${quote(value)} is, or may be, that of the host`);
  }
  if (key === 'volumes') return isHostVolume(value) ? mount(value) : undefined;
  if (parent === 'volumes' && (key === 'source' || key === 'src') && isHostPath(value)) return mount(value);
  if (parent === 'volumes' && key === 'type' && /npipe|\$/i.test(value)) return mount(value);
  if (parent === 'driver_opts' && key === 'device' && isHostPath(value)) return mount(value);
  if (parent === 'driver_opts' && key === 'o' && /bind|dir=|\$/i.test(value)) return mount(value);
  if ((key === 'build' || (key === 'context' && parent === 'build')) && staysInside(value, depth)) return undefined;
  const isPath =
    PATHS.has(key) ||
    (PATHS.has(parent) && (key === 'path' || key === 'project_directory')) ||
    parent === 'additional_contexts' ||
    (key === 'file' && (FILE_OWNERS.has(parent) || ['configs', 'secrets'].includes(grandparent)));
  return isPath && isHostPath(key === 'additional_contexts' ? value.replace(/^[^=]*=/, '') : value)
    ? mount(value)
    : undefined;
}

function judgeNamespace(key: string, value: string): ComposeProblem | undefined {
  if (!isHostOrUnknown(value) && !/^container:/i.test(value)) return undefined;
  return problem('host_namespace', `${key}: ${quote(value)} leaves the namespaces of the plugin`);
}

function isHostOrUnknown(value: string): boolean {
  return /^host$/i.test(value.trim()) || value.includes('$');
}

function isFalse(value: string): boolean {
  return /^false$/i.test(value.trim());
}

/** `source:target[:mode]`, or a target alone for a volume without a name. */
function isHostVolume(value: string): boolean {
  const source = /^[a-z]:[\\/]/i.test(value) ? value : value.slice(0, Math.max(0, value.indexOf(':')));
  return isHostPath(source) || value.includes('$') || /docker\.sock/i.test(value);
}

/** Absolute, in a home folder, above the plugin, or decided by a variable of the host. */
function isHostPath(value: string): boolean {
  const path = value.trim();
  if (/^(?:[\\/~]|[a-z]:[\\/]|file:)/i.test(path)) return true;
  return path.split(/[\\/]/).includes('..') || path.includes('$') || /docker\.sock/i.test(path);
}

/** A relative path, read from the folder of the compose file, that does not leave the plugin: `..` in `docker/`. */
function staysInside(value: string, depth: number): boolean {
  if (!/^[\w.][\w./-]*$/.test(value)) return false;
  let level = depth;
  for (const part of value.split('/')) {
    if (part === '..') level -= 1;
    else if (part !== '.' && part !== '') level += 1;
    if (level < 0) return false;
  }
  return true;
}

function mount(value: string): ComposeProblem {
  return problem('host_mount', `${quote(value)} is, or may be, outside the plugin on the host`);
}

function problem(kind: string, message: string): ComposeProblem {
  return { code: `project.compose.${kind}` as ProjectCode, message };
}

function quote(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}...` : value);
}
