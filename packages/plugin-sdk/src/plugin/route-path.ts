import { PluginUsageError } from '../platform/errors.js';

/** The address of a plugin's own page. */
export type RoutePath<Id extends string = string> = `/plugins/${Id}` | `/plugins/${Id}/${string}`;

/** The `:name` parts of a path. */
export type RouteParams<Path extends string> = string extends Path
  ? Readonly<Record<string, string>>
  : Readonly<Record<ParamNames<Path>, string>>;

type ParamNames<Path extends string> = Path extends `${infer First}/${infer Rest}`
  ? ParamName<First> | ParamNames<Rest>
  : ParamName<Path>;
type ParamName<Part extends string> = Part extends `:${infer Name}` ? Name : never;

const MAX_PATH = 500;
const STATIC_PART = /^[\w.~-]+$/;
const PARAM_PART = /^:[A-Za-z_]\w*$/;

/**
 * Checks the pattern of a page: `/plugins/<id>` or below it, of plain parts and `:name` parts.
 * @throws PluginUsageError that says what is wrong
 */
export function checkRoutePattern(pluginId: string, pattern: unknown): asserts pattern is string {
  if (typeof pattern !== 'string') throw new PluginUsageError('a route needs a path, such as /plugins/' + pluginId);
  const home = `/plugins/${pluginId}`;
  if (pattern !== home && !pattern.startsWith(`${home}/`)) {
    throw new PluginUsageError(
      `the path ${JSON.stringify(pattern)} is not under ${home}: a plugin has no pages elsewhere`,
    );
  }
  if (pattern.length > MAX_PATH) throw new PluginUsageError(`a path has at most ${MAX_PATH} characters`);
  const names = new Set<string>();
  for (const part of partsOf(pattern)) {
    if (part === '.' || part === '..' || !(STATIC_PART.test(part) || PARAM_PART.test(part))) {
      throw new PluginUsageError(
        `the part ${JSON.stringify(part)} of ${JSON.stringify(pattern)} must be letters, digits, "-", "_", ".", "~", or a parameter such as :id`,
      );
    }
    if (part.startsWith(':') && names.size === names.add(part).size) {
      throw new PluginUsageError(`the path ${JSON.stringify(pattern)} has two parameters ${part}`);
    }
  }
}

/**
 * The parameters of a path that fits a pattern, decoded; undefined when it does not fit.
 * A query and a fragment are not looked at.
 */
export function matchRoute(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = partsOf(pattern);
  const given = partsOf(path.replace(/[?#].*$/s, ''));
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [index, part] of wanted.entries()) {
    const value = decode(given[index] ?? '');
    if (value === undefined || value === '') return undefined;
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return { ...params };
}

/** Patterns that fit the same path in the order in which they are tried: plain parts before parameters. */
export function compareSpecificity(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  for (const [index, part] of first.entries()) {
    const other = second[index];
    if (other === undefined) break;
    const difference = Number(part.startsWith(':')) - Number(other.startsWith(':'));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A pattern without the names of its parameters: two patterns with the same shape fit the same paths. */
export function routeShape(pattern: string): string {
  return partsOf(pattern)
    .map((part) => (part.startsWith(':') ? ':' : part))
    .join('/');
}

function partsOf(path: string): string[] {
  const trimmed = path.endsWith('/') ? path.slice(0, -1) : path;
  return trimmed.split('/').slice(1);
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
