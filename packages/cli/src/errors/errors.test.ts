import { ERROR_CODES, OpsError } from '@ops-center/manifest-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../views/look.js';
import { failureEnvelope, jsonText, successEnvelope } from './envelope.js';
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
    expect(renderFailure(failure, PLAIN, { debug: false, verbose: false, findings: true })).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
    );
  });
});

describe('foreign text', () => {
  const FORGED = 'x\nerror[internal.bug]: forged\r\n\u2028error: forged';
  const PLAIN_OPTIONS = { debug: true, verbose: true, findings: true };

  it('starts no line that could be one of ours', () => {
    const finding = {
      code: FORGED,
      severity: 'error',
      message: FORGED,
      pointer: '',
      file: FORGED,
      hint: FORGED,
    } as const;
    const failure = new OpsError('registry.bad_answer', FORGED, {
      where: FORGED,
      hint: FORGED,
      requestId: FORGED,
      findings: [{ ...finding, line: 0, column: 0 }],
      cause: new Error(FORGED),
    });
    const lines = renderFailure(failure, PLAIN, PLAIN_OPTIONS).split(/[\n\r\u2028\u2029]/);
    expect(lines.filter((line) => /^ {0,5}error.*forged/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('error['))).toHaveLength(1);
  });

  it('is one line where a line is asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(oneLine(text)).not.toMatch(
          /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u,
        );
      }),
    );
  });

  it('is escaped in JSON, and stays the same text', () => {
    const data = 'a\u009b\u007f\u2028\u2029\u202e\u2066b';
    const text = jsonText({ data });
    expect(text).not.toMatch(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    expect(JSON.parse(text)).toEqual({ data });
  });
});

describe('a failure', () => {
  const options = { debug: false, verbose: false, findings: true };

  it('with one finding says it once', () => {
    const hint = 'Give the .zip that build wrote.';
    const failure = new OpsError('bundle.refused', 'the archive is refused: it is too short', {
      hint,
      findings: [
        {
          code: 'archive.not_a_zip',
          severity: 'error',
          message: 'it is too short',
          pointer: '',
          file: '',
          line: 0,
          column: 0,
          hint,
        },
      ],
    });
    const text = renderFailure(failure, PLAIN, options);
    expect(text.split('it is too short')).toHaveLength(2);
    expect(text.split(hint)).toHaveLength(2);
    expect(text).toContain('archive.not_a_zip');
  });

  it('says when to try again', () => {
    const failure = (retryAfter: number) => new OpsError('policy.rate_limited', 'too many requests', { retryAfter });
    expect(renderFailure(failure(30), PLAIN, options)).toContain('Try again in 30 seconds.');
    expect(renderFailure(failure(600), PLAIN, options)).toContain('Try again in 10 minutes.');
    expect(failureEnvelope('x', failure(30), [])).toMatchObject({ error: { retryAfter: 30 } });
  });

  it('names a page that is there', () => {
    const failure = new OpsError('version.exists', 'x');
    expect(renderFailure(failure, PLAIN, { ...options, docsFile: '/p/errors.md' })).toContain(
      'docs: /p/errors.md#version.exists',
    );
    expect(failureEnvelope('x', failure, [])).toMatchObject({ error: { docs: 'docs/errors.md#version.exists' } });
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

  it('is neither the opposite nor a command of another length', () => {
    const commands = ['plugin install', 'plugin ls', 'plugin sign'];
    expect(nearest('plugin uninstall', commands)).toBeUndefined();
    expect(nearest('plugin list', commands)).toBeUndefined();
    expect(nearest('plugin instal', commands)).toBe('plugin install');
    expect(nearest('pulgin sgin', commands)).toBe('plugin sign');
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
