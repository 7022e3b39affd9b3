import {
  EVENT_ID,
  NOT_RESOLVED,
  SCALAR_STYLE,
  YAMLException,
  boolCoreTag,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  nullCoreTag,
  parseEvents,
} from 'js-yaml';
import { MANIFEST_LIMITS } from './limits.js';
import type { ManifestFindingCode } from '../findings/manifest-findings.js';
import { shown } from './pointer.js';
import { findForbidden, utf8Length, type ForbiddenKind } from './source-text.js';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml-tree.js';

type Event = ReturnType<typeof parseEvents>[number];
type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

type ReasonOf<Code> = Code extends `manifest.yaml.${infer Reason}` ? Reason : never;

/** Something wrong with the YAML itself, before anybody asks what it says. */
export interface YamlProblem {
  /** The last part of the finding's code. */
  readonly reason: ReasonOf<ManifestFindingCode>;
  readonly message: string;
  readonly offset: number;
  readonly hint?: string;
}

export interface YamlReading {
  /** Absent when the text cannot be read at all. */
  readonly root?: YamlNode;
  readonly problems: readonly YamlProblem[];
}

/**
 * Reads one YAML document without anchors, aliases, tags and duplicate keys, within
 * `MANIFEST_LIMITS`. It never throws: what is wrong comes back as problems.
 */
export function readYaml(text: string): YamlReading {
  const bytes = utf8Length(text);
  if (bytes > MANIFEST_LIMITS.bytes) {
    const message = `the file has ${bytes} bytes; at most ${MANIFEST_LIMITS.bytes} are read`;
    return { problems: [{ reason: 'too_large', message, offset: 0 }] };
  }
  const forbidden = [...findForbidden(text)].slice(0, MANIFEST_LIMITS.findings + 1);
  if (forbidden.length > 0) {
    return { problems: forbidden.map(({ offset, kind, text: name }) => forbiddenProblem(kind, name, offset)) };
  }
  try {
    return buildTree(text, parseEvents(text, { maxDepth: MANIFEST_LIMITS.depth }));
  } catch (error) {
    if (error instanceof YAMLException) return { problems: [syntaxProblem(error)] };
    throw error;
  }
}

function forbiddenProblem(kind: ForbiddenKind, name: string, offset: number): YamlProblem {
  const what = {
    control_character: `the control character ${name} has no place in a manifest`,
    bidi_character: `the character ${name} changes the direction of text, so that people read something else than programs`,
    lone_surrogate: `${name} is half of a character and cannot be stored`,
  }[kind];
  return { reason: kind, message: what, offset, hint: 'remove the character' };
}

function syntaxProblem(error: YAMLException): YamlProblem {
  const reason = error.reason === '' ? 'the YAML cannot be read' : error.reason;
  const offset = error.mark?.position ?? 0;
  if (reason.includes('maxDepth')) {
    return {
      reason: 'too_deep',
      message: `lists and mappings are nested more than ${MANIFEST_LIMITS.depth} deep`,
      offset,
    };
  }
  const hint = SYNTAX_HINTS.find(([pattern]) => pattern.test(reason))?.[1];
  return { reason: 'syntax', message: `not valid YAML: ${reason}`, offset, ...(hint === undefined ? {} : { hint }) };
}

const SYNTAX_HINTS: readonly (readonly [RegExp, string])[] = [
  [/tab characters/, 'indent with spaces'],
  [/bad indentation of a mapping entry/, 'line up the keys; put a value with ": ", "#", "@" or "`" in it in quotes'],
  [/within a (double|single) quoted scalar/, 'close the quote'],
  [/within a flow collection/, 'close the bracket'],
];

interface OpenMap {
  readonly node: YamlMap;
  key?: { readonly name: string; readonly start: number; readonly skip: boolean };
}

/** Builds the tree in one walk over the events, without recursion. */
function buildTree(text: string, events: readonly Event[]): YamlReading {
  const problems: YamlProblem[] = [];
  const stack: (OpenMap | { readonly items: YamlNode[] } | { readonly document: true })[] = [];
  let root: YamlNode | undefined;
  let documents = 0;
  let nodes = 0;
  // Where the search for an empty value starts: behind what came before it.
  let behind = 0;

  const add = (node: YamlNode): void => {
    const open = stack.at(-1);
    if (open === undefined || 'document' in open) {
      if (documents === 1) root ??= node;
      return;
    }
    if ('items' in open) {
      open.items.push(node);
      return;
    }
    if (open.key === undefined) {
      open.key = readKey(node, problems);
      return;
    }
    const { name, start, skip } = open.key;
    delete open.key;
    if (skip) return;
    const known = open.node.entries.get(name);
    if (known === undefined) {
      open.node.entries.set(name, { keyStart: start, value: node } satisfies YamlEntry);
    } else {
      problems.push({
        reason: 'duplicate_key',
        message: `the key ${shown(name)} is already used in this mapping`,
        offset: start,
        hint: 'remove one of the two',
      });
    }
  };

  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      stack.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      documents += 1;
      stack.push({ document: true });
      continue;
    }
    nodes += 1;
    const start = startOf(text, event) ?? skipBlank(text, behind);
    behind = Math.max(behind, endOf(event) ?? start + 1);
    if (nodes > MANIFEST_LIMITS.nodes) {
      problems.push({
        reason: 'too_many_nodes',
        message: `the file has more than ${MANIFEST_LIMITS.nodes} values`,
        offset: start,
      });
      return { problems };
    }
    if (documents > 1) {
      problems.push({
        reason: 'documents',
        message: 'a manifest is one YAML document, and here a second one starts',
        offset: start,
        hint: 'remove everything from the second "---"',
      });
      break;
    }
    problems.push(...decorations(event));
    switch (event.type) {
      case EVENT_ID.ALIAS:
        problems.push({
          reason: 'anchor',
          message: 'aliases ("*name") are not allowed in a manifest',
          offset: start,
          hint: 'write the value out',
        });
        add({ kind: 'hole', start });
        break;
      case EVENT_ID.SCALAR:
        add(readScalar(text, event, start, problems));
        break;
      case EVENT_ID.SEQUENCE: {
        const node: YamlNode = { kind: 'list', start, items: [] };
        add(node);
        stack.push({ items: node.items });
        break;
      }
      case EVENT_ID.MAPPING: {
        const node: YamlMap = { kind: 'map', start, entries: new Map() };
        add(node);
        stack.push({ node });
        break;
      }
    }
  }
  return root === undefined
    ? { problems: [...problems, { reason: 'empty', message: 'the file is empty', offset: 0 }] }
    : { root, problems };
}

/** A key as text. A list or mapping as key, or a key that YAML reads as a number, is a problem. */
function readKey(node: YamlNode, problems: YamlProblem[]): { name: string; start: number; skip: boolean } {
  if (node.kind !== 'scalar') {
    if (node.kind !== 'hole') {
      problems.push({
        reason: 'non_text_key',
        message: 'a key must be text, not a list or mapping',
        offset: node.start,
      });
    }
    return { name: '', start: node.start, skip: true };
  }
  const name = typeof node.value === 'string' ? node.value : (node.source ?? '');
  if (typeof node.value !== 'string') {
    problems.push({
      reason: 'non_text_key',
      message: `a key must be text, and YAML reads ${name === '' ? 'this' : name} as ${typeOf(node)}`,
      offset: node.start,
      hint: `write "${name}"`,
    });
  }
  if (name.length > MANIFEST_LIMITS.keyLength) {
    problems.push({
      reason: 'key_too_long',
      message: `the key has ${name.length} characters; at most ${MANIFEST_LIMITS.keyLength} are allowed`,
      offset: node.start,
    });
    return { name: '', start: node.start, skip: true };
  }
  return { name, start: node.start, skip: false };
}

function typeOf(node: YamlScalar): string {
  return node.value === null ? 'nothing' : typeof node.value === 'number' ? 'a number' : 'true or false';
}

/** Anchors and tags of a node: refused, and the node is read as if they were not there. */
function decorations(event: Event): YamlProblem[] {
  const problems: YamlProblem[] = [];
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP || event.type === EVENT_ID.ALIAS) return problems;
  if (event.anchorStart !== -1) {
    problems.push({
      reason: 'anchor',
      message: 'anchors ("&name") are not allowed in a manifest',
      offset: event.anchorStart - 1,
      hint: 'remove the anchor and write repeated values out',
    });
  }
  if (event.tagStart !== -1) {
    problems.push({
      reason: 'tag',
      message: 'tags ("!name") are not allowed in a manifest',
      offset: event.tagStart,
      hint: 'remove the tag; quotes make a value text',
    });
  }
  return problems;
}

function readScalar(text: string, event: ScalarEvent, start: number, problems: YamlProblem[]): YamlScalar {
  const value = event.valueStart === -1 ? '' : getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE.PLAIN) {
    // The text itself was searched before; an escape in double quotes can still make one.
    for (const { kind, text: name } of event.style === SCALAR_STYLE.DOUBLE_QUOTED ? findForbidden(value) : []) {
      problems.push(forbiddenProblem(kind, name, start));
      break;
    }
    return { kind: 'scalar', start, value };
  }
  return { kind: 'scalar', start, value: resolvePlain(value), source: value };
}

/** YAML's core schema: null, booleans and numbers, else text. */
function resolvePlain(source: string): string | number | boolean | null {
  for (const tag of [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]) {
    const value = tag.resolve(source, false, tag.tagName);
    // .inf and .nan are no JSON: they stay text.
    if (value !== NOT_RESOLVED) return typeof value === 'number' && !Number.isFinite(value) ? source : value;
  }
  return source;
}

/** Offset of the next thing that is neither white space nor comment: the dash of an empty list item. */
function skipBlank(text: string, offset: number): number {
  const blank = /(?:\s|#[^\r\n]*)*/y;
  blank.lastIndex = offset;
  const length = blank.exec(text)?.[0].length ?? 0;
  return offset + length < text.length ? offset + length : offset;
}

/** Where the search for an empty value behind this event starts; a list or mapping begins where its first item does. */
function endOf(event: Event): number | undefined {
  if (event.type === EVENT_ID.SCALAR) {
    if (event.valueEnd === -1) return undefined;
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    return event.valueEnd + (quoted ? 1 : 0);
  }
  return event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING ? event.start : undefined;
}

/** Offset of the first character of a node, quotes included; undefined for a value that is not there. */
function startOf(
  text: string,
  event: Exclude<Event, { type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>,
): number | undefined {
  switch (event.type) {
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    case EVENT_ID.SCALAR:
      if (event.valueStart === -1) return undefined;
      if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED)
        return event.valueStart - 1;
      return event.valueStart + (/^[ \t\r\n]*/.exec(text.slice(event.valueStart, event.valueEnd))?.[0].length ?? 0);
    default:
      return event.start;
  }
}
