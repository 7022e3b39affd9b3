import { describe, expect, test } from 'vitest';
import { isSpecifierSet, parsePythonRequirement } from './python-requirement.js';

test.each([
  '>=3.9,<4.0',
  '>=3.9',
  '==3.10.*',
  '!=3.9.1',
  '~=3.9',
  '>= 3.9, < 4',
  '===3.9',
  '<4.0a1',
  '>=3.9.0rc1',
  '>1!2.0',
  '==1.0+local.1',
  '>=1.0.post1',
  '>=1.0.dev0',
])('%s are specifiers', (text) => {
  expect(isSpecifierSet(text)).toBe(true);
});

test.each(['', '3.9', '^3.9', '>=', '>=3.9,', '>=3.9 <4', '=>3.9', '>=3.9.*', '~=3', '*', 'x', '>=3.9;', '>=3..9'])(
  '%j are none',
  (text) => {
    expect(isSpecifierSet(text)).toBe(false);
  },
);

describe('parsePythonRequirement', () => {
  test.each([
    ['requests', { name: 'requests', specifiers: '' }],
    ['requests>=2.28.0', { name: 'requests', specifiers: '>=2.28.0' }],
    ['scikit-learn >= 1.0.0', { name: 'scikit-learn', specifiers: '>= 1.0.0' }],
    ['Foo_Bar.Baz==1', { name: 'foo-bar-baz', specifiers: '==1' }],
    ['requests[socks, security]>=2', { name: 'requests', specifiers: '>=2' }],
    ['requests (>=2,<3)', { name: 'requests', specifiers: '>=2,<3' }],
    ['x>=1; python_version < "3.12"', { name: 'x', specifiers: '>=1', marker: 'python_version < "3.12"' }],
    ['x ; sys_platform == "win32"', { name: 'x', specifiers: '', marker: 'sys_platform == "win32"' }],
  ])('reads %s', (text, requirement) => {
    expect(parsePythonRequirement(text)).toEqual(requirement);
  });

  test.each([
    '',
    ' ',
    '>=1',
    'x>=',
    'x=1',
    'x 1.0',
    'x @ https://example.com/x.whl',
    'git+https://example.com/x',
    '-e .',
    '-r requirements.txt',
    '--index-url=https://example.com',
    './x',
    'x[',
    'x[a',
    'x[a b]',
    'x>=1;',
    '_x',
    'x_',
  ])('refuses %j', (text) => {
    expect(parsePythonRequirement(text)).toBeUndefined();
  });
});
