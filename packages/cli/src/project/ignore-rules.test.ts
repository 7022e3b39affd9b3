import { describe, expect, test } from 'vitest';
import { lastMatch, parseIgnoreRules } from './ignore-rules.js';

/** What the rules say about one path: left out, taken back, or nothing. A trailing slash makes it a folder. */
function verdict(lines: string, path: string): 'ignored' | 'taken back' | 'nothing' {
  const isFolder = path.endsWith('/');
  const match = lastMatch(parseIgnoreRules(lines), isFolder ? path.slice(0, -1) : path, isFolder);
  if (match === undefined) return 'nothing';
  return match.negated ? 'taken back' : 'ignored';
}

describe('ignore rules', () => {
  // Each row was asked of `git check-ignore` too; the fuzz test beside project.ts asks git about random ones.
  test.each([
    ['*.log', 'a.log', 'ignored'],
    ['*.log', 'deep/er/a.log', 'ignored'],
    ['*.log', 'a.logs', 'nothing'],
    ['/a.log', 'deep/a.log', 'nothing'],
    ['/a.log', 'a.log', 'ignored'],
    ['dist/', 'dist', 'nothing'],
    ['dist/', 'dist/', 'ignored'],
    ['dist/', 'front/dist/', 'ignored'],
    ['dist', 'front/dist', 'ignored'],
    ['front/dist', 'front/dist', 'ignored'],
    ['front/dist', 'x/front/dist', 'nothing'],
    ['**/dist', 'a/b/dist', 'ignored'],
    ['**/a/b', 'x/a/b', 'ignored'],
    ['a/**', 'a/', 'nothing'],
    ['a/**', 'a/b/c', 'ignored'],
    ['a/**/b', 'a/b', 'ignored'],
    ['a/**/b', 'a/x/y/b', 'ignored'],
    ['a/**/b', 'a/x/y/c', 'nothing'],
    ['a**b', 'axxb', 'ignored'],
    ['a/*', 'a/b/c', 'nothing'],
    ['a?c', 'abc', 'ignored'],
    ['a?c', 'a/c', 'nothing'],
    ['[a-c].txt', 'b.txt', 'ignored'],
    ['[!a-c].txt', 'b.txt', 'nothing'],
    ['[^a-c].txt', 'd.txt', 'ignored'],
    ['[]-].txt', '].txt', 'ignored'],
    ['[[:digit:]]x', '7x', 'ignored'],
    ['[[:nonsense:]]x', '7x', 'nothing'],
    ['[a', '[a', 'nothing'],
    ['\\!keep', '!keep', 'ignored'],
    ['\\#keep', '#keep', 'ignored'],
    ['#comment', '#comment', 'nothing'],
    ['a\\*b', 'a*b', 'ignored'],
    ['a\\*b', 'axb', 'nothing'],
    ['trailing   ', 'trailing', 'ignored'],
    ['trailing\\ ', 'trailing ', 'ignored'],
    ['a\\', 'a', 'nothing'],
    ['*.log\n!keep.log', 'keep.log', 'taken back'],
    ['!keep.log\n*.log', 'keep.log', 'ignored'],
    ['crlf.txt\r\nother', 'crlf.txt', 'ignored'],
    ['\uFEFFbom.txt', 'bom.txt', 'ignored'],
    ['', 'a', 'nothing'],
    ['/', 'a', 'nothing'],
    ['!', 'a', 'nothing'],
    ['*', '.hidden', 'ignored'],
    ['Case', 'case', 'nothing'],
  ])('%j over %j gives %s', (lines, path, expected) => {
    expect(verdict(lines, path)).toBe(expected);
  });

  test('remembers the line of a rule', () => {
    const rules = parseIgnoreRules('# first\n\n*.log\n');
    expect(lastMatch(rules, 'a.log', false)).toMatchObject({ line: 3, pattern: '*.log' });
  });

  test('a pattern of many stars costs no more than its length times the path', () => {
    const rules = parseIgnoreRules(`${'*a'.repeat(2000)}b\n${'**/'.repeat(500)}x`);
    expect(lastMatch(rules, `${'a'.repeat(250)}/`.repeat(20) + 'a'.repeat(5000), false)).toBeUndefined();
  });
});
