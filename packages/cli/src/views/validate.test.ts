import type { Finding } from '@ops-center/manifest-schema';
import { expect, test } from 'vitest';
import { renderFrame } from './validate.js';

const LOOK = { color: false, width: 60 };

function finding(column: number, extra: Partial<Finding> = {}): Finding {
  return { code: 'x.y', severity: 'error', message: 'm', pointer: '', file: 'plugin.yaml', line: 7, column, ...extra };
}

/** The two lines of the frame. */
function frame(column: number, excerpt: string): string[] {
  return renderFrame(finding(column), excerpt, LOOK).split('\n').slice(1, 3);
}

test.each([
  ['type: hybird', 7, '  7 | type: hybird', '    |       ^^^^^^'],
  ['name: "a b" # c', 7, '  7 | name: "a b" # c', '    |       ^^^^^'],
  ['id: Bad Plugin # no', 5, '  7 | id: Bad Plugin # no', '    |     ^^^^^^^^^^'],
  ['  - api:devices:reed', 5, '  7 |   - api:devices:reed', '    |     ^^^^^^^^^^^^^^^^'],
  ['key: value', 1, '  7 | key: value', '    | ^^^'],
  ['[a, b]', 2, '  7 | [a, b]', '    |  ^'],
  ['\tx: y', 5, '  7 |   x: y', '    |      ^'],
  ['name: 李小龍 x', 11, '  7 | name: 李小龍 x', '    |              ^'],
  ['', 1, '  7 | ', '    | ^'],
  ['ab', 40, '  7 | ab', '    |   ^'],
])('%j at column %i', (excerpt, column, line, caret) => {
  expect(frame(column, excerpt)).toEqual([line, caret]);
});

test.each([
  ['    await plugin.api.users.list(1) # x', 11, '^^^^^^^^^^^^^^^^^^^^^'],
  ['@plugin.hook("user.login")', 14, '^^^^^^^^^^^^'],
  ['x = (1, 2]', 10, '^'],
  ['x = eval(y)', 5, '^^^^'],
])('in code, %j at column %i marks a name or a text', (excerpt, column, carets) => {
  const [, , line = ''] = renderFrame(finding(column, { file: 'backend/main.py' }), excerpt, LOOK).split('\n');
  expect(line.trimStart().replace('| ', '').trim()).toBe(carets);
});

test('a long line is cut around its column and stays within the terminal', () => {
  const lines = frame(500, `${'x'.repeat(499)}HERE ${'y'.repeat(500)}`);
  expect(lines[0]).toContain('HERE');
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  expect(lines[1]?.indexOf('^')).toBe(lines[0]?.indexOf('HERE'));
});

test('foreign text cannot move the cursor', () => {
  const text = renderFrame(
    finding(1, { message: 'a\u001b[2Jb', hint: 'c\u001b]0;x\u0007', file: 'd\u001b[1m' }),
    '\u001b[31mred',
    LOOK,
  );
  expect(text).not.toContain('\u001b');
});

test('a finding about a whole file has no line', () => {
  expect(renderFrame(finding(0, { line: 0, file: 'backend/x.py', hint: 'do this' }), undefined, LOOK)).toBe(
    'backend/x.py  error  x.y  m\n  help: do this\n',
  );
});
