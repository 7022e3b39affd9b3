import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { satisfiesRange } from '@ops-center/manifest-schema';
import { packagePart } from '../io/package-part.js';

/**
 * Where the project resolves a module to, asked from each of the places in turn; undefined when nowhere. Only
 * node_modules of the folders above a place count: what NODE_PATH adds is not the project's.
 */
export function fromProject(name: string, places: readonly string[]): string | undefined {
  const packageName = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
  for (const place of places) {
    if (!isInstalled(packageName, path.dirname(place))) continue;
    try {
      return createRequire(place).resolve(name);
    } catch {
      // An older version of the package, without this part.
    }
  }
  return undefined;
}

function isInstalled(packageName: string, folder: string): boolean {
  if (existsSync(path.join(folder, 'node_modules', packageName))) return true;
  const above = path.dirname(folder);
  return above !== folder && isInstalled(packageName, above);
}

const REACT = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  'react-dom/test-utils',
];
const SDK: Readonly<Record<string, string>> = {
  '@ops-center/plugin-sdk': 'index.js',
  '@ops-center/plugin-sdk/ui': 'ui.js',
  '@ops-center/plugin-sdk/host': 'host.js',
  '@ops-center/plugin-sdk/testing': 'testing.js',
};

/** Whether this package can stand in for a module that the project has not installed. */
export function isCarried(name: string): boolean {
  return Object.hasOwn(SDK, name) || REACT.includes(name) || name === '@ops-center/plugin-sdk/ui.css';
}

/** The carried file of an SDK module; undefined for React, which is carried as one file for each version. */
export function carriedSdk(name: string): string | undefined {
  const file = Object.hasOwn(SDK, name) ? SDK[name] : undefined;
  return file === undefined ? undefined : packagePart('bundle', 'sdk', 'javascript', 'plugin-sdk', file);
}

/** The carried React: the newest that the plugin's range takes; without a range, or with one of neither, React 18. */
export function carriedReact(range: string | undefined): string {
  const newest = range !== undefined && satisfiesRange('19.0.0', range) ? 'react-19.cjs' : 'react-18.cjs';
  return packagePart('bundle', 'sdk', 'javascript', newest);
}

/** A document for tests: importing it makes one. */
export function carriedDocument(): string {
  return packagePart('bundle', 'sdk', 'javascript', 'document.mjs');
}

/** Places of a project from which modules are looked for. */
export function placesOf(root: string): readonly string[] {
  return [path.join(root, 'frontend', 'package.json'), path.join(root, 'package.json')];
}
