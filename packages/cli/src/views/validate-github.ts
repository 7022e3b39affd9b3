import type { Finding } from '@ops-center/manifest-schema';
import type { Validation } from '../actions/validate.js';
import { redact } from '../errors/redact.js';
import { reportPath } from '../validate/report-path.js';
import { printable } from './look.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * One workflow command a finding, which GitHub shows beside the line in the pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function renderGithub({ report, workspace }: Validation): string {
  return report.findings.map((finding) => command(finding, report, workspace)).join('\n');
}

function command(finding: Finding, report: Validation['report'], workspace: string): string {
  const { file, inside } = reportPath(report, finding, workspace);
  const properties = [`file=${property(file)}`];
  if (inside === undefined && finding.line > 0) properties.push(`line=${finding.line}`, `col=${finding.column}`);
  properties.push(`title=${property(finding.code)}`);
  const message = `${inside === undefined ? '' : `${inside}: `}${finding.message}`;
  const text = finding.hint === undefined ? message : `${message}\n${finding.hint}`;
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${data(text)}`;
}

function data(text: string): string {
  // A line break is escaped before the rest is made visible, so that it stays one.
  const escaped = redact(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return printable(escaped);
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
