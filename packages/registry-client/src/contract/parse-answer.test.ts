import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPluginIndex, anUploadResult, aWhoAmI } from '../client/testing/documents.js';
import { ANSWERS } from './catalogue.js';
import { parseAnswer, type AnswerName } from './parse-answer.js';

const NAMES = Object.keys(ANSWERS) as AnswerName[];

function problem(name: AnswerName, value: unknown): string | undefined {
  const reading = parseAnswer(name, value);
  return reading.ok ? undefined : `${reading.problem.pointer} ${reading.problem.message}`;
}

describe('the wire contract', () => {
  it('has a validator for every document', () => {
    for (const name of NAMES) expect(problem(name, 'a text'), name).toBe(' must be object');
  });

  it('takes good documents and gives the same value back', () => {
    const index = aPluginIndex();
    expect(parseAnswer('PluginIndex', index)).toEqual({ ok: true, value: index });
    expect(problem('UploadResult', anUploadResult())).toBeUndefined();
    expect(problem('WhoAmI', aWhoAmI())).toBeUndefined();
    expect(problem('PluginIndex', { ...index, of_a_later_version: true })).toBeUndefined();
  });

  it('tells the first thing that is wrong, at its place', () => {
    const { slug: _slug, ...noSlug } = aPluginIndex();
    expect(problem('PluginIndex', noSlug)).toBe('/slug is missing');
    const [version] = aPluginIndex().versions;
    const odd = { ...aPluginIndex(), versions: [{ ...version, sha256: 'x', size: -1 }] };
    expect(problem('PluginIndex', odd)).toMatch(/^\/versions\/0\/(sha256|size) must /);
  });

  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.object({ key: fc.constantFrom('slug', 'version', 'tags', 'listing', 'keys', 'versions', '__proto__') }),
        (name, value) => {
          expect(typeof parseAnswer(name, value).ok).toBe('boolean');
        },
      ),
    );
  });
});
