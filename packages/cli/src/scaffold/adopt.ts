import type { PluginType } from '@ops-center/manifest-schema';
import { stringLiteral } from './placeholders.js';

/** What is known of a folder that becomes a plugin. */
interface Found {
  readonly files: readonly string[];
  readonly description?: string;
  readonly read: (file: string) => string;
}

const COMPOSE = /(^|\/)(docker-)?compose\.ya?ml$/;
const PYTHON = /\.py$/;
const REACT = /\.[jt]sx$/;
const STYLES = /\.s?css$/;
const TESTS = /(^|\/)(tests?|__tests__)\/|(^|\/)(test_[^/]*|conftest)\.py$|\.(test|spec)\.[jt]sx?$/;

/** The type that the files speak for; undefined when they speak for none. */
export function guessType(files: readonly string[]): PluginType | undefined {
  const has = (kind: RegExp): boolean => files.some((file) => kind.test(file) && !TESTS.test(file));
  if (has(COMPOSE)) return 'container';
  if (has(PYTHON)) return has(REACT) ? 'hybrid' : 'backend';
  if (has(REACT)) return 'frontend';
  return has(STYLES) ? 'theme' : undefined;
}

/**
 * A manifest for code that is there, as a template: entry points name the files that were found, or the place where
 * `plugin validate` will ask for them.
 */
export function adoptedManifest(type: PluginType, found: Found): string {
  const points: string[] = [];
  if (type === 'backend' || type === 'hybrid') points.push(`backend: ${backendOf(found)}`);
  if (type === 'frontend' || type === 'hybrid') {
    points.push(`frontend: ${literal(pick(found.files, REACT, /(^|\/)index\.[jt]sx$/) ?? 'frontend/src/index.tsx')}`);
  }
  if (type === 'container')
    points.push(`container: ${literal(pick(found.files, COMPOSE, COMPOSE) ?? 'docker-compose.yml')}`);
  if (type === 'theme')
    points.push(`theme: ${literal(pick(found.files, STYLES, /(^|\/)index\.s?css$/) ?? 'theme/index.scss')}`);
  return [
    '# yaml-language-server: $schema={{schema_url}}',
    'id: "{{id}}"',
    'name: {{name_json}}',
    'version: "{{version}}"',
    `description: ${literal(found.description ?? 'Say in one sentence what this plugin does')}`,
    'author: {{author_json}}',
    'author_email: {{author_email_json}}',
    'license: "{{license}}"',
    '',
    `type: ${type}`,
    `category: ${type === 'theme' ? 'theme' : 'other'}`,
    '',
    'entry_points:',
    ...points.map((point) => `  ${point}`),
    '',
    ...(type === 'theme'
      ? []
      : ['# What the code may do: `ops-center plugin validate` tells what it uses.', 'permissions: []', '']),
  ].join('\n');
}

function backendOf({ files, read }: Found): string {
  const file = pick(files, PYTHON, /(^|\/)(main|app|plugin)\.py$/) ?? 'backend/main.py';
  const [, symbol = 'app'] =
    /^(app|plugin|main)\s*(?::[^=\n]*)?=|^([A-Za-z]\w*)\s*=\s*(?:Plugin|FastAPI|Flask)\(/m
      .exec(read(file))
      ?.filter((part) => part !== undefined) ?? [];
  return literal(`${file}:${symbol}`);
}

/** The most likely file of a kind: a usual name first, then the least deep, then by name. */
function pick(files: readonly string[], kind: RegExp, usual: RegExp): string | undefined {
  const depth = (file: string): number => file.split('/').length;
  const rank = (file: string): number => depth(file) + (usual.test(file) ? 0 : 100);
  return files
    .filter((file) => kind.test(file) && !TESTS.test(file) && !file.includes('{{'))
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0];
}

/** A literal of YAML; a template word in it would be filled in, so its braces are written in another way. */
function literal(text: string): string {
  return stringLiteral(text).replaceAll('{{', String.raw`{\u007b`);
}
