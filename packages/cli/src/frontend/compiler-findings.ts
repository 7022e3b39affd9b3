import path from 'node:path';
import { FINDING_CODES, type Finding, type ProjectCode } from '@ops-center/manifest-schema';
import type { Location, Message } from 'esbuild';
import { CODE } from './guard-plugin.js';
import type { ProjectRoot } from './inside.js';

/** What a compiler says, as findings; each problem once, in the order of their places. */
export function compilerFindings(
  root: ProjectRoot,
  errors: readonly Message[],
  warnings: readonly Message[],
): Finding[] {
  const all = [
    ...errors.map((message) => toFinding(root, message, codeOf(message) ?? 'project.frontend.compile')),
    ...warnings.map((message) => toFinding(root, message, 'project.frontend.compiler_warning')),
  ];
  const known = new Set<string>();
  return all.filter((finding) => {
    const key = `${finding.file}:${finding.line}:${finding.column}:${finding.message}`;
    return known.has(key) ? false : known.add(key);
  });
}

/** A finding about the frontend at a place of the project. */
export function frontendFinding(
  code: ProjectCode,
  place: { readonly file: string; readonly line: number; readonly column: number; readonly pointer?: string },
  message: string,
  hint: string | undefined = FINDING_CODES[code]?.remedy,
): Finding {
  return {
    code,
    severity: FINDING_CODES[code]?.severity ?? 'error',
    message,
    pointer: place.pointer ?? '',
    file: place.file,
    line: place.line,
    column: place.column,
    ...(hint === undefined ? {} : { hint }),
  };
}

function codeOf(message: Message): ProjectCode | undefined {
  const detail: unknown = message.detail;
  if (typeof detail !== 'object' || detail === null || !(CODE in detail)) return undefined;
  return (detail as Record<typeof CODE, ProjectCode>)[CODE];
}

function toFinding(root: ProjectRoot, message: Message, code: ProjectCode): Finding {
  const { location, notes, text } = message;
  // esbuild's first note says what to do, or why.
  const hint = notes[0]?.text.split('\n', 1)[0];
  if (location === null) return frontendFinding(code, { file: '', line: 0, column: 0 }, text, hint);
  const place = { file: fileOf(root, location), line: location.line, column: columnOf(location) };
  return frontendFinding(code, place, text, ...(hint === undefined ? [] : [hint]));
}

/** Relative to the project whichever way the compiler named it. */
function fileOf(root: ProjectRoot, location: Location): string {
  const absolute = path.resolve(root.path, location.file);
  return path.relative(root.path, absolute).split(path.sep).join('/');
}

/** esbuild counts bytes from 0; findings count UTF-16 code units from 1. */
function columnOf({ lineText, column }: Location): number {
  return Buffer.from(lineText).subarray(0, column).toString('utf8').length + 1;
}
