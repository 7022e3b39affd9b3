import type { AuditReport } from '../actions/audit.js';
import { indented, oneLine, paint, type Look } from './look.js';
import { countText, shownPath } from './wording.js';

const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** What was found, plugin by plugin; then one line about all, unless the failure says it. */
export function renderAudit({ plugins, findings, notAsked, counts }: AuditReport, cwd: string, look: Look): string {
  const blocks = findings.map(({ severity, code, message, file, hint }) =>
    [
      `${paint(look, COLORS[severity], severity)}  ${code}  ${indented(message)}`,
      `  --> ${shownPath(cwd, file)}`,
      ...(hint === undefined ? [] : [`  ${paint(look, 'cyan', 'help')}: ${indented(hint)}`]),
    ].join('\n'),
  );
  const silent = notAsked.length === 0 ? [] : [`No registry was asked about ${oneLine(notAsked.join(', '))}`];
  const good =
    counts.errors > 0
      ? []
      : [`${paint(look, 'green', '✓')} ${countText(plugins, 'plugin')}: ${countText(counts.warnings, 'warning')}`];
  return [...blocks, ...silent, ...good].join('\n');
}
