import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FINDING_CODES, type Finding, type Severity } from '@ops-center/manifest-schema';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Validation } from '../actions/validate.js';
import { jsonText } from '../errors/envelope.js';
import { redactValue } from '../errors/redact.js';
import { reportPath } from '../validate/report-path.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const ROOT = '%SRCROOT%';

/** The findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning services. */
export function renderSarif(validation: Validation, cliVersion: string, exitCode: number): string {
  return jsonText(redactValue(sarifLog(validation, cliVersion, exitCode)));
}

function sarifLog(validation: Validation, cliVersion: string, exitCode: number): Log {
  const { report, workspace } = validation;
  const codes = [...new Set(report.findings.map(({ code }) => code))].sort();
  const seen = new Map<string, number>();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ops-center', semanticVersion: cliVersion, rules: codes.map(rule) } },
        automationDetails: { id: `ops-center/${report.id ?? 'plugin'}/` },
        invocations: [{ executionSuccessful: true, exitCode }],
        originalUriBaseIds: { [ROOT]: { uri: pathToFileURL(`${workspace}${path.sep}`).href } },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => result(finding, validation, codes.indexOf(finding.code), seen)),
      },
    ],
  };
}

function rule(code: string): ReportingDescriptor {
  const text = FINDING_CODES[code];
  const meaning = text?.meaning ?? code;
  const remedy = text?.remedy ?? '';
  const area = code.split('.')[0] ?? code;
  return {
    id: code,
    name: code
      .split(/[._]/)
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join(''),
    shortDescription: { text: meaning },
    fullDescription: { text: meaning },
    help: { text: `${meaning}\n\n${remedy}`, markdown: `**${code}**\n\n${meaning}\n\n${remedy}` },
    defaultConfiguration: { level: LEVELS[text?.severity ?? 'error'] },
    properties: { tags: [area, ...(isSecurity(code) ? ['security'] : [])], ...securityOf(code, text?.severity) },
  };
}

/** GitHub sorts security findings by this number; the others it sorts by their level. */
function securityOf(code: string, severity: Severity | undefined): { 'security-severity'?: string } {
  if (!isSecurity(code)) return {};
  return { 'security-severity': severity === 'error' ? '8.0' : '4.0' };
}

function isSecurity(code: string): boolean {
  return /^(?:archive|project\.(?:secret|compose|theme|permission|icon|style|code))\./.test(code);
}

function result(finding: Finding, validation: Validation, ruleIndex: number, seen: Map<string, number>): Result {
  const { report, workspace, excerpts } = validation;
  const { file, inside } = reportPath(report, finding, workspace);
  const isRelative = !path.posix.isAbsolute(file) && !/^[A-Za-z]:\//.test(file);
  const uri = isRelative ? file.split('/').map(encodeURIComponent).join('/') : pathToFileURL(file).href;
  const message = `${inside === undefined ? '' : `${inside}: `}${finding.message}`;
  return {
    ruleId: finding.code,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: finding.hint === undefined ? message : `${message}\n${finding.hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, ...(isRelative ? { uriBaseId: ROOT } : {}) },
          // Services that show code want a line; the first one stands for the file as a whole.
          region:
            inside === undefined && finding.line > 0
              ? { startLine: finding.line, startColumn: finding.column }
              : { startLine: 1 },
        },
        ...(finding.pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: finding.pointer }] }),
      },
    ],
    partialFingerprints: { 'opsCenterFinding/v1': fingerprint(finding, excerpts.get(finding) ?? '', seen) },
  };
}

/** Stays the same when lines move: made of the code, the file and the text of the line, never of its number. */
function fingerprint(finding: Finding, excerpt: string, seen: Map<string, number>): string {
  const place = finding.pointer.replace(/\/\d+/g, '/*');
  const key = [finding.code, finding.file, place, excerpt.trim() || finding.message].join('\0');
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return createHash('sha256').update(`${key}\0${count}`).digest('hex').slice(0, 32);
}
