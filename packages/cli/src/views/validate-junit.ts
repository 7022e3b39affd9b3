import type { Finding } from '@ops-center/manifest-schema';
import type { Validation } from '../actions/validate.js';
import { redact } from '../errors/redact.js';
import { reportPath } from '../validate/report-path.js';

/**
 * The findings as JUnit XML, which every CI server shows as test results: a suite for each file, a case for each finding.
 * What does not fail the command counts as skipped; without findings there is one case, which passed.
 */
export function renderJunit({ report, failure, workspace }: Validation): string {
  const byFile = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const { file } = reportPath(report, finding, workspace);
    byFile.set(file, [...(byFile.get(file) ?? []), finding]);
  }
  const fails = ({ severity }: Finding): boolean =>
    severity === 'error' || (severity === 'warning' && report.counts.errors === 0 && failure !== undefined);
  const suites = [...byFile].map(([file, findings]) => suite(file, findings, fails));
  if (suites.length === 0) {
    const name = report.id === null ? 'plugin' : `${report.id} ${report.version ?? ''}`.trim();
    suites.push(
      `  <testsuite name="${xml(name)}" tests="1" failures="0" errors="0" skipped="0">\n` +
        `    <testcase classname="${xml(name)}" name="no findings"/>\n  </testsuite>`,
    );
  }
  const tests = Math.max(1, report.findings.length);
  const failures = report.findings.filter(fails).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ops-center plugin validate" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites,
    '</testsuites>',
  ].join('\n');
}

function suite(file: string, findings: readonly Finding[], fails: (finding: Finding) => boolean): string {
  const failures = findings.filter(fails).length;
  const head = `  <testsuite name="${xml(file)}" tests="${findings.length}" failures="${failures}" errors="0" skipped="${findings.length - failures}">`;
  const cases = findings.map((finding) => {
    const place = finding.line > 0 ? `${finding.file}:${finding.line}:${finding.column}` : finding.file;
    const text = [place, finding.message, ...(finding.hint === undefined ? [] : [`help: ${finding.hint}`])].join('\n');
    const name = xml(`${place} ${finding.code}`.trim());
    const result = fails(finding)
      ? `<failure type="${xml(finding.code)}" message="${xml(finding.message)}">${xml(text)}</failure>`
      : `<skipped message="${xml(`${finding.severity}: ${finding.message}`)}"/>`;
    return `    <testcase classname="${xml(file)}" name="${name}">${result}</testcase>`;
  });
  return [head, ...cases, '  </testsuite>'].join('\n');
}

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Everything that XML 1.0 cannot hold, not even escaped, is made visible; so is what steers a terminal. */
function xml(text: string): string {
  return (
    redact(text)
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
      // oxlint-disable-next-line no-control-regex -- those are the characters meant
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g, visible)
      .replace(/[&<>"']/g, (char) => MARKUP[char] ?? char)
      // A raw line break or tab in an attribute is read as a space.
      .replace(/[\n\t]/g, (char) => `&#${char.charCodeAt(0)};`)
  );
}

function visible(char: string): string {
  return `\\u{${char.charCodeAt(0).toString(16)}}`;
}
