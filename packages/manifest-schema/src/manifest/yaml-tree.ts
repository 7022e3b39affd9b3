import type { Position } from './source-text.js';
import { splitPointer } from './pointer.js';

/** A YAML value with the place it has in its source; offsets count UTF-16 code units. */
export type YamlNode = YamlScalar | YamlList | YamlMap | YamlHole;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly start: number;
  readonly value: string | number | boolean | null;
  /** As written, when it is a plain scalar: what a hint puts in quotes. */
  readonly source?: string;
}

export interface YamlList {
  readonly kind: 'list';
  readonly start: number;
  readonly items: YamlNode[];
}

export interface YamlMap {
  readonly kind: 'map';
  readonly start: number;
  readonly entries: Map<string, YamlEntry>;
}

/** Something that cannot be read (an alias); nothing is said about it or below it a second time. */
export interface YamlHole {
  readonly kind: 'hole';
  readonly start: number;
}

export interface YamlEntry {
  readonly keyStart: number;
  readonly value: YamlNode;
}

/** The plain data of a tree. Keys such as `__proto__` become ordinary own properties. */
export function toData(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'hole':
      return null;
    case 'list':
      return node.items.map(toData);
    case 'map': {
      const data: Record<string, unknown> = {};
      for (const [key, entry] of node.entries) {
        Object.defineProperty(data, key, {
          value: toData(entry.value),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return data;
    }
  }
}

/** What a pointer leads to; when it leads nowhere, the nearest thing on the way. */
export interface Found {
  readonly node: YamlNode;
  /** Where the key is, when the node is the value of one. */
  readonly keyStart?: number;
  /** False when a part of the pointer does not exist. */
  readonly exact: boolean;
}

export function findNode(root: YamlNode, pointer: string): Found {
  let found: Found = { node: root, exact: true };
  for (const key of splitPointer(pointer)) {
    const { node } = found;
    if (node.kind === 'map') {
      const entry = node.entries.get(key);
      if (entry === undefined) return { ...found, exact: false };
      found = { node: entry.value, keyStart: entry.keyStart, exact: true };
    } else if (node.kind === 'list') {
      const item = /^\d{1,9}$/.test(key) ? node.items[Number(key)] : undefined;
      if (item === undefined) return { ...found, exact: false };
      found = { node: item, exact: true };
    } else {
      return { ...found, exact: false };
    }
  }
  return found;
}

/** Where a finding about a pointer is shown: at the value, or at the key that introduces it. */
export function placeIn(
  root: YamlNode,
  locate: (offset: number) => Position,
  pointer: string,
  target: 'key' | 'value' = 'value',
): Position {
  const { node, keyStart } = findNode(root, pointer);
  const atKey = target === 'key' || (node.kind === 'scalar' && node.value === null);
  return locate(atKey && keyStart !== undefined ? keyStart : node.start);
}
