import type { Finding } from '@ops-center/manifest-schema';
import { expect, test } from 'vitest';
import { applyRuleLevels, loweredErrors, parseRuleLevels } from './rule-levels.js';

function finding(code: string, severity: Finding['severity']): Finding {
  return { code, severity, message: 'm', pointer: '', file: 'plugin.yaml', line: 1, column: 1 };
}

test('the last level of a code counts, and other findings stay as they are', () => {
  const levels = parseRuleLevels([
    'manifest.category.unknown=error',
    'manifest.category.unknown=off',
    'manifest.type.mismatch=error',
    'manifest.cron.permission=warn',
  ]);
  const findings = [
    finding('manifest.category.unknown', 'warning'),
    finding('manifest.type.mismatch', 'warning'),
    finding('manifest.cron.permission', 'error'),
    finding('manifest.id.missing', 'error'),
  ];
  expect(applyRuleLevels(findings, levels).map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'manifest.type.mismatch error',
    'manifest.cron.permission warning',
    'manifest.id.missing error',
  ]);
  expect(loweredErrors(findings, levels)).toEqual(['manifest.cron.permission']);
});

test.each([
  ['manifest.category.unknown', 'is not ID=off|warn|error'],
  ['manifest.category.unknown=', 'is not ID=off|warn|error'],
  ['manifest.category.unknown=OFF', 'is not ID=off|warn|error'],
  ['manifest.category.unknown=constructor', 'is not ID=off|warn|error'],
  ['=off', 'there is no rule ""'],
  ['constructor=off', 'there is no rule "constructor"'],
  ['manifest.category.unknwon=off', 'there is no rule "manifest.category.unknwon"'],
])('%j is a usage error', (text, message) => {
  expect(() => parseRuleLevels([text])).toThrow(
    expect.objectContaining({ code: 'usage.invalid', message: expect.stringContaining(message) }),
  );
});

test('what only tells the developer something can be lowered, whatever area it is of', () => {
  const codes = ['project.permission.unused', 'project.style.global', 'project.icon.too_large', 'project.code.dynamic'];
  expect([...parseRuleLevels(codes.map((code) => `${code}=off`)).keys()]).toEqual(codes);
});

test('a mistyped code comes with the one that was meant', () => {
  expect(() => parseRuleLevels(['manifest.category.unknwon=off'])).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('Did you mean manifest.category.unknown?') }),
  );
});

test.each([
  'archive.name_traversal=off',
  'archive.ratio=warn',
  'project.secret.github_token=warn',
  'project.file.denied=off',
  'project.compose.privileged=warn',
  'project.theme.remote=off',
  'manifest.yaml.anchor=off',
  'project.permission.undeclared=warn',
  'project.icon.active=off',
])('%s is refused: it protects the people who install', (text) => {
  expect(() => parseRuleLevels([text])).toThrow(
    expect.objectContaining({ code: 'usage.invalid', message: expect.stringContaining('cannot be lowered') }),
  );
});
