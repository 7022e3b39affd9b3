import { lastMatch, type IgnoreRule } from './ignore-rules.js';
import { neverPacked } from './never-packed.js';

/** `.opsignore` speaks first: whatever it says about a path, no `.gitignore` is asked. */
export const IGNORE_FILES = ['.opsignore', '.gitignore'] as const;

/** The rules of one ignore file. */
export interface IgnoreLayer {
  readonly kind: (typeof IGNORE_FILES)[number];
  /** The folder it lies in, relative to the project; '' for the project itself. */
  readonly folder: string;
  readonly rules: readonly IgnoreRule[];
}

/** Why one file or folder is packed or left out. */
export type Verdict =
  | { readonly packed: true; readonly reason: 'no-rule' }
  | { readonly packed: true; readonly reason: 'taken-back'; readonly rule: RulePlace }
  | { readonly packed: false; readonly reason: 'ignored'; readonly rule: RulePlace }
  | { readonly packed: false; readonly reason: 'secret' | 'local'; readonly pattern: string };

export interface RulePlace {
  readonly file: string;
  readonly line: number;
  readonly pattern: string;
}

/**
 * Decides about one path whose folders are all packed. Within one kind of ignore file the nearest one that speaks
 * wins, and in it the last line that matches, as in git.
 *
 * @param layers of the folders from the project down to the one the path lies in
 */
export function decide(
  layers: readonly IgnoreLayer[],
  path: string,
  isFolder: boolean,
  pluginId: string | undefined,
): Verdict {
  const never = neverPacked(path, isFolder, pluginId);
  if (never !== undefined) return { packed: false, reason: never.kind, pattern: never.pattern };
  for (const kind of IGNORE_FILES) {
    for (const layer of layers.filter((candidate) => candidate.kind === kind).reverse()) {
      const relative = layer.folder === '' ? path : path.slice(layer.folder.length + 1);
      const match = lastMatch(layer.rules, relative, isFolder);
      if (match === undefined) continue;
      const file = layer.folder === '' ? kind : `${layer.folder}/${kind}`;
      const rule = { file, line: match.line, pattern: match.pattern };
      return match.negated ? { packed: true, reason: 'taken-back', rule } : { packed: false, reason: 'ignored', rule };
    }
  }
  return { packed: true, reason: 'no-rule' };
}

/** The reason in words, as `ls --why` and errors say it. */
export function verdictText(verdict: Verdict): string {
  switch (verdict.reason) {
    case 'no-rule':
      return 'no rule leaves it out';
    case 'taken-back':
      return `${verdict.rule.file}:${verdict.rule.line} takes it back: ${verdict.rule.pattern}`;
    case 'ignored':
      return `${verdict.rule.file}:${verdict.rule.line} leaves it out: ${verdict.rule.pattern}`;
    case 'secret':
      return `it may hold a secret and is never packed: ${verdict.pattern}`;
    case 'local':
      return `it is never packed: ${verdict.pattern}`;
  }
}
