import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FrameReader, type Frame } from './frames.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (frames: readonly Frame[]): unknown[] =>
  frames.map((frame) => ('text' in frame ? frame.text : frame.kind));

describe('FrameReader', () => {
  test('finds the same frames however the stream is cut', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() !== '' && !text.includes('\n'));
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (lines, cuts) => {
          const stream = bytes(lines.map((text) => `${text}\n`).join(''));
          const reader = new FrameReader();
          const frames: Frame[] = [];
          for (let at = 0, turn = 0; at < stream.length; turn += 1) {
            const size = cuts[turn % cuts.length] ?? 1;
            frames.push(...reader.push(stream.subarray(at, at + size)));
            at += size;
          }
          expect(texts(frames)).toEqual(lines);
        },
      ),
    );
  });

  test('a frame over the limit is reported once, and the next one is read', () => {
    const reader = new FrameReader(8);
    expect(reader.push(bytes('12345678\n123456789'))).toEqual([{ kind: 'text', text: '12345678' }]);
    expect(reader.push(bytes('0'.repeat(1000)))).toEqual([]);
    expect(reader.push(bytes('\nok\n'))).toEqual([
      { kind: 'too-large', size: 1009 },
      { kind: 'text', text: 'ok' },
    ]);
  });

  test('bytes that are no UTF-8 are reported, and the next frame is read', () => {
    expect(new FrameReader().push(Uint8Array.of(0xff, 0x0a, 0x6f, 0x6b, 0x0a))).toEqual([
      { kind: 'not-utf8' },
      { kind: 'text', text: 'ok' },
    ]);
  });

  test('empty lines are no frames', () => {
    expect(texts(new FrameReader().push(bytes('\n\r\n  \nx\n')))).toEqual(['x']);
  });

  test('keeps no reference to the chunk that it was given', () => {
    const reader = new FrameReader();
    const chunk = bytes('abc');
    reader.push(chunk);
    chunk.fill(0x7a);
    expect(texts(reader.push(bytes('\n')))).toEqual(['abc']);
  });
});
