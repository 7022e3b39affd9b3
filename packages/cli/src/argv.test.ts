import { describe, expect, it } from 'vitest';
import { asksForJson, hasFlag, readRequest, switchWithValue } from './argv.js';

const IDS = ['config:get', 'login', 'plugin:build', 'plugin:publish', 'whoami'];
const read = (line: string) =>
  readRequest(
    line.split(' ').filter((word) => word !== ''),
    IDS,
  );

describe('reading a command line', () => {
  it('finds commands of one and of two words', () => {
    expect(read('whoami --json')).toEqual({ kind: 'run', id: 'whoami', argv: ['--json'] });
    expect(read('plugin build folder -o x.zip')).toEqual({
      kind: 'run',
      id: 'plugin:build',
      argv: ['folder', '-o', 'x.zip'],
    });
  });

  it('takes global flags in front, with their values', () => {
    expect(read('--json --registry https://x --timeout=5 plugin build a')).toEqual({
      kind: 'run',
      id: 'plugin:build',
      argv: ['--json', '--registry', 'https://x', '--timeout=5', 'a'],
    });
  });

  it('gives help for the program, a topic and a command', () => {
    for (const line of ['', '--help', '-h', 'help', '--json']) expect(read(line)).toEqual({ kind: 'help', id: '' });
    for (const line of ['plugin', 'plugin --help', 'help plugin', 'plugin nonsense --help'])
      expect(read(line)).toEqual({ kind: 'help', id: 'plugin' });
    for (const line of ['plugin build --help', 'help plugin build', '--help plugin build'])
      expect(read(line)).toEqual({ kind: 'help', id: 'plugin:build' });
  });

  it('does not take what stands after -- for a flag', () => {
    expect(read('plugin build -- --help')).toMatchObject({ kind: 'run', id: 'plugin:build' });
    expect(hasFlag(['a', '--', '--json'], '--json')).toBe(false);
  });

  it('suggests what was meant', () => {
    expect(read('plugin biuld')).toEqual({
      kind: 'unknown-command',
      typed: 'plugin biuld',
      suggestion: 'plugin build',
    });
    expect(read('publish x.zip')).toEqual({ kind: 'unknown-command', typed: 'publish', suggestion: 'plugin publish' });
    expect(read('frobnicate')).toEqual({ kind: 'unknown-command', typed: 'frobnicate', suggestion: undefined });
    expect(read('toString')).toMatchObject({ kind: 'unknown-command' });
  });

  it('tells a flag without a command', () => {
    expect(read('--frobnicate')).toEqual({ kind: 'unknown-flag', typed: '--frobnicate' });
    expect(read('--version')).toEqual({ kind: 'version' });
    expect(read('--json --version')).toEqual({ kind: 'version' });
  });
});

describe('a flag that is on or off', () => {
  it('takes no value', () => {
    const flags = { strict: { type: 'boolean' }, output: { type: 'option' } };
    expect(switchWithValue(['a', '--strict=1'], flags)).toBe('strict');
    expect(switchWithValue(['--strict', '--output=x', '--other=y', '--', '--strict=1'], flags)).toBeUndefined();
    expect(switchWithValue(['--constructor=1'], flags)).toBeUndefined();
  });
});

it.each([
  [['plugin', 'validate', '--json'], true],
  [['plugin', 'validate', '--format', 'json'], true],
  [['plugin', 'validate', '--format=json'], true],
  [['plugin', 'validate', '--format', 'sarif', 'json'], false],
  [['plugin', 'validate', '--', '--format', 'json'], false],
  [['plugin', 'validate', '--', '--format=json'], false],
])('%j asks for JSON: %j', (argv, expected) => {
  expect(asksForJson(argv)).toBe(expected);
});
