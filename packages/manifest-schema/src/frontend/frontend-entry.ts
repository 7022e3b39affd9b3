type Fields = Readonly<Record<string, unknown>>;

/** Where a bundle says what its frontend is made of. */
export const FRONTEND_ENTRY = 'frontend/entry.json';
/** Everything that `plugin build` compiles lies here, and nothing else does. */
export const COMPILED_FOLDER = 'frontend/compiled/';
/** What a page provides by its import map; a compiled frontend imports nothing else. */
export const HOST_MODULES = [
  'react',
  'react/jsx-runtime',
  'react-dom',
  'react-dom/client',
  '@ops-center/plugin-sdk',
  '@ops-center/plugin-sdk/ui',
] as const;

export type HostModule = (typeof HOST_MODULES)[number];

export const FRONTEND_ENTRY_LIMITS = Object.freeze({
  /** The document, in bytes. */
  bytes: 256 * 1024,
  /** Compiled files. */
  files: 1_000,
  slots: 50,
  routes: 200,
  nav: 50,
  /** Any one text, in characters. */
  text: 1_024,
});

/** One compiled file. */
export interface CompiledFile {
  /** Path in the bundle. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** `sha384-<base64>`, as an `integrity` attribute or import map takes it (W3C SRI). */
  readonly sha384: string;
}

export interface FrontendSlot {
  readonly slot: string;
  /** Lower comes first. */
  readonly order: number;
}

export interface FrontendRoute {
  /** Begins with `/plugins/<id>`. */
  readonly path: string;
  readonly title: string | null;
  /** Whether it needs a signed-in user. */
  readonly auth: boolean;
}

/** A menu item is data: no code of the plugin runs to draw the menu. */
export interface NavItem {
  readonly label: string;
  readonly path: string | null;
  readonly icon: string | null;
  readonly order: number;
}

/** How a page loads a plugin's frontend without running any of it first. */
export interface FrontendEntry {
  readonly formatVersion: 1;
  /** The module to import; null for a plugin of styles only. */
  readonly entry: string | null;
  /** Style sheets that go with the module. */
  readonly styles: readonly string[];
  /** A theme: applies inside the element that `scope` selects. */
  readonly theme: { readonly style: string; readonly scope: string } | null;
  /** What it imports from the page. */
  readonly imports: readonly HostModule[];
  /** The range of React it was written for; null when plugin.yaml names none. */
  readonly react: string | null;
  readonly slots: readonly FrontendSlot[];
  readonly routes: readonly FrontendRoute[];
  readonly nav: readonly NavItem[];
  readonly files: readonly CompiledFile[];
  /** The compilers by their exact versions: the same ones give the same bytes. */
  readonly builtWith: Readonly<Record<string, string>>;
}

/** Either the document, or what is wrong with it. */
export type FrontendEntryReading =
  | { readonly entry: FrontendEntry; readonly problem?: never }
  | { readonly entry?: never; readonly problem: string };

/** A reason why the document is refused; never leaves this module. */
class Problem extends Error {}

/** Whether a route is `/plugins/<id>` or below it, also after a browser has resolved its path. */
function isPluginRoute(path: string, pluginId: string): boolean {
  const prefix = `/plugins/${pluginId}`;
  if (path !== prefix && !path.startsWith(`${prefix}/`)) return false;
  return !/[\\?#]|%(?:2e|2f|5c)/i.test(path) && path.split('/').every((part) => part !== '.' && part !== '..');
}

/** What leads out of `/plugins/<id>` among routes and menu items. */
export function foreignPaths(
  { routes, nav }: Pick<FrontendEntry, 'routes' | 'nav'>,
  pluginId: string,
): { readonly what: 'route' | 'menu item'; readonly path: string }[] {
  return [
    ...routes
      .filter(({ path }) => !isPluginRoute(path, pluginId))
      .map(({ path }) => ({ what: 'route' as const, path })),
    // A menu item may carry a query to the page that it opens.
    ...nav
      .map(({ path }) => path ?? '')
      .filter((path) => !isPluginRoute(path.split('?', 1)[0] ?? '', pluginId))
      .map((path) => ({ what: 'menu item' as const, path })),
  ];
}

/** Reads `frontend/entry.json` strictly: unknown fields, other types and too many items are refused. */
export function readFrontendEntry(text: string): FrontendEntryReading {
  if (text.length > FRONTEND_ENTRY_LIMITS.bytes) return { problem: 'it is too large' };
  try {
    return { entry: readEntry(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: 'it is not JSON' };
    if (error instanceof Problem) return { problem: error.message };
    throw error;
  }
}

/** The document as `plugin build` writes it: one form, so that equal contents are equal bytes. */
export function writeFrontendEntry(entry: FrontendEntry): string {
  return `${JSON.stringify(entry, undefined, 2)}\n`;
}

function readEntry(value: unknown): FrontendEntry {
  const fields = object(value, 'it', [
    'formatVersion',
    'entry',
    'styles',
    'theme',
    'imports',
    'react',
    'slots',
    'routes',
    'nav',
    'files',
    'builtWith',
  ]);
  if (fields['formatVersion'] !== 1) throw new Problem('its formatVersion is not 1');
  const limits = FRONTEND_ENTRY_LIMITS;
  return {
    formatVersion: 1,
    entry: textOrNull(fields, 'entry'),
    styles: list(fields, 'styles', limits.files).map((item) => text(item, 'styles')),
    theme: fields['theme'] === null ? null : readTheme(fields['theme']),
    imports: list(fields, 'imports', HOST_MODULES.length).map(readHostModule),
    react: textOrNull(fields, 'react'),
    slots: list(fields, 'slots', limits.slots).map(readSlot),
    routes: list(fields, 'routes', limits.routes).map(readRoute),
    nav: list(fields, 'nav', limits.nav).map(readNavItem),
    files: list(fields, 'files', limits.files).map(readFile),
    builtWith: readVersions(fields['builtWith']),
  };
}

function readTheme(value: unknown): NonNullable<FrontendEntry['theme']> {
  const fields = object(value, 'theme', ['style', 'scope']);
  return { style: text(fields['style'], 'theme.style'), scope: text(fields['scope'], 'theme.scope') };
}

function readHostModule(value: unknown): HostModule {
  const found = HOST_MODULES.find((name) => name === value);
  if (found === undefined) throw new Problem('its imports name a module that no page provides');
  return found;
}

function readSlot(value: unknown): FrontendSlot {
  const fields = object(value, 'slots', ['slot', 'order']);
  return { slot: text(fields['slot'], 'slots'), order: number(fields['order'], 'slots') };
}

function readRoute(value: unknown): FrontendRoute {
  const fields = object(value, 'routes', ['path', 'title', 'auth']);
  const { auth } = fields;
  if (typeof auth !== 'boolean') throw new Problem('auth of a route is not true or false');
  return { path: text(fields['path'], 'routes'), title: textOrNull(fields, 'title'), auth };
}

function readNavItem(value: unknown): NavItem {
  const fields = object(value, 'nav', ['label', 'path', 'icon', 'order']);
  return {
    label: text(fields['label'], 'nav'),
    path: textOrNull(fields, 'path'),
    icon: textOrNull(fields, 'icon'),
    order: number(fields['order'], 'nav'),
  };
}

function readFile(value: unknown): CompiledFile {
  const fields = object(value, 'files', ['name', 'size', 'sha384']);
  const sha384 = text(fields['sha384'], 'files');
  // 48 bytes are 64 characters of base64 without padding.
  if (!/^sha384-[A-Za-z0-9+/]{64}$/.test(sha384)) throw new Problem('sha384 of a file is not of the form sha384-...');
  const size = number(fields['size'], 'files');
  if (size < 0) throw new Problem('the size of a file is negative');
  return { name: text(fields['name'], 'files'), size, sha384 };
}

function readVersions(value: unknown): Readonly<Record<string, string>> {
  if (!isPlainObject(value) || Object.keys(value).length > 10) throw new Problem('builtWith is not a small object');
  return Object.fromEntries(Object.entries(value).map(([name, version]) => [name, text(version, 'builtWith')]));
}

function object(value: unknown, what: string, names: readonly string[]): Fields {
  if (!isPlainObject(value)) throw new Problem(`${what} is not an object`);
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Problem(`${what} has the unknown field ${JSON.stringify(unknown.slice(0, 40))}`);
  return value;
}

function list(fields: Fields, name: string, most: number): readonly unknown[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw new Problem(`${name} is not a list`);
  if (value.length > most) throw new Problem(`${name} has more than ${most} items`);
  return value;
}

function text(value: unknown, what: string): string {
  if (typeof value !== 'string' || value.length > FRONTEND_ENTRY_LIMITS.text) {
    throw new Problem(`${what} holds something else than a text of at most ${FRONTEND_ENTRY_LIMITS.text} characters`);
  }
  return value;
}

function textOrNull(fields: Fields, name: string): string | null {
  return fields[name] === null ? null : text(fields[name], name);
}

function number(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new Problem(`${what} holds no whole number`);
  return value;
}

function isPlainObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
