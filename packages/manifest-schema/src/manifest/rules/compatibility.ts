import compare from 'semver/functions/compare.js';
import validRange from 'semver/ranges/valid.js';
import { setFix } from '../fix/fix.js';
import { shown } from '../pointer.js';
import { isSpecifierSet } from '../python-requirement.js';
import { isVersion } from '../version.js';
import { versionHint, wholeVersion } from './identity.js';
import type { Rule } from '../report.js';

export const checkPlatformRange: Rule = ({ min_platform_version: min, max_platform_version: max }, report) => {
  for (const [name, version] of [
    ['min_platform_version', min],
    ['max_platform_version', max],
  ] as const) {
    if (version !== undefined && !isVersion(version)) {
      report(`manifest.${name}.malformed`, `/${name}`, `${name} ${shown(version)} is not a plain version`, {
        hint: /[<>=^~*x|]/.test(version) ? 'give one version such as 2.5.0, not a range' : versionHint(version),
        ...setFix(wholeVersion(version)),
      });
    }
  }
  if (min !== undefined && max !== undefined && isVersion(min) && isVersion(max) && compare(min, max) > 0) {
    report(
      'manifest.max_platform_version.below_minimum',
      '/max_platform_version',
      `max_platform_version ${max} is older than min_platform_version ${min}`,
      {
        hint: 'swap them, or raise max_platform_version',
      },
    );
  }
};

export const checkPythonVersion: Rule = ({ python_version: versions }, report) => {
  if (versions === undefined || isSpecifierSet(versions)) return;
  report(
    'manifest.python_version.malformed',
    '/python_version',
    `python_version ${shown(versions)} is not a PEP 440 specifier`,
    {
      hint: 'write comparisons separated by commas, such as ">=3.9,<4.0"',
    },
  );
};

export const checkNodeVersion: Rule = ({ node_version: versions }, report) => {
  if (versions === undefined || validRange(versions) !== null) return;
  report('manifest.node_version.malformed', '/node_version', `node_version ${shown(versions)} is not an npm range`, {
    hint: 'write a range such as ">=18.0.0" or "^18 || ^20"',
  });
};
