import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';

/** YAML as it is written: nothing is resolved, merged or built, so no alias can grow. */
export type ComposeNode =
  | { readonly kind: 'scalar'; readonly start: number; readonly value: string }
  | { readonly kind: 'list'; readonly start: number; readonly items: ComposeNode[] }
  | { readonly kind: 'map'; readonly start: number; readonly entries: ComposeEntry[] }
  | { readonly kind: 'alias'; readonly start: number; readonly anchor: string };

export interface ComposeEntry {
  readonly key: ComposeNode;
  readonly value: ComposeNode;
}

export interface ComposeYaml {
  /** One for each document. */
  readonly roots: readonly ComposeNode[];
  /** A name that is anchored again stands for all its nodes: a check must not miss any. */
  readonly anchors: ReadonlyMap<string, readonly ComposeNode[]>;
}

const MAX_DEPTH = 50;
const MAX_NODES = 20_000;

type Event = ReturnType<typeof parseEvents>[number];
type Open = { readonly add: (node: ComposeNode) => void };

/** @throws YAMLException for text that is no YAML, RangeError when it has more nodes than any compose file */
export function readComposeYaml(text: string): ComposeYaml {
  const roots: ComposeNode[] = [];
  const anchors = new Map<string, ComposeNode[]>();
  const stack: Open[] = [];
  let nodes = 0;
  for (const event of parseEvents(text, { maxDepth: MAX_DEPTH })) {
    if (event.type === EVENT_ID.POP) {
      stack.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      stack.push({ add: (node) => roots.push(node) });
      continue;
    }
    if (++nodes > MAX_NODES) throw new RangeError(`it has more than ${MAX_NODES} values`);
    const node = makeNode(text, event);
    if (node.kind !== 'alias' && event.anchorStart !== -1) {
      const name = text.slice(event.anchorStart, event.anchorEnd);
      anchors.set(name, [...(anchors.get(name) ?? []), node]);
    }
    stack.at(-1)?.add(node);
    if (node.kind === 'list') stack.push({ add: (item) => node.items.push(item) });
    if (node.kind === 'map') stack.push(mapBuilder(node.entries));
  }
  return { roots, anchors };
}

function mapBuilder(entries: ComposeEntry[]): Open {
  let key: ComposeNode | undefined;
  return {
    add: (node) => {
      if (key === undefined) key = node;
      else {
        entries.push({ key, value: node });
        key = undefined;
      }
    },
  };
}

function makeNode(
  text: string,
  event: Exclude<Event, { type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>,
): ComposeNode {
  switch (event.type) {
    case EVENT_ID.ALIAS:
      return { kind: 'alias', start: event.anchorStart - 1, anchor: text.slice(event.anchorStart, event.anchorEnd) };
    case EVENT_ID.SCALAR:
      return {
        kind: 'scalar',
        start: Math.max(0, event.valueStart),
        value: event.valueStart === -1 ? '' : getScalarValue(text, event),
      };
    case EVENT_ID.SEQUENCE:
      return { kind: 'list', start: event.start, items: [] };
    case EVENT_ID.MAPPING:
      return { kind: 'map', start: event.start, entries: [] };
  }
}
