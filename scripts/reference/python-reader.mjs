// Reads Python without an interpreter: public classes and functions of a module, with signatures and docstrings.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {{ name: string, doc: string | undefined, signature: string, decorators: string[] }} PythonFunction
 * @typedef {{ name: string, annotation: string, value: string | undefined, comment: string | undefined }} PythonField
 * @typedef {{ kind: 'class', name: string, bases: string, doc: string | undefined, methods: PythonFunction[], fields: PythonField[] }} PythonClass
 * @typedef {{ doc: string | undefined, all: string[] | undefined, imports: Map<string, string>, definitions: Map<string, PythonClass | (PythonFunction & { kind: 'function' })> }} PythonModule
 */

let parser;

/** The parser that `plugin validate` uses, from the package that has it. */
async function pythonParser(root) {
  const resolved = createRequire(path.join(root, 'packages/bundle/package.json')).resolve('@lezer/python');
  parser ??= (await import(pathToFileURL(resolved).href)).parser;
  return parser;
}

/**
 * @param {string} root the repository
 * @param {string} file absolute path of a .py file
 * @returns {Promise<PythonModule>}
 */
export async function readPythonModule(root, file) {
  const text = await readFile(file, 'utf8');
  const tree = (await pythonParser(root)).parse(text);
  tree.iterate({
    enter: ({ type, node, from }) => {
      // The grammar is narrower than the language; within the body of a function nothing is read but its docstring.
      if (type.isError && !isInFunction(node))
        throw new Error(`${file}:${text.slice(0, from).split('\n').length} cannot be read`);
    },
  });
  const statements = childrenOf(tree.topNode);
  const module = { doc: docstring(text, statements), all: undefined, imports: new Map(), definitions: new Map() };
  for (const node of statements) {
    if (node.name === 'ImportStatement') readImport(text.slice(node.from, node.to), module.imports);
    if (node.name === 'AssignStatement') readAll(text.slice(node.from, node.to), module);
    const { definition, decorators } = undecorated(text, node);
    if (definition?.name === 'ClassDefinition') {
      const one = readClass(text, definition);
      module.definitions.set(one.name, one);
    } else if (definition?.name === 'FunctionDefinition') {
      const one = { kind: 'function', ...readFunction(text, definition, decorators) };
      module.definitions.set(one.name, one);
    }
  }
  return module;
}

function isInFunction(node) {
  for (let above = node.parent; above !== null; above = above.parent)
    if (above.name === 'Body' && above.parent?.name === 'FunctionDefinition') return true;
  return false;
}

function childrenOf(node) {
  const children = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

function readImport(statement, imports) {
  const [, source, names] = /^from (\.+[\w.]*) import ([\s\S]+)$/.exec(statement) ?? [];
  if (source === undefined) return;
  for (const part of names.replaceAll(/[()]/g, '').split(',')) {
    const [name, alias] = part.trim().split(/\s+as\s+/);
    if (name) imports.set(alias ?? name, source);
  }
}

function readAll(statement, module) {
  const [, list] = /^__all__\s*=\s*\[([\s\S]*)\]$/.exec(statement.trim()) ?? [];
  if (list !== undefined) module.all = [...list.matchAll(/["']([^"']+)["']/g)].map(([, name]) => name);
}

function undecorated(text, node) {
  if (node.name !== 'DecoratedStatement') return { definition: node, decorators: [] };
  const children = childrenOf(node);
  const decorators = children
    .filter(({ name }) => name === 'Decorator')
    .map(({ from, to }) => text.slice(from, to).trim());
  return { definition: children.at(-1), decorators };
}

function readFunction(text, node, decorators) {
  const parameters = node.getChild('ParamList');
  const body = node.getChild('Body');
  const signature = text
    .slice(parameters.from, body.from)
    .trim()
    .replaceAll(/#.*$/gm, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^\(\s*(self|cls)\s*(,\s*|(?=\)))/, '(')
    .replace(/^\(\s+/, '(')
    .replace(/,?\s+\)/, ')');
  const name = nameOf(text, node);
  const coroutine = text.slice(node.from, parameters.from).startsWith('async');
  return { name, doc: docstring(text, childrenOf(body)), signature, decorators, coroutine };
}

function nameOf(text, node) {
  const { from, to } = node.getChild('VariableName');
  return text.slice(from, to);
}

function readClass(text, node) {
  const body = node.getChild('Body');
  const statements = childrenOf(body);
  const bases = node.getChild('ArgList');
  const methods = [];
  const fields = [];
  for (const statement of statements) {
    const { definition, decorators } = undecorated(text, statement);
    if (definition.name === 'FunctionDefinition') methods.push(readFunction(text, definition, decorators));
    else if (definition.name === 'AssignStatement') fields.push(...readField(text, definition));
  }
  return {
    kind: 'class',
    name: nameOf(text, node),
    bases: bases === null ? '' : text.slice(bases.from + 1, bases.to - 1).trim(),
    doc: docstring(text, statements),
    methods,
    fields,
  };
}

/** `name: annotation = value`, with the `#:` comments above it. */
function readField(text, node) {
  const [, name, annotation, value] =
    /^(\w+)\s*:\s*([^=]+?)\s*(?:=\s*([\s\S]+))?$/.exec(text.slice(node.from, node.to)) ?? [];
  if (name === undefined) return [];
  const comment = /((?:[ \t]*#:[^\n]*\n)+)[ \t]*$/.exec(text.slice(0, node.from))?.[1];
  return [
    {
      name,
      annotation,
      value,
      comment: comment
        ?.replaceAll(/^[ \t]*#: ?/gm, '')
        .trim()
        .replaceAll('\n', ' '),
    },
  ];
}

/** The docstring of a body, without the indent that its lines share. */
function docstring(text, statements) {
  const first = statements.find(({ name }) => name !== ':' && name !== 'Comment');
  const string = first?.name === 'ExpressionStatement' ? first.getChild('String') : null;
  if (string === null || string === undefined) return undefined;
  const [, , content] = /^r?("""|'''|"|')([\s\S]*)\1$/.exec(text.slice(string.from, string.to)) ?? [];
  if (content === undefined) return undefined;
  const [head, ...rest] = content.split('\n');
  const indent = Math.min(...rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return [head.trim(), ...rest.map((line) => line.slice(Math.min(indent, line.length)).trimEnd())].join('\n').trim();
}
