import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { FINDING_CODES, OpsError, type Finding } from '@ops-center/manifest-schema';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Validation } from '../actions/validate.js';
import { SARIF_SCHEMA } from '../testing/sarif-schema.js';
import { rendererOf } from './validate-formats.js';
import { renderGithub } from './validate-github.js';
import { renderJunit } from './validate-junit.js';
import { renderSarif } from './validate-sarif.js';

const LOOK = { color: false, width: 80 };

function finding(extra: Partial<Finding> = {}): Finding {
  return {
    code: 'manifest.type.unknown',
    severity: 'error',
    message: 'type "hybird" is not allowed; did you mean "hybrid"?',
    pointer: '/type',
    file: 'plugin.yaml',
    line: 7,
    column: 7,
    ...extra,
  };
}

function validation(findings: readonly Finding[], extra: Partial<Validation['report']> = {}): Validation {
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  return {
    report: {
      target: '/repo/plugins/a b',
      kind: 'project',
      id: 'my-plugin',
      version: '1.0.0',
      files: 3,
      findings,
      counts,
      ...extra,
    },
    excerpts: new Map(findings.map((one) => [one, 'type: hybird'])),
    workspace: '/repo',
    ...(counts.errors > 0 ? { failure: new OpsError('manifest.invalid', 'x', { findings }) } : {}),
  };
}

/** Foreign text that has been trouble in one format or another. */
const HOSTILE =
  'a%b\r\n::set-output name=x::y\u001b[2J\u0000\ud800\uffff]]> & <b> "q" \'s\' , : \u202e\u2028 ocp_abcdefghijklmnopqrstuvwxyz0123456789';

const anyFinding = fc
  .record({
    code: fc.constantFrom(...Object.keys(FINDING_CODES)),
    severity: fc.constantFrom<Finding['severity']>('error', 'warning', 'info'),
    message: fc.string({ unit: 'binary' }),
    pointer: fc.constantFrom('', '/a/0/b'),
    file: fc.oneof(fc.constantFrom('', 'plugin.yaml'), fc.string({ unit: 'binary' })),
    line: fc.nat(9),
    column: fc.nat(9),
  })
  .map((one): Finding => ({ ...one, column: Math.max(one.line > 0 ? 1 : 0, one.column), hint: one.message }));

describe('--format github', () => {
  test('each finding is one workflow command', () => {
    const findings = [
      finding({ hint: 'write it so' }),
      finding({
        severity: 'warning',
        line: 0,
        column: 0,
        file: 'README.md',
        code: 'project.file.denied',
        message: 'x',
      }),
      finding({ severity: 'info', message: 'y' }),
    ];
    expect(renderGithub(validation(findings)).split('\n')).toEqual([
      '::error file=plugins/a b/plugin.yaml,line=7,col=7,title=manifest.type.unknown::type "hybird" is not allowed; did you mean "hybrid"?%0Awrite it so',
      '::warning file=plugins/a b/README.md,title=project.file.denied::x',
      '::notice file=plugins/a b/plugin.yaml,line=7,col=7,title=manifest.type.unknown::y',
    ]);
  });

  test('foreign text cannot end a command, begin another one, or add a property', () => {
    const text = renderGithub(validation([finding({ message: HOSTILE, file: `x,line=1::y\n${HOSTILE}` })]));
    expect(text.split(/[\r\n]/)).toHaveLength(1);
    expect(/^::error file=([^,:]*),line=7,col=7,title=manifest.type.unknown::/.exec(text)?.[1]).toContain(
      '%2Cline=1%3A%3Ay%0A',
    );
    expect(text).toContain('a%25b%0D%0A::set-output');
    // oxlint-disable-next-line no-control-regex -- those are the characters meant
    expect(text).not.toMatch(/[\u0000-\u001f\u202e\u2028]|ocp_[a-z]/);
  });

  test('what is inside a bundle is told in words: the repository has no such file', () => {
    const bundle = validation([finding()], { kind: 'bundle', target: '/repo/dist/x.zip' });
    expect(renderGithub(bundle)).toMatch(
      /^::error file=dist\/x\.zip,title=manifest\.type\.unknown::plugin\.yaml:7:7: type/,
    );
    const alone = validation([finding()], { kind: 'manifest', target: '/elsewhere/plugin.yaml' });
    expect(renderGithub(alone)).toContain('file=/elsewhere/plugin.yaml,');
  });

  test('any finding is one line', () => {
    fc.assert(
      fc.property(anyFinding, (one) => {
        expect(renderGithub(validation([one]))).toMatch(/^::(?:error|warning|notice) file=[^\r\n]*$/);
      }),
      { numRuns: 200 },
    );
  });
});

/** Elements in order, with their attributes; a text that is no XML throws. */
function parseXml(text: string): { name: string; attributes: Readonly<Record<string, string>> }[] {
  const found: { name: string; attributes: Readonly<Record<string, string>> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.write(text).close();
  return found;
}

describe('--format junit', () => {
  test('errors are failures, warnings are skipped unless they fail the command', () => {
    const warning = finding({ severity: 'warning', code: 'manifest.category.unknown' });
    const names = parseXml(renderJunit(validation([finding(), warning]))).map(({ name }) => name);
    expect(names).toEqual(['testsuites', 'testsuite', 'testcase', 'failure', 'testcase', 'skipped']);
    const strict = { ...validation([warning]), failure: new OpsError('manifest.invalid', 'x') };
    const [suites, suite] = parseXml(renderJunit(strict));
    expect(suites?.attributes).toMatchObject({ tests: '1', failures: '1' });
    expect(suite?.attributes).toMatchObject({ name: 'plugins/a b/plugin.yaml', failures: '1', skipped: '0' });
  });

  test('without findings there is one test, which passed', () => {
    const elements = parseXml(renderJunit(validation([])));
    expect(elements.map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase']);
    expect(elements[0]?.attributes).toMatchObject({ tests: '1', failures: '0' });
  });

  test('foreign text keeps its lines and is otherwise made harmless', () => {
    const xml = renderJunit(validation([finding({ message: HOSTILE })]));
    const failure = parseXml(xml).find(({ name }) => name === 'failure');
    expect(failure?.attributes['message']).toMatch(
      /^a%b\\u\{d\}\n::set-output .*\\u\{1b\}\[2J\\u\{0\}\ufffd\\u\{ffff\}\]\]> & <b> "q" 's' , : /,
    );
    expect(xml).not.toMatch(/ocp_[a-z]/);
  });

  test('any findings are XML', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 4 }), (findings) => {
        parseXml(renderJunit(validation(findings)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('--format sarif', () => {
  const ajv = new Ajv({ allErrors: true, strict: true });
  formats.default(ajv);
  const isSarif = ajv.compile(SARIF_SCHEMA);
  const parse = (value: Validation) => {
    const log = JSON.parse(renderSarif(value, '1.2.3', 3));
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
    return log;
  };

  test('results name their rule, and the rule says what to do', () => {
    const log = parse(
      validation([finding(), finding({ code: 'project.secret.github_token', file: 'backend/ä.py', pointer: '' })]),
    );
    const [run] = log.runs;
    expect(run.results[0]).toMatchObject({
      ruleId: 'manifest.type.unknown',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plugins/a%20b/plugin.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 7, startColumn: 7 },
          },
          logicalLocations: [{ fullyQualifiedName: '/type' }],
        },
      ],
    });
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(run.tool.driver.rules[0].help.text).toContain(FINDING_CODES['manifest.type.unknown']?.remedy);
    expect(run.tool.driver.rules[1].properties).toEqual({ tags: ['project', 'security'], 'security-severity': '8.0' });
    expect(run.originalUriBaseIds['%SRCROOT%'].uri).toBe('file:///repo/');
    expect(run.results[1].locations[0].physicalLocation.artifactLocation.uri).toBe('plugins/a%20b/backend/%C3%A4.py');
  });

  test('a fingerprint outlives a move of the line, and tells equal findings apart', () => {
    const prints = (findings: readonly Finding[]): string[] =>
      parse(validation(findings)).runs[0].results.map(
        (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['opsCenterFinding/v1'],
      );
    const before = prints([finding({ line: 7 }), finding({ line: 9 })]);
    expect(new Set(before).size).toBe(2);
    expect(prints([finding({ line: 70 }), finding({ line: 90 })])).toEqual(before);
    expect(prints([finding({ code: 'manifest.id.missing' })])).not.toContain(before[0]);
  });

  test('any findings are SARIF, and hold no token', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 4 }), (findings) => {
        parse(validation(findings));
      }),
      { numRuns: 200 },
    );
    expect(renderSarif(validation([finding({ message: HOSTILE })]), '1.0.0', 3)).not.toMatch(/ocp_[a-z]/);
  });
});

test('--json beside another format is a usage error; beside json it is the same', async () => {
  const facts = { json: true, cliVersion: '1.0.0', cwd: '/repo' };
  await expect(rendererOf('sarif', facts)).rejects.toMatchObject({ code: 'usage.invalid' });
  await expect(rendererOf('text', facts)).rejects.toMatchObject({ code: 'usage.invalid' });
  await expect(rendererOf('json', facts)).resolves.toBeTypeOf('function');
  for (const format of ['sarif', 'github', 'junit', 'text', undefined]) {
    const render = await rendererOf(format, { ...facts, json: false });
    expect(render(validation([finding()]), LOOK)).toContain('hybird');
  }
});
