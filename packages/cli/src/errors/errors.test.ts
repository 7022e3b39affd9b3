import { ERROR_CODES, OpsError } from '@ops-center/manifest-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureEnvelope, successEnvelope } from './envelope.js';
import { EXIT, EXIT_CODES } from './exit-codes.js';
import { redact } from './redact.js';
import { renderFailure } from './render.js';
import { nearest } from './suggest.js';
import { toFailure } from './to-failure.js';

const PLAIN = { color: false, width: 80 };

describe('exit codes', () => {
  it('are documented, and only success is 0', () => {
    for (const code of Object.keys(ERROR_CODES) as (keyof typeof ERROR_CODES)[]) {
      expect(Object.keys(EXIT_CODES).map(Number)).toContain(EXIT[code]);
      expect(EXIT[code]).not.toBe(0);
    }
  });
});

describe('the last barrier', () => {
  const secrets = [
    `ocp_${'Ab1'.repeat(12)}`,
    '-----BEGIN PRIVATE KEY-----\nAb1Ab1Ab1Ab1\n-----END PRIVATE KEY-----',
    '-----BEGIN ENCRYPTED PRIVATE KEY-----\nAb1Ab1Ab1Ab1',
    'Bearer Ab1Ab1Ab1Ab1Ab1',
    'https://ada:Ab1Ab1Ab1@registry.example',
  ];

  it('cuts secrets out of any text around them', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...secrets), fc.string(), (before, secret, after) => {
        expect(redact(`${before} ${secret} ${after}`).includes('Ab1Ab1')).toBe(
          before.includes('Ab1Ab1') || after.includes('Ab1Ab1'),
        );
      }),
    );
  });

  it('stands before text and before JSON', () => {
    for (const secret of secrets) {
      const failure = new OpsError('internal.bug', `x ${secret}`, {
        hint: secret,
        where: secret,
        details: { secret },
        findings: [{ code: 'x', severity: 'error', message: secret, pointer: '', file: secret, line: 1, column: 1 }],
        cause: new Error(secret),
      });
      const text = renderFailure(failure, PLAIN, { debug: true, verbose: true, findings: true });
      const json = JSON.stringify([
        failureEnvelope('x', failure, [secret]),
        successEnvelope('x', { deep: [{ secret }] }, []),
      ]);
      expect(`${text}${json}`).not.toContain('Ab1Ab1');
    }
  });

  it('lets public keys and key ids through', () => {
    const text = '-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY----- SHA256:abc https://registry.example/x@y';
    expect(redact(text)).toBe(text);
  });
});

describe('what a failure looks like', () => {
  it('cannot move the cursor of a terminal, whoever wrote the text', () => {
    const failure = new OpsError('registry.bad_answer', 'a\u001b[2Jb\u202ec\u009b', { where: '\u0007' });
    // eslint-disable-next-line no-control-regex
    expect(renderFailure(failure, PLAIN, { debug: false, verbose: false, findings: true })).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
    );
  });
});

describe('turning anything thrown into a failure', () => {
  it('names errors of the operating system', () => {
    const thrown = (code: string) => Object.assign(new Error(code), { code, syscall: 'open', path: '/x' });
    expect(toFailure(thrown('ENOSPC'))).toMatchObject({ code: 'file.disk_full', where: '/x' });
    expect(toFailure(thrown('EACCES'))).toMatchObject({ code: 'file.denied' });
    expect(toFailure(thrown('ENOENT'))).toMatchObject({ code: 'file.not_found' });
  });

  it('calls everything else a defect', () => {
    for (const thrown of [new TypeError('x is undefined'), 'text', undefined, null, 7])
      expect(toFailure(thrown).code).toBe('internal.bug');
  });
});

describe('the nearest word', () => {
  it('is found for a slip, and not for something else', () => {
    expect(nearest('regsitry', ['registry', 'retries'])).toBe('registry');
    expect(nearest('banana', ['registry', 'retries'])).toBeUndefined();
  });

  it('is the word itself when it is known', () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 });
    fc.assert(
      fc.property(words, (known) => {
        expect(nearest(known[0]!, known)).toBe(known[0]);
      }),
    );
  });
});
