import type { SyntaxNode, Tree } from '@lezer/common';
import { wordsOf, type CodeFacts, type Registration } from './facts.js';
import { permissionOf } from './permission-of.js';
import type { ScriptModule, ScriptValues } from './script-values.js';
import { scriptArguments, scriptLiteral } from './script-text.js';

/** What tells whether a module gives anything away to the one that loads it. */
export interface ScriptFacts extends CodeFacts {
  readonly hasExport: boolean;
}

/** An address of another machine, in any spelling that a browser takes. */
const ELSEWHERE = /^\s*(?:https?:|wss?:|[\\/]{2})/i;
const REACHING = /^global\.(?:(?:window|globalThis|self)\.)?(?:fetch|WebSocket|EventSource|navigator\.sendBeacon)$/;
const SLOTS = /^plugin\.(?:registerComponent|registerSlot)$/;

/** Walks one module of JavaScript or TypeScript; types are not run, so they use nothing. */
export function readScriptFacts(module: ScriptModule, tree: Tree, values: ScriptValues): ScriptFacts {
  const { text } = module;
  const uses: CodeFacts['uses'][number][] = [];
  const registrations: Registration[] = [];
  const dynamic: CodeFacts['dynamic'][number][] = [];
  const packages = new Set<string>();
  let hasExport = false;
  const what = (node: { readonly from: number; readonly to: number }): string => {
    const source = text.slice(node.from, Math.min(node.to, node.from + 400)).replace(/\s+/g, ' ');
    return source.length > 60 ? `${source.slice(0, 60)}…` : source;
  };
  tree.iterate({
    enter: (ref) => {
      switch (ref.name) {
        case 'TypeAnnotation':
        case 'TypeAliasDeclaration':
        case 'InterfaceDeclaration':
        case 'TypeArgList':
          return false;
        case 'ImportDeclaration': {
          const source = ref.node.getChild('String');
          const name = source === null ? undefined : scriptLiteral(text, source);
          if (name !== undefined && !name.startsWith('.')) packages.add(name);
          return false;
        }
        case 'ExportDeclaration':
          hasExport = true;
          return undefined;
        case 'MemberExpression':
          if (ref.node.parent?.name === 'MemberExpression') return undefined;
          for (const value of values.of(ref.node, module)) {
            const permission = permissionOf(value);
            if (permission !== undefined) uses.push({ permission, offset: ref.from, what: what(ref) });
            if (value.endsWith('module.exports') || value.startsWith('global.exports.')) hasExport = true;
          }
          return undefined;
        case 'DynamicImport':
          if (ref.node.getChild('String') === null) dynamic.push({ offset: ref.from, what: what(ref) });
          return undefined;
        case 'NewExpression':
        case 'CallExpression': {
          const callee = calleeOf(ref.node);
          const found = callee === null ? [] : values.of(callee, module);
          const args = scriptArguments(ref.node.getChild('ArgList'));
          const [first] = args;
          const literal = first === undefined ? undefined : scriptLiteral(text, first);
          if (found.some((value) => REACHING.test(value)) && literal !== undefined && ELSEWHERE.test(literal)) {
            uses.push({ permission: 'network:outbound', offset: ref.from, what: what(ref) });
          }
          if (found.some((value) => /^global\.(?:eval|Function)$/.test(value))) {
            dynamic.push({ offset: ref.from, what: what(ref) });
          }
          registrations.push(...registrationsOf(found, first, ref.node, text));
          return undefined;
        }
      }
      return undefined;
    },
  });
  return { file: module.file, text, uses, registrations, dynamic, words: wordsOf(text), packages, hasExport };
}

function calleeOf(node: SyntaxNode): SyntaxNode | null {
  return node.name === 'NewExpression' ? (node.firstChild?.nextSibling ?? null) : node.firstChild;
}

function registrationsOf(
  callee: readonly string[],
  first: SyntaxNode | undefined,
  call: SyntaxNode,
  text: string,
): Registration[] {
  const literal = first === undefined ? undefined : scriptLiteral(text, first);
  const offset = first?.from ?? call.from;
  return callee.flatMap((value): Registration[] => {
    if (SLOTS.test(value)) return [{ kind: 'slot', name: literal, offset }];
    if (value === 'plugin.registerRoute') {
      const path = first?.name === 'ObjectExpression' ? propertyOf(first, 'path', text) : undefined;
      return [{ kind: 'page', path: path?.value, offset: path?.offset ?? offset }];
    }
    if (value !== 'sdk.Plugin' || call.name !== 'NewExpression') return [];
    const id = first?.name === 'ObjectExpression' ? propertyOf(first, 'id', text) : undefined;
    return [{ kind: 'plugin', id: id?.value, offset: id?.offset ?? offset }];
  });
}

function propertyOf(
  object: SyntaxNode,
  name: string,
  text: string,
): { readonly value: string | undefined; readonly offset: number } | undefined {
  for (const property of object.getChildren('Property')) {
    const key = property.getChild('PropertyDefinition');
    const value = property.lastChild;
    if (key === null || value === null || text.slice(key.from, key.to) !== name) continue;
    return { value: scriptLiteral(text, value), offset: value.from };
  }
  return undefined;
}
