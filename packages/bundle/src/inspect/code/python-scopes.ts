import type { SyntaxNode, Tree } from '@lezer/common';
import { children, positional } from './code-tree.js';

/** What a name was bound to. */
export type Bound =
  /** `import requests`, `from urllib.request import urlopen`: an absolute dotted path. */
  | { readonly kind: 'import'; readonly path: string; readonly level: number; readonly name?: string }
  | { readonly kind: 'value'; readonly node: SyntaxNode; readonly scope: Scope }
  | { readonly kind: 'class'; readonly classScope: Scope }
  | { readonly kind: 'parameter'; readonly name: string; readonly annotation?: SyntaxNode; readonly scope: Scope }
  /** `self`: the object of the class. */
  | { readonly kind: 'self'; readonly classScope: Scope }
  /** Something that is not followed: a loop variable, an exception, a function. */
  | { readonly kind: 'unknown' };

export interface Scope {
  readonly kind: 'module' | 'function' | 'class';
  readonly parent: Scope | undefined;
  readonly names: Map<string, Bound[]>;
  /** Values that methods give to `self.x`. */
  readonly attributes: Map<string, Bound[]>;
  readonly bases: readonly SyntaxNode[];
}

export interface PythonScopes {
  readonly module: Scope;
  /** The scope that each function, class and lambda opens, by where it starts. */
  readonly opened: ReadonlyMap<number, Scope>;
}

const MOST_BOUND = 8;

function makeScope(kind: Scope['kind'], parent?: Scope, bases: readonly SyntaxNode[] = []): Scope {
  return { kind, parent, names: new Map(), attributes: new Map(), bases };
}

export function bind(names: Map<string, Bound[]>, name: string, bound: Bound): void {
  const known = names.get(name) ?? [];
  if (known.length < MOST_BOUND) known.push(bound);
  names.set(name, known);
}

/** Collects what every name of a module is bound to, scope by scope; the order of statements does not matter. */
export function readScopes(tree: Tree, text: string): PythonScopes {
  const module = makeScope('module');
  const opened = new Map<number, Scope>();
  const stack: { readonly scope: Scope; readonly to: number }[] = [{ scope: module, to: text.length + 1 }];
  const slice = (node: SyntaxNode): string => text.slice(node.from, node.to);
  tree.iterate({
    enter: (ref) => {
      while (stack.length > 1 && (stack.at(-1)?.to ?? 0) <= ref.from) stack.pop();
      const scope = stack.at(-1)?.scope ?? module;
      switch (ref.name) {
        case 'FunctionDefinition':
        case 'LambdaExpression': {
          const inner = makeScope('function', scope);
          const name = ref.node.getChild('VariableName');
          if (ref.name === 'FunctionDefinition' && name !== null) bind(scope.names, slice(name), { kind: 'unknown' });
          bindParameters(ref.node.getChild('ParamList'), inner, scope, slice);
          opened.set(ref.from, inner);
          stack.push({ scope: inner, to: ref.to });
          break;
        }
        case 'ClassDefinition': {
          const inner = makeScope('class', scope, positional(ref.node.getChild('ArgList')));
          const name = ref.node.getChild('VariableName');
          if (name !== null) bind(scope.names, slice(name), { kind: 'class', classScope: inner });
          opened.set(ref.from, inner);
          stack.push({ scope: inner, to: ref.to });
          break;
        }
        case 'ImportStatement':
          for (const { name, bound } of importedNames(ref.node, slice)) bind(scope.names, name, bound);
          break;
        case 'AssignStatement':
        case 'NamedExpression':
          bindAssignment(ref.node, scope, slice);
          break;
        case 'ForStatement':
        case 'WithStatement':
        case 'TryStatement':
          bindTargets(ref.node, scope, slice);
          break;
      }
      return undefined;
    },
  });
  return { module, opened };
}

function bindParameters(
  list: SyntaxNode | null,
  inner: Scope,
  outer: Scope,
  slice: (node: SyntaxNode) => string,
): void {
  let first = true;
  for (let child = list?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (child.name !== 'VariableName' || child.prevSibling?.name === 'AssignOp') continue;
    const name = slice(child);
    const type = child.nextSibling?.name === 'TypeDef' ? child.nextSibling.lastChild : null;
    if (first && outer.kind === 'class' && name === 'self')
      bind(inner.names, name, { kind: 'self', classScope: outer });
    else
      bind(inner.names, name, {
        kind: 'parameter',
        name,
        scope: outer,
        ...(type === null ? {} : { annotation: type }),
      });
    first = false;
  }
}

function* importedNames(
  statement: SyntaxNode,
  slice: (node: SyntaxNode) => string,
): Generator<{ readonly name: string; readonly bound: Bound }> {
  const words = children(statement).map((node) => ({ name: node.name, text: slice(node) }));
  const isFrom = words[0]?.name === 'from';
  const at = words.findIndex(({ name }) => name === 'import');
  const module = isFrom ? words.slice(1, at).map(({ text }) => text) : [];
  // Two or three dots may come as one token.
  const dots = /^\.*/.exec(module.join(''))?.[0].length ?? 0;
  const path = module.join('').slice(dots);
  let current = '';
  let alias: string | undefined;
  for (const { name, text } of [...words.slice(at + 1), { name: ',', text: ',' }]) {
    if (name === ',') {
      const plain = current.split('.')[0] ?? '';
      const shown = alias ?? (isFrom ? current : plain);
      if (current !== '' && current !== '*') {
        const bound: Bound = isFrom
          ? { kind: 'import', path, level: dots, name: current }
          : { kind: 'import', path: alias === undefined ? plain : current, level: 0 };
        yield { name: shown, bound };
      }
      [current, alias] = ['', undefined];
    } else if (name === 'as') alias = '';
    else if (name === 'VariableName' || name === '.' || name === '*') {
      if (alias === undefined) current += text;
      else alias = text;
    }
  }
}

/** `a = b = value`; a target of several names is not followed. */
function bindAssignment(statement: SyntaxNode, scope: Scope, slice: (node: SyntaxNode) => string): void {
  const value = statement.lastChild;
  if (value === null) return;
  const parts = children(statement);
  const isSimple = !parts.some(({ name }) => name === ',');
  const bound: Bound = isSimple ? { kind: 'value', node: value, scope } : { kind: 'unknown' };
  const targets = parts.slice(
    0,
    Math.max(
      0,
      parts.findLastIndex(({ name }) => name === 'AssignOp'),
    ),
  );
  for (const part of targets) {
    if (part.name === 'VariableName') bind(scope.names, slice(part), bound);
    else if (part.name === 'MemberExpression') bindAttribute(part, scope, bound, slice);
    else if (part.name === 'TupleExpression' || part.name === 'ArrayExpression') bindInside(part, scope, slice);
  }
}

function bindAttribute(target: SyntaxNode, scope: Scope, bound: Bound, slice: (node: SyntaxNode) => string): void {
  const [object, dot, property] = children(target);
  if (object?.name !== 'VariableName' || dot?.name !== '.' || property === undefined) return;
  const self = scope.names.get(slice(object))?.find((known) => known.kind === 'self');
  if (self?.kind === 'self') bind(self.classScope.attributes, slice(property), bound);
}

function bindInside(target: SyntaxNode, scope: Scope, slice: (node: SyntaxNode) => string): void {
  for (const child of target.getChildren('VariableName')) bind(scope.names, slice(child), { kind: 'unknown' });
}

/** Names behind `for`, up to `in`, and behind `as`. */
function bindTargets(statement: SyntaxNode, scope: Scope, slice: (node: SyntaxNode) => string): void {
  let isTarget = false;
  let context: SyntaxNode | null = null;
  for (const child of children(statement)) {
    if (child.name === 'for' || child.name === 'as') isTarget = true;
    else if (child.name === 'in' || child.name === 'Body') isTarget = false;
    else if (isTarget && child.name === 'VariableName') {
      // `with requests.Session() as s`: s is what the session is.
      const isWith = statement.name === 'WithStatement' && context !== null;
      bind(
        scope.names,
        slice(child),
        isWith && context !== null ? { kind: 'value', node: context, scope } : { kind: 'unknown' },
      );
      if (statement.name !== 'ForStatement') isTarget = false;
    } else if (isTarget) bindInside(child, scope, slice);
    else context = child;
  }
}
