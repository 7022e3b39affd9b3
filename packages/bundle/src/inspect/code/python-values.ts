import type { SyntaxNode } from '@lezer/common';
import { positional } from './code-tree.js';
import { pythonLiteral } from './python-source.js';
import type { Bound, PythonScopes, Scope } from './python-scopes.js';

export interface PythonModule {
  readonly file: string;
  readonly text: string;
  readonly scopes: PythonScopes;
}

/** The instance of the SDK's Plugin; `plugin.api.users` is what is reached from it. */
export const PLUGIN = 'plugin';
const PLUGIN_CLASS = 'ops_center_sdk.Plugin';
const DEEPEST = 40;
const MOST_VALUES = 4;
/** Names that lead to each other can be followed in more ways than there is time for. */
const MOST_STEPS = 500_000;

/**
 * Follows names to where they come from: through imports of other modules, aliases, attributes of `self` and calls that
 * return what they are called on. A value is a dotted path such as `requests.get` or `plugin.api.users`; none when unknown.
 */
export class PythonValues {
  readonly #modules: ReadonlyMap<string, PythonModule>;
  readonly #classes: { readonly scope: Scope; readonly module: PythonModule }[] = [];
  readonly #classIds = new Map<Scope, number>();
  /** What is being followed, so that a name that is bound to itself ends. */
  readonly #following = new Set<Bound>();
  /** All steps of one plugin together. */
  #steps = 0;

  constructor(modules: ReadonlyMap<string, PythonModule>) {
    this.#modules = modules;
    for (const module of modules.values()) {
      for (const scope of module.scopes.opened.values()) {
        if (scope.kind !== 'class') continue;
        this.#classIds.set(scope, this.#classes.length);
        this.#classes.push({ scope, module });
      }
    }
  }

  /** There was more to follow than is followed: what is not known then may still be there. */
  get isExhausted(): boolean {
    return this.#steps > MOST_STEPS;
  }

  /** What an expression may be. */
  of(node: SyntaxNode, scope: Scope, module: PythonModule, depth = 0): readonly string[] {
    if (depth > DEEPEST || ++this.#steps > MOST_STEPS) return [];
    const inner = (child: SyntaxNode | null): readonly string[] =>
      child === null ? [] : this.of(child, scope, module, depth + 1);
    switch (node.name) {
      case 'VariableName':
        return this.ofName(module.text.slice(node.from, node.to), scope, module, depth);
      case 'MemberExpression': {
        const property = node.lastChild;
        if (property?.name !== 'PropertyName') return [];
        return this.#attribute(inner(node.firstChild), module.text.slice(property.from, property.to), depth);
      }
      case 'CallExpression':
        return this.#call(node, inner(node.firstChild), (child) => inner(child), module);
      case 'ParenthesizedExpression':
        return inner(node.firstChild?.nextSibling ?? null);
      case 'AwaitExpression':
      case 'NamedExpression':
        return inner(node.lastChild);
      case 'ConditionalExpression':
        return unique([...inner(node.firstChild), ...inner(node.lastChild)]);
      default:
        return [];
    }
  }

  /** What a name means in a scope. */
  ofName(name: string, scope: Scope, module: PythonModule, depth = 0): readonly string[] {
    for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
      // Names of a class are not seen from its methods.
      if (at.kind === 'class' && at !== scope) continue;
      const bound = at.names.get(name);
      if (bound !== undefined) return unique(bound.flatMap((one) => this.#bound(one, module, depth + 1)));
    }
    return [`builtins.${name}`];
  }

  /** What is reached by attributes from a name, as a decorator writes it. */
  ofPath(names: readonly string[], scope: Scope, module: PythonModule): readonly string[] {
    const [first, ...rest] = names;
    if (first === undefined) return [];
    return rest.reduce<readonly string[]>(
      (values, name) => this.#attribute(values, name, 0),
      this.ofName(first, scope, module),
    );
  }

  #bound(bound: Bound, module: PythonModule, depth: number): readonly string[] {
    if (depth > DEEPEST || this.#following.has(bound)) return [];
    this.#following.add(bound);
    try {
      switch (bound.kind) {
        case 'import':
          return this.#imported(bound, module, depth);
        case 'value':
          return this.of(bound.node, bound.scope, module, depth + 1);
        case 'class':
          return this.#isPlugin(bound.classScope, module, depth) ? [PLUGIN_CLASS] : [];
        case 'self':
          return this.#isPlugin(bound.classScope, module, depth)
            ? [PLUGIN]
            : [`self:${this.#classIds.get(bound.classScope) ?? ''}`];
        case 'parameter': {
          const type = bound.annotation === undefined ? [] : this.of(bound.annotation, bound.scope, module, depth + 1);
          // By custom nothing else has this name.
          return type.includes(PLUGIN_CLASS) || (bound.name === 'plugin' && type.length === 0) ? [PLUGIN] : [];
        }
        case 'unknown':
          return [];
      }
    } finally {
      this.#following.delete(bound);
    }
  }

  #isPlugin(scope: Scope, module: PythonModule, depth: number): boolean {
    const outer = scope.parent ?? module.scopes.module;
    return scope.bases.some((base) => this.of(base, outer, module, depth + 1).includes(PLUGIN_CLASS));
  }

  #imported(bound: Extract<Bound, { kind: 'import' }>, module: PythonModule, depth: number): readonly string[] {
    const base = bound.level === 0 ? bound.path.split('.') : relativeTo(module.file, bound.level, bound.path);
    const path = base.join('/');
    const own = this.#modules.get(`${path}.py`) ?? this.#modules.get(`${path}/__init__.py`);
    const { name } = bound;
    if (name !== undefined) {
      const inside = [path, name].filter((part) => part !== '').join('/');
      const submodule = this.#modules.get(`${inside}.py`) ?? this.#modules.get(`${inside}/__init__.py`);
      if (own?.scopes.module.names.has(name) === true) return this.ofName(name, own.scopes.module, own, depth);
      if (submodule !== undefined) return [`module:${submodule.file}`];
      return own !== undefined || bound.level > 0 ? [] : [`${bound.path}.${name}`];
    }
    return own === undefined ? [bound.path] : [`module:${own.file}`];
  }

  #attribute(values: readonly string[], name: string, depth: number): readonly string[] {
    return unique(
      values.flatMap((value): readonly string[] => {
        if (value.startsWith('module:')) {
          const module = this.#modules.get(value.slice('module:'.length));
          return module?.scopes.module.names.has(name) === true
            ? this.ofName(name, module.scopes.module, module, depth)
            : [];
        }
        if (value.startsWith('self:')) {
          const owner = this.#classes[Number(value.slice('self:'.length))];
          if (owner === undefined) return [];
          const { scope, module } = owner;
          const bound = scope.attributes.get(name) ?? scope.names.get(name) ?? [];
          return bound.flatMap((one) => this.#bound(one, module, depth + 1));
        }
        return value.length > 200 ? [] : [`${value}.${name}`];
      }),
    );
  }

  #call(
    node: SyntaxNode,
    callee: readonly string[],
    inner: (child: SyntaxNode) => readonly string[],
    { text }: PythonModule,
  ): readonly string[] {
    const [first, second] = positional(node.getChild('ArgList'));
    const literal = (argument: SyntaxNode | undefined): string | undefined =>
      argument?.name === 'String' ? pythonLiteral(text.slice(argument.from, argument.to)) : undefined;
    return unique(
      callee.flatMap((value): readonly string[] => {
        if (value === PLUGIN_CLASS) return [PLUGIN];
        if (value === 'builtins.getattr' && first !== undefined) {
          const name = literal(second);
          return name === undefined ? [] : this.#attribute(inner(first), name, 0);
        }
        if (value === 'builtins.__import__' || value === 'importlib.import_module') {
          const name = literal(first);
          return name === undefined ? [] : [value === 'builtins.__import__' ? (name.split('.')[0] ?? name) : name];
        }
        return [`${value}()`];
      }),
    );
  }
}

function unique(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)].slice(0, MOST_VALUES);
}

/** `from ..a import b` in x/y/z.py is x/a. */
function relativeTo(file: string, level: number, path: string): string[] {
  const folder = file.split('/').slice(0, -1);
  const base = folder.slice(0, Math.max(0, folder.length - (level - 1)));
  return [...base, ...path.split('.').filter((part) => part !== '')];
}
