import type { Fix } from './fix.js';
import { splitPointer } from '../pointer.js';
import { findNode, type YamlNode } from '../yaml-tree.js';

/** One change of a text; offsets count UTF-16 code units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edit that carries out a fix; undefined when the value is not written in a way that is surely understood. */
export function editFor(text: string, root: YamlNode, pointer: string, fix: Fix): Edit | undefined {
  const { node, keyStart, exact } = findNode(root, pointer);
  if (!exact) return undefined;
  if (fix.kind === 'rename') {
    return keyStart === undefined ? undefined : renameEdit(text, root, pointer, keyStart, fix.key);
  }
  if (node.kind !== 'scalar') return undefined;
  const end = endOfScalar(text, node.start, node.source);
  if (end === undefined) return undefined;
  const written = text.slice(node.start, end);
  switch (fix.kind) {
    case 'set':
      return { start: node.start, end, text: scalarText(fix.value, written) };
    case 'quote':
      return { start: node.start, end, text: JSON.stringify(written) };
    case 'unquote':
      return { start: node.start, end, text: String(node.value) };
    case 'remove':
      return findNode(root, parentOf(pointer)).node.kind === 'list' ? removeEdit(text, node.start, end) : undefined;
  }
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** The end of a scalar that stands on one line: plain, or in quotes. Block scalars are left alone. */
function endOfScalar(text: string, start: number, source: string | undefined): number | undefined {
  if (source !== undefined) return text.startsWith(source, start) ? start + source.length : undefined;
  const quoted = /"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*'/y;
  quoted.lastIndex = start;
  const found = quoted.exec(text);
  return found === null ? undefined : start + found[0].length;
}

function renameEdit(text: string, root: YamlNode, pointer: string, start: number, key: string): Edit | undefined {
  const parent = findNode(root, parentOf(pointer)).node;
  if (parent.kind !== 'map' || parent.entries.has(key)) return undefined;
  const name = splitPointer(pointer).at(-1) ?? '';
  const written = [name, JSON.stringify(name), `'${name}'`].find((form) => text.startsWith(form, start));
  if (written === undefined || !/^\s*:/.test(text.slice(start + written.length, start + written.length + 20))) {
    return undefined;
  }
  return { start, end: start + written.length, text: key };
}

/** Plain where it was plain and may be; else in the quotes that were there, or double ones. */
function scalarText(value: string, written: string): string {
  if (written.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  const isPlain =
    /^(?:[A-Za-z][\w.-]*|\d+\.\d+\.\d+[\w.+-]*)$/.test(value) && !/^(?:true|false|null|yes|no|on|off)$/i.test(value);
  return isPlain && !written.startsWith('"') ? value : JSON.stringify(value);
}

/** The whole line of an item in a block list; in a list in brackets, the item and the comma before it. */
function removeEdit(text: string, start: number, end: number): Edit | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = /^[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r|$)/.exec(text.slice(end));
  if (/^[ \t]*-[ \t]+$/.test(text.slice(lineStart, start)) && rest !== null) {
    return { start: lineStart, end: end + rest[0].length, text: '' };
  }
  const before = /,[ \t]*$/.exec(text.slice(lineStart, start));
  if (before === null || !/^[ \t]*[,\]]/.test(text.slice(end, end + 200))) return undefined;
  return { start: lineStart + before.index, end, text: '' };
}

/** Carries out edits that do not overlap; of two that do, the first stays. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    done += text.slice(at, start) + replacement;
    at = end;
  }
  return done + text.slice(at);
}
