import type { SyntaxNode, Tree } from '@lezer/common';
import { scriptLiteral } from './script-text.js';

const SDK = '@ops-center/plugin-sdk';
const DEEPEST = 40;
const MOST_STEPS = 500_000;
const MOST_BOUND = 8;

type Bound =
  | { readonly kind: 'import'; readonly from: string; readonly name: string }
  | {
      readonly kind: 'value';
      readonly node: SyntaxNode;
      /** Properties taken out of it by a pattern. */ readonly path: readonly string[];
    }
  | { readonly kind: 'unknown' };

export interface ScriptModule {
  readonly file: string;
  readonly text: string;
  /** What each name is bound to, anywhere in the file; names that mean two things have both. */
  readonly names: ReadonlyMap<string, readonly Bound[]>;
}

/** Collects what names are bound to. Scopes are not told apart: a name that is bound twice may be either. */
export function readScriptNames(file: string, text: string, tree: Tree): ScriptModule {
  const names = new Map<string, Bound[]>();
  const slice = (node: SyntaxNode): string => text.slice(node.from, node.to);
  const bind = (name: string, bound: Bound): void => {
    const known = names.get(name) ?? [];
    if (known.length < MOST_BOUND) known.push(bound);
    names.set(name, known);
  };
  const bindPattern = (pattern: SyntaxNode, value: SyntaxNode | undefined, path: readonly string[]): void => {
    if (pattern.name === 'VariableDefinition') {
      bind(slice(pattern), value === undefined ? { kind: 'unknown' } : { kind: 'value', node: value, path });
    } else if (pattern.name === 'ObjectPattern' && path.length < 10) {
      for (const property of pattern.getChildren('PatternProperty')) {
        const key = property.getChild('PropertyName');
        const short = property.getChild('VariableDefinition');
        const inner = key === null ? short : (property.getChild('ObjectPattern') ?? short);
        if (inner !== null) bindPattern(inner, value, [...path, slice(key ?? inner)]);
      }
    }
  };
  tree.iterate({
    enter: (ref) => {
      if (ref.name === 'ImportDeclaration') {
        const from = ref.node.getChild('String');
        const source = from === null ? undefined : scriptLiteral(text, from);
        if (source !== undefined) for (const [name, bound] of importedNames(ref.node, source, slice)) bind(name, bound);
        return false;
      }
      if (ref.name === 'VariableDeclaration') {
        for (const { pattern, value } of declarations(ref.node)) bindPattern(pattern, value, []);
      } else if (ref.name === 'ParamList') {
        for (let child = ref.node.firstChild; child !== null; child = child.nextSibling)
          bindPattern(child, undefined, []);
      } else if (ref.name === 'FunctionDeclaration' || ref.name === 'ClassDeclaration' || ref.name === 'CatchClause') {
        const name = ref.node.getChild('VariableDefinition');
        if (name !== null) bind(slice(name), { kind: 'unknown' });
      }
      return undefined;
    },
  });
  return { file, text, names };
}

function* declarations(node: SyntaxNode): Generator<{ pattern: SyntaxNode; value: SyntaxNode | undefined }> {
  let pattern: SyntaxNode | undefined;
  let value: SyntaxNode | undefined;
  let isValue = false;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === ',') {
      if (pattern !== undefined) yield { pattern, value };
      [pattern, value, isValue] = [undefined, undefined, false];
    } else if (child.name === 'Equals') isValue = true;
    else if (isValue) value ??= child;
    else if (child.name === 'VariableDefinition' || child.name.endsWith('Pattern')) pattern = child;
  }
  if (pattern !== undefined) yield { pattern, value };
}

function* importedNames(
  node: SyntaxNode,
  from: string,
  slice: (node: SyntaxNode) => string,
): Generator<[string, Bound]> {
  const text = slice(node);
  const whole = /\*\s*as\s+([\w$]+)/.exec(text)?.[1];
  if (whole !== undefined) yield [whole, { kind: 'import', from, name: '*' }];
  const single = /^import\s+(?:type\s+)?([\w$]+)\s*(?:,|from\b)/.exec(text)?.[1];
  if (single !== undefined) yield [single, { kind: 'import', from, name: 'default' }];
  const open = text.indexOf('{');
  const group = open === -1 ? '' : text.slice(open + 1, Math.max(open + 1, text.indexOf('}', open)));
  for (const part of group.split(',')) {
    const [, name, alias] = /^\s*(?:type\s+)?([\w$]+)(?:\s+as\s+([\w$]+))?\s*$/.exec(part) ?? [];
    if (name !== undefined) yield [alias ?? name, { kind: 'import', from, name }];
  }
}

/**
 * Follows names to the SDK: `new Plugin()` is `plugin`, `usePluginAPI()` has its `api`. A value is a dotted path such as
 * `plugin.api.devices.list` or `global.fetch`; none when unknown.
 */
export class ScriptValues {
  readonly #following = new Set<Bound>();
  #steps = 0;

  get isExhausted(): boolean {
    return this.#steps > MOST_STEPS;
  }

  of(node: SyntaxNode, module: ScriptModule, depth = 0): readonly string[] {
    if (depth > DEEPEST || ++this.#steps > MOST_STEPS) return [];
    const inner = (child: SyntaxNode | null): readonly string[] =>
      child === null ? [] : this.of(child, module, depth + 1);
    const { text } = module;
    switch (node.name) {
      case 'VariableName':
        return this.#ofName(text.slice(node.from, node.to), module, depth);
      case 'MemberExpression': {
        const last = node.lastChild;
        const index = last?.name === ']' ? last.prevSibling : null;
        const name = index === null ? undefined : scriptLiteral(text, index);
        const property = last?.name === 'PropertyName' ? text.slice(last.from, last.to) : name;
        return property === undefined ? [] : inner(node.firstChild).flatMap((value) => attribute(value, property));
      }
      case 'NewExpression':
        return inner(node.firstChild?.nextSibling ?? null).map((value) =>
          value === 'sdk.Plugin' ? 'plugin' : `${value}()`,
        );
      case 'CallExpression':
        return inner(node.firstChild).map((value) => (value === 'sdk.usePluginAPI' ? 'plugin' : `${value}()`));
      case 'ParenthesizedExpression':
        return inner(node.firstChild?.nextSibling ?? null);
      case 'AwaitExpression':
        return inner(node.lastChild);
      case 'PostfixExpression':
      case 'BinaryExpression': // `plugin as any`
        return node.getChild('as') !== null || node.name === 'PostfixExpression' ? inner(node.firstChild) : [];
      default:
        return [];
    }
  }

  #ofName(name: string, module: ScriptModule, depth: number): readonly string[] {
    const bound = module.names.get(name);
    if (bound === undefined) return [`global.${name}`];
    return [...new Set(bound.flatMap((one) => this.#bound(one, module, depth)))];
  }

  #bound(bound: Bound, module: ScriptModule, depth: number): readonly string[] {
    if (bound.kind === 'unknown' || this.#following.has(bound)) return [];
    if (bound.kind === 'import') return bound.from === SDK ? [bound.name === '*' ? 'sdk' : `sdk.${bound.name}`] : [];
    this.#following.add(bound);
    try {
      const values = this.of(bound.node, module, depth + 1);
      return bound.path.reduce<readonly string[]>(
        (known, name) => known.flatMap((value) => attribute(value, name)),
        values,
      );
    } finally {
      this.#following.delete(bound);
    }
  }
}

function attribute(value: string, name: string): readonly string[] {
  return value.length > 200 ? [] : [`${value}.${name}`];
}
