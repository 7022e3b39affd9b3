import type { Finding } from '@ops-center/manifest-schema';
import { findingsText, type Validation } from '../actions/validate.js';
import type { FixedFile } from '../validate/fix-file.js';
import { indented, oneLine, paint, printable, type Look } from './look.js';
import { countText, shownName, shownPath } from './wording.js';

const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** All findings, each with the line it points at; then one line that sums up, unless the failure does. */
export function renderValidation(validation: Validation, cwd: string, look: Look): string {
  const { report, excerpts, failure } = validation;
  const blocks = report.fixed === undefined ? [] : [renderFixed(report.fixed, cwd, look)];
  blocks.push(...report.findings.map((finding) => renderFrame(finding, excerpts.get(finding), look)));
  if (failure === undefined) {
    const what = report.id === null ? shownPath(cwd, report.target) : `${report.id} ${report.version ?? ''}`.trim();
    const files = countText(report.files, 'file');
    blocks.push(`${paint(look, 'green', '✓')} ${what} is valid: ${findingsText(report.counts)} in ${files}`);
  }
  return blocks.join('\n');
}

/** The difference as `diff -u` shows it, and what was wrong. */
function renderFixed({ file, fixes, diff }: FixedFile, cwd: string, look: Look): string {
  const name = shownPath(cwd, file);
  if (fixes.length === 0) return `${name}: there is nothing that --fix can mend\n`;
  const colors = { '-': 'red', '+': 'green', ' ': undefined } as const;
  const hunks = diff.flatMap(({ oldStart, newStart, lines }) => [
    paint(look, 'cyan', `@@ -${oldStart} +${newStart} @@`),
    ...lines.map(({ kind, text }) => {
      const line = `${kind}${oneLine(text)}`;
      const color = colors[kind];
      return color === undefined ? line : paint(look, color, line);
    }),
  ]);
  const mended = fixes.map(
    ({ code, line, message }) => `${paint(look, 'green', 'mended')}  ${code}  line ${line}: ${oneLine(message)}`,
  );
  return `${[`--- ${name}`, `+++ ${name}`, ...hunks, '', ...mended].join('\n')}\n`;
}

/**
 * One finding as cargo shows it:
 *
 *     plugin.yaml:7:7  error  manifest.type.unknown  type "hybird" is not allowed
 *       7 | type: hybird
 *         |       ^^^^^^
 *       help: did you mean "hybrid"?
 */
export function renderFrame(finding: Finding, excerpt: string | undefined, look: Look): string {
  const color = COLORS[finding.severity];
  const file = finding.file === '' ? 'plugin' : shownName(finding.file);
  const place = finding.line > 0 ? `${file}:${finding.line}:${finding.column}` : file;
  const lines = [
    `${paint(look, 'bold', place)}  ${paint(look, color, finding.severity)}  ${finding.code}  ${indented(finding.message)}`,
  ];
  if (excerpt !== undefined) lines.push(...frame(finding, excerpt, look));
  if (finding.hint !== undefined) lines.push(`  ${paint(look, 'cyan', 'help')}: ${indented(finding.hint)}`);
  return `${lines.join('\n')}\n`;
}

function frame(finding: Finding, excerpt: string, look: Look): string[] {
  const number = String(finding.line);
  const room = Math.max(10, look.width - number.length - 6);
  const column = Math.min(excerpt.length, Math.max(0, finding.column - 1));
  const cut = column < room / 2 ? 0 : column - Math.floor(room / 2);
  const before = `${cut > 0 ? '…' : ''}${shown(excerpt.slice(cut, column))}`;
  const rest = excerpt.slice(column);
  const marked = /\.ya?ml$/i.test(finding.file) ? markedText(excerpt.slice(0, column), rest) : markedCode(rest);
  const text = shortened(before + shown(excerpt.slice(column)), room);
  const carets = '^'.repeat(Math.max(1, Math.min(width(shown(marked)), room - width(before))));
  const margin = ' '.repeat(number.length);
  return [
    `  ${paint(look, 'dim', `${number} |`)} ${text}`,
    `  ${paint(look, 'dim', `${margin} |`)} ${' '.repeat(width(before))}${paint(look, COLORS[finding.severity], carets)}`,
  ];
}

/** What the caret underlines: a quoted text, a key, or a plain value up to its end. */
function markedText(before: string, rest: string): string {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(rest)?.[0];
  if (quoted !== undefined) return quoted;
  const end = /[[{]/.test(before) ? /[,\]}]|:(?:\s|$)|\s#|$/ : /:(?:\s|$)|\s#|$/;
  return rest.slice(0, rest.search(end)).trimEnd() || rest.slice(0, 1);
}

/** In code: a text, or a name with what is reached from it. */
function markedCode(rest: string): string {
  return /^(?:"[^"]*"|'[^']*'|[@\w$]+(?:[?!]?\.[\w$]+)*)/.exec(rest)?.[0] ?? rest.slice(0, 1);
}

function shown(text: string): string {
  return printable(text.replaceAll('\t', '  '));
}

function shortened(text: string, room: number): string {
  const characters = [...text];
  return characters.length <= room ? text : `${characters.slice(0, room - 1).join('')}…`;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NARROW = /\p{M}|\u200d/u;

/** Columns on a terminal. */
function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (NARROW.test(char) ? 0 : WIDE.test(char) ? 2 : 1), 0);
}
