import { checkAnswers, type ScaffoldAnswers } from './answers.js';
import { fillTemplate, placeholdersFor } from './placeholders.js';

/** A file of a template as it lies in templates/, before its name and text are filled in. */
export interface TemplateFile {
  /** Relative to the type's (or the common) folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Template {
  readonly common: readonly TemplateFile[];
  readonly specific: readonly TemplateFile[];
  /** Files of the chosen pipeline. */
  readonly ci?: readonly TemplateFile[];
  /** The licence's text when there is one for the chosen SPDX id. */
  readonly license?: string;
}

export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  readonly executable: boolean;
}

/** Files of a new plugin, sorted by path, each path once. */
export type FileTree = readonly PlannedFile[];

/**
 * Decides every file of a new plugin. The type's own files replace common ones of the same name.
 *
 * @throws OpsError usage.invalid when the answers cannot be used
 */
export function planScaffold(answers: ScaffoldAnswers, template: Template): FileTree {
  checkAnswers(answers);
  const license = template.license === undefined ? [] : [{ path: 'LICENSE', text: template.license }];
  return fillFiles(answers, [...license, ...template.common, ...(template.ci ?? []), ...template.specific]);
}

/** Files of templates with their names and texts filled in, sorted; a later one replaces an earlier of the same name. */
export function fillFiles(answers: ScaffoldAnswers, files: readonly TemplateFile[]): FileTree {
  const placeholders = placeholdersFor(answers);
  const planned = new Map<string, PlannedFile>();
  for (const { path, text } of files) {
    const target = targetPath(path);
    const filled = fillTemplate(text, placeholders, path);
    planned.set(target, { path: target, text: filled, executable: filled.startsWith('#!') });
  }
  return [...planned.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function targetPath(path: string): string {
  return path
    .split('/')
    .map((component) => component.replace(/^_dot_/, '.'))
    .join('/');
}
