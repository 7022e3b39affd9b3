import { checkManifest } from '../check-manifest.js';
import { readManifest } from '../read-manifest.js';
import { readYaml } from '../read-yaml.js';
import { createLocator } from '../source-text.js';
import { findNode, toData } from '../yaml-tree.js';
import { applyEdits, editFor, type Edit } from './edit.js';

/** Something that was mended. */
export interface AppliedFix {
  /** Code of the finding that is gone. */
  readonly code: string;
  readonly message: string;
  /** Where the finding was, in the text before. */
  readonly line: number;
}

export interface FixedManifest {
  /** The text with everything mended that can be without a doubt; the same text when there is no such thing. */
  readonly text: string;
  readonly fixes: readonly AppliedFix[];
}

/** One mended value can bring out the next finding: a version is quoted first, then completed. */
const MOST_ROUNDS = 5;

/**
 * Mends a manifest by editing its text where the findings are, so that comments, order and layout stay. A change is kept
 * only when there is less wrong after it than before. It never throws, whatever the text is, and a second run changes nothing.
 */
export function fixManifest(text: string): FixedManifest {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  let current = text.slice(mark.length);
  const fixes: AppliedFix[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const candidates = candidatesIn(current);
    const better = improve(current, candidates);
    if (better.kept.length === 0) break;
    fixes.push(...better.kept.map(({ code, message, line }) => ({ code, message, line })));
    current = better.text;
  }
  return { text: mark + current, fixes };
}

interface Candidate extends AppliedFix {
  readonly edit: Edit;
}

function candidatesIn(text: string): Candidate[] {
  const { root, problems } = readYaml(text);
  // Where the YAML itself is broken, nobody can tell what belongs to what.
  if (root === undefined || problems.length > 0) return [];
  const locate = createLocator(text);
  const { remarks } = checkManifest(toData(root), (pointer) => {
    const { node, exact } = findNode(root, pointer);
    return exact && node.kind === 'scalar' ? node.source : undefined;
  });
  return remarks.flatMap(({ code, message, pointer, fix }) => {
    const edit = fix === undefined ? undefined : editFor(text, root, pointer, fix);
    return edit === undefined ? [] : [{ code, message, line: locate(edit.start).line, edit }];
  });
}

/** All at once when that helps, as it nearly always does; else those that help one by one. */
function improve(text: string, candidates: readonly Candidate[]): { text: string; kept: readonly Candidate[] } {
  if (candidates.length === 0) return { text, kept: [] };
  const before = wrongness(text);
  const distinct = withoutOverlaps(candidates);
  const all = applyEdits(
    text,
    distinct.map(({ edit }) => edit),
  );
  if (wrongness(all) < before) return { text: all, kept: distinct };
  const first = distinct.slice(0, 20).find(({ edit }) => wrongness(applyEdits(text, [edit])) < before);
  return first === undefined ? { text, kept: [] } : { text: applyEdits(text, [first.edit]), kept: [first] };
}

function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.edit.start - b.edit.start);
  let at = 0;
  return sorted.filter(({ edit }) => {
    if (edit.start < at) return false;
    at = edit.end;
    return true;
  });
}

/** A number that had to be quoted may still be no version: a step on the way, so it weighs more than what it becomes. */
function wrongness(text: string): number {
  const { findings } = readManifest(text);
  if (findings.some(({ code }) => code.startsWith('manifest.yaml.'))) return Number.POSITIVE_INFINITY;
  return findings.reduce((sum, { code }) => sum + (code === 'manifest.field.unquoted' ? 2 : 1), 0);
}
