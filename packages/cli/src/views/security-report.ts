import type { FaultReported } from '../actions/security-report.js';
import { oneLine, paint, type Look } from './look.js';

export function renderFault(reported: FaultReported, look: Look): string {
  return [
    `${paint(look, 'green', '✓')} Reported to the owners of ${oneLine(reported.plugin)} (${oneLine(reported.publisher)}) and the administrators, in confidence`,
    `  report    ${oneLine(reported.id)}`,
    `  severity  ${reported.severity}`,
    reported.dueAt === null ? '  answer    as soon as they can' : `  answer    due by ${oneLine(reported.dueAt)}`,
  ].join('\n');
}
