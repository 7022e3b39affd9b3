import type { DoctorReport } from '../actions/doctor.js';
import { indented, oneLine, paint, type Look } from './look.js';

const SIGNS = {
  ok: ['green', '✓'],
  warn: ['yellow', '!'],
  fail: ['red', '✗'],
  skipped: ['dim', '-'],
} as const;
const NAME_WIDTH = 14;

export function renderDoctor({ checks }: DoctorReport, look: Look): string {
  return checks
    .flatMap(({ check, status, message, hint }) => {
      const [style, sign] = SIGNS[status];
      const line = `${paint(look, style, sign)} ${check.padEnd(NAME_WIDTH)}${oneLine(message)}`;
      return hint === null ? [line] : [line, `    help: ${indented(hint)}`];
    })
    .join('\n');
}
