import validRange from 'semver/ranges/valid.js';
import { splitNpmRequirement } from '../manifest.js';
import { joinPointer, shown } from '../pointer.js';
import { parsePythonRequirement } from '../python-requirement.js';
import { readRange } from '../version.js';
import { reportRepeated } from './duplicates.js';
import type { Report, Rule } from '../report.js';

export const checkPluginDependencies: Rule = (manifest, report) => {
  const plugins = manifest.dependencies?.plugins;
  for (const [index, plugin] of (plugins ?? []).entries()) {
    const pointer = joinPointer('/dependencies/plugins', index);
    if (plugin?.version !== undefined && readRange(plugin.version) === undefined) {
      report(
        'manifest.dependencies.malformed',
        `${pointer}/version`,
        `${shown(plugin.version)} is not a range of versions`,
        { hint: 'write a range such as ">=1.0.0" or "^1.2.0"' },
      );
    }
    if (plugin?.slug !== undefined && plugin.slug === manifest.id) {
      report('manifest.dependencies.self', `${pointer}/slug`, 'the plugin depends on itself', {
        hint: 'remove this dependency',
      });
    }
  }
  reportRepeated(
    plugins,
    (plugin) => plugin.slug,
    (_, index, slug) => {
      reportTwice(slug, joinPointer('/dependencies/plugins', index, 'slug'), report);
    },
  );
};

export const checkPythonDependencies: Rule = ({ dependencies }, report) => {
  const requirements = (dependencies?.python ?? []).map((text) =>
    text === undefined ? undefined : { text, read: parsePythonRequirement(text) },
  );
  for (const [index, requirement] of requirements.entries()) {
    if (requirement === undefined || requirement.read !== undefined) continue;
    report(
      'manifest.dependencies.malformed',
      joinPointer('/dependencies/python', index),
      `${shown(requirement.text)} is not a Python requirement`,
      {
        hint: /@|:\/\//.test(requirement.text)
          ? 'name the package and its versions; addresses are not allowed'
          : 'write the package and its versions, such as requests>=2.28.0',
      },
    );
  }
  // The same package may stand twice when each has its own condition.
  reportRepeated(
    requirements,
    ({ read }) => (read === undefined || read.marker !== undefined ? undefined : read.name),
    (_, index, name) => {
      reportTwice(name, joinPointer('/dependencies/python', index), report);
    },
  );
};

interface NpmItem {
  readonly name: string;
  readonly range: string | undefined;
  readonly pointer: string;
  /** Where the name stands: a key of a mapping, or the text itself. */
  readonly target: 'key' | 'value';
}

const NPM_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

export const checkNpmDependencies: Rule = ({ dependencies }, report) => {
  const items = npmItems(dependencies?.npm);
  for (const { name, range, pointer, target } of items) {
    if (name.length > 214 || !NPM_NAME.test(name)) {
      report('manifest.dependencies.malformed', pointer, `${shown(name)} is not the name of an npm package`, {
        target,
      });
    } else if (range !== undefined && validRange(range) === null) {
      report('manifest.dependencies.malformed', pointer, `${shown(range)} is not a range of versions of ${name}`, {
        hint: 'write an npm range such as "^1.0.0"; tags and addresses are not allowed',
      });
    }
  }
  reportRepeated(
    items,
    ({ name }) => name,
    ({ name, pointer, target }) =>
      report('manifest.field.duplicate', pointer, `${shown(name)} is already in this list`, {
        target,
        hint: 'remove one of the two',
      }),
  );
};

function npmItems(source: unknown): NpmItem[] {
  const base = '/dependencies/npm';
  if (!Array.isArray(source)) return mappingItems(source, base);
  return source.flatMap((item: unknown, index): NpmItem[] => {
    const pointer = joinPointer(base, index);
    return typeof item === 'string'
      ? [{ ...splitNpmRequirement(item), pointer, target: 'value' }]
      : mappingItems(item, pointer);
  });
}

function mappingItems(source: unknown, base: string): NpmItem[] {
  if (typeof source !== 'object' || source === null) return [];
  return Object.entries(source).map(([name, range]) => ({
    name,
    range: typeof range === 'string' ? range : undefined,
    pointer: joinPointer(base, name),
    target: 'key',
  }));
}

function reportTwice(name: string, pointer: string, report: Report): void {
  report('manifest.field.duplicate', pointer, `${shown(name)} is already in this list`, {
    hint: 'remove one of the two',
  });
}
