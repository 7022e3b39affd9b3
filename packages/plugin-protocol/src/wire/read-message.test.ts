import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadFrame, isShallow, readMessage } from './read-message.js';

describe('readMessage', () => {
  test.each([
    [
      '{"jsonrpc":"2.0","id":1,"method":"a","params":{"x":1}}',
      { kind: 'request', id: 1, method: 'a', params: { x: 1 } },
    ],
    ['{"jsonrpc":"2.0","id":"q","method":"a"}', { kind: 'request', id: 'q', method: 'a', params: {} }],
    ['{"jsonrpc":"2.0","method":"a","new":true}', { kind: 'notification', method: 'a', params: {} }],
    ['{"jsonrpc":"2.0","id":1,"result":null}', { kind: 'result', id: 1, result: null }],
    [
      '{"jsonrpc":"2.0","id":null,"error":{"code":-1,"message":"m"}}',
      { kind: 'error', id: null, error: { code: -1, message: 'm' } },
    ],
  ])('%s', (text, message) => {
    expect(readMessage(text)).toEqual(message);
  });

  test.each([
    ['nothing', 'ParseError', null],
    ['{"jsonrpc":"2.0",', 'ParseError', null],
    ['[{"jsonrpc":"2.0","id":1,"method":"a"}]', 'InvalidRequest', null],
    ['1', 'InvalidRequest', null],
    ['{"id":1,"method":"a"}', 'InvalidRequest', 1],
    ['{"jsonrpc":"1.0","id":7,"method":"a"}', 'InvalidRequest', 7],
    ['{"jsonrpc":"2.0","id":1.5,"method":"a"}', 'InvalidRequest', null],
    ['{"jsonrpc":"2.0","id":{},"method":"a"}', 'InvalidRequest', null],
    ['{"jsonrpc":"2.0","id":null,"method":"a"}', 'InvalidRequest', null],
    ['{"jsonrpc":"2.0","id":1,"method":1}', 'InvalidRequest', 1],
    ['{"jsonrpc":"2.0","id":1,"method":""}', 'InvalidRequest', 1],
    [`{"jsonrpc":"2.0","id":1,"method":"${'m'.repeat(129)}"}`, 'InvalidRequest', 1],
    ['{"jsonrpc":"2.0","id":1,"method":"a","params":[1]}', 'InvalidParams', 1],
    ['{"jsonrpc":"2.0","method":"a","params":"x"}', 'InvalidRequest', null],
    ['{"jsonrpc":"2.0","id":1}', 'InvalidRequest', 1],
    ['{"jsonrpc":"2.0"}', 'InvalidRequest', null],
    ['{"jsonrpc":"2.0","id":1,"error":{"code":"x","message":"m"}}', 'InvalidRequest', null],
    [`{"jsonrpc":"2.0","id":1,"method":"a","params":${'['.repeat(100_000)}`, 'ParseError', null],
  ])('refuses %.60s', (text, name, id) => {
    expect(() => readMessage(text)).toThrow(expect.objectContaining({ name, id }));
  });

  test('throws nothing but BadFrame, whatever the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ':',
      ',',
      'id',
      '1',
      'null',
      '"jsonrpc":"2.0"',
      '"method":"m"',
      ' ',
    );
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (frame) => {
        try {
          readMessage(frame);
        } catch (error) {
          expect(error).toBeInstanceOf(BadFrame);
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe('isShallow', () => {
  test('agrees with the depth of the value', () => {
    const depth = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const deep = depth(value);
        expect(isShallow(JSON.stringify(value), deep)).toBe(true);
        if (deep > 0) expect(isShallow(JSON.stringify(value), deep - 1)).toBe(false);
      }),
    );
  });
});
