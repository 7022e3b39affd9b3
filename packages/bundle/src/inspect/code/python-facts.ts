import type { SyntaxNode, Tree } from '@lezer/common';
import { children, named, positional } from './code-tree.js';
import { wordsOf, type CodeFacts, type Registration } from './facts.js';
import { permissionOf } from './permission-of.js';
import { pythonLiteral } from './python-source.js';
import type { Scope } from './python-scopes.js';
import type { PythonModule, PythonValues } from './python-values.js';

type Dynamic = CodeFacts['dynamic'][number];
type Use = CodeFacts['uses'][number];

const RUNS_TEXT = /^builtins\.(?:eval|exec|compile)$/;
const LOADS_BY_NAME = /^(?:builtins\.__import__|importlib\.import_module)$/;

/** Walks one module and notes what it uses, registers and hides. Annotations are not run, so they use nothing. */
export function readPythonFacts(module: PythonModule, tree: Tree, values: PythonValues): CodeFacts {
  const uses: Use[] = [];
  const registrations: Registration[] = [];
  const dynamic: Dynamic[] = [];
  const packages = new Set<string>();
  const { text, scopes } = module;
  const stack: { readonly scope: Scope; readonly to: number }[] = [{ scope: scopes.module, to: text.length + 1 }];
  const note = (found: readonly string[], offset: number, what: string): void => {
    for (const value of found) {
      const permission = permissionOf(value);
      if (permission !== undefined) uses.push({ permission, offset, what });
    }
  };
  tree.iterate({
    enter: (ref) => {
      while (stack.length > 1 && (stack.at(-1)?.to ?? 0) <= ref.from) stack.pop();
      const scope = stack.at(-1)?.scope ?? scopes.module;
      const opened = scopes.opened.get(ref.from);
      if (opened !== undefined && OPENING.has(ref.name)) stack.push({ scope: opened, to: ref.to });
      if (ref.name === 'TypeDef' || ref.name === 'TypeDefinition') return false;
      if (ref.name === 'ImportStatement') {
        for (const name of importedPackages(ref.node, text)) packages.add(name);
        return false;
      }
      if (ref.name === 'MemberExpression' && ref.node.parent?.name !== 'MemberExpression') {
        note(values.of(ref.node, scope, module), ref.from, shown(text, ref.from, ref.to));
      } else if (ref.name === 'VariableName' && isRead(ref.node)) {
        note(values.of(ref.node, scope, module), ref.from, shown(text, ref.from, ref.to));
      } else if (ref.name === 'Decorator') {
        registrations.push(...decoratorRegistrations(ref.node, scope, module, values));
      } else if (ref.name === 'CallExpression') {
        const call = { callee: values.of(ref.node.firstChild ?? ref.node, scope, module), node: ref.node, scope };
        uses.push(...fileUses(call, text));
        dynamic.push(...dynamicCalls(call, module, values));
        registrations.push(...registrationsOf(call.callee, ref.node.getChild('ArgList'), ref.from, text));
      }
      return undefined;
    },
  });
  return { file: module.file, text, uses, registrations, dynamic, words: wordsOf(text), packages };
}

const OPENING = new Set(['FunctionDefinition', 'LambdaExpression', 'ClassDefinition']);

interface Call {
  readonly callee: readonly string[];
  readonly node: SyntaxNode;
  readonly scope: Scope;
}

/** A name that stands for its value: no target, parameter, keyword, or name of a definition. */
function isRead(node: SyntaxNode): boolean {
  const { parent, nextSibling, prevSibling } = node;
  switch (parent?.name) {
    case 'ArgList':
      return nextSibling?.name !== 'AssignOp';
    case 'AssignStatement':
      return nextSibling === null;
    case 'ParamList':
      return prevSibling?.name === 'AssignOp';
    case 'MemberExpression':
    case 'FunctionDefinition':
    case 'ClassDefinition':
    case 'ScopeStatement':
    case 'DeleteStatement':
    case 'Decorator':
      return false;
    default:
      return true;
  }
}

/** `@plugin.hook("device.created")`, whose name the grammar writes as words and dots. */
function decoratorRegistrations(
  node: SyntaxNode,
  scope: Scope,
  module: PythonModule,
  values: PythonValues,
): Registration[] {
  const names = node.getChildren('VariableName').map((name) => module.text.slice(name.from, name.to));
  const list = node.getChild('ArgList');
  return list === null ? [] : registrationsOf(values.ofPath(names, scope, module), list, node.from, module.text);
}

function registrationsOf(
  callee: readonly string[],
  list: SyntaxNode | null,
  offset: number,
  text: string,
): Registration[] {
  const [first] = positional(list);
  const literal = (node: SyntaxNode | undefined): string | undefined =>
    node?.name === 'String' ? pythonLiteral(text.slice(node.from, node.to)) : undefined;
  return callee.flatMap((value): Registration[] => {
    const kind = /^plugin\.(hook|filter|route)$/.exec(value)?.[1];
    const at = first?.from ?? offset;
    if (kind === 'hook' || kind === 'filter') {
      return [{ kind, name: literal(first ?? named(list, 'name', text)), offset: at }];
    }
    if (kind !== 'route') return [];
    const given = named(list, 'methods', text);
    const methods = given === undefined ? ['GET'] : methodList(given, literal);
    return [{ kind: 'route', path: literal(first ?? named(list, 'path', text)), methods, offset: at }];
  });
}

function methodList(
  node: SyntaxNode,
  literal: (node: SyntaxNode | undefined) => string | undefined,
): string[] | undefined {
  if (!['ArrayExpression', 'TupleExpression', 'SetExpression'].includes(node.name)) return undefined;
  const items = children(node).filter(({ name }) => !['(', ')', '[', ']', '{', '}', ',', 'Comment'].includes(name));
  const methods = items.map(literal);
  return methods.includes(undefined) ? undefined : methods.map((method) => String(method).toUpperCase());
}

/** `open(...)`, by its mode. A path that is made of `__file__` is the plugin's own folder, which it may always read. */
function fileUses({ callee, node, scope }: Call, text: string): Use[] {
  const isMethod = callee.some((value) => /^pathlib\.Path\(\)(?:\.[\w.()]+)?\.open$/.test(value));
  if (!isMethod && !callee.some((value) => value === 'builtins.open' || value === 'io.open')) return [];
  const list = node.getChild('ArgList');
  const [path, second] = positional(list);
  const given = (isMethod ? path : second) ?? named(list, 'mode', text);
  const mode =
    given === undefined ? 'r' : given.name === 'String' ? pythonLiteral(text.slice(given.from, given.to)) : undefined;
  const what = shown(text, node.from, node.to);
  if (mode === undefined) return [];
  if (/[wax+]/.test(mode)) return [{ permission: 'storage:write', offset: node.from, what }];
  const isOwn = isOwnPath(isMethod ? node.firstChild : (path ?? null), scope, text);
  return isOwn ? [] : [{ permission: 'storage:read', offset: node.from, what }];
}

/** Whether an expression, or what its names were bound to, is made of `__file__` or of the package's resources. */
function isOwnPath(node: SyntaxNode | null, scope: Scope, text: string): boolean {
  const waiting = node === null ? [] : [{ node, scope }];
  const seen = new Set<number>();
  for (let next = waiting.pop(); next !== undefined && seen.size < MOST_FOLLOWED; next = waiting.pop()) {
    if (seen.has(next.node.from)) continue;
    seen.add(next.node.from);
    const source = text.slice(next.node.from, Math.min(next.node.to, next.node.from + 500));
    if (/\b(?:__file__|importlib|resources|__path__)\b/.test(source)) return true;
    for (const [name] of source.matchAll(/\b[A-Za-z_]\w*\b/g)) {
      for (let at: Scope | undefined = next.scope; at !== undefined; at = at.parent) {
        for (const bound of at.names.get(name) ?? []) if (bound.kind === 'value') waiting.push(bound);
      }
    }
  }
  return false;
}

const MOST_FOLLOWED = 30;

function dynamicCalls({ callee, node, scope }: Call, module: PythonModule, values: PythonValues): Dynamic[] {
  const [first, second] = positional(node.getChild('ArgList'));
  const isLiteral = (argument: SyntaxNode | undefined): boolean =>
    argument === undefined || argument.name === 'String' || argument.name === 'ContinuedString';
  const what = shown(module.text, node.from, node.to);
  if (callee.some((value) => RUNS_TEXT.test(value))) return [{ offset: node.from, what }];
  if (callee.some((value) => LOADS_BY_NAME.test(value)) && !isLiteral(first)) return [{ offset: node.from, what }];
  const isReach = callee.includes('builtins.getattr') && first !== undefined && !isLiteral(second);
  if (!isReach) return [];
  return values.of(first, scope, module).some((value) => /^plugin(?:\.|$)/.test(value))
    ? [{ offset: node.from, what }]
    : [];
}

/** The first names of what is imported from other packages. */
function importedPackages(statement: SyntaxNode, text: string): string[] {
  const source = text.slice(statement.from, statement.to).replace(/\\\r?\n/g, ' ');
  const from = /^from\s+([\w.]+)/.exec(source)?.[1];
  if (from !== undefined) return from.startsWith('.') ? [] : [from.split('.')[0] ?? from];
  return source
    .replace(/^import\s+/, '')
    .split(',')
    .map((part) => /^\s*(\w+)/.exec(part)?.[1] ?? '')
    .filter((name) => name !== '');
}

const SHOWN = 60;

function shown(text: string, from: number, to: number): string {
  const source = text.slice(from, Math.min(to, from + 400)).replace(/\s+/g, ' ');
  return source.length > SHOWN ? `${source.slice(0, SHOWN)}…` : source;
}
