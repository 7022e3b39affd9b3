// Reads declarations and their doc comments out of TypeScript, by a parser that needs no types.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from '@swc/core';

/**
 * The statements of a TypeScript file, each with the text that it stands for and the doc comment before it.
 * @param {string} file absolute path
 */
export async function readStatements(file) {
  const text = await readFile(file, 'utf8');
  // The parser counts bytes, from where the last file that it read ended: an empty statement in front says where that is.
  const bytes = Buffer.from(`;${text}`);
  const { body } = await parse(bytes.toString(), { syntax: 'typescript', tsx: file.endsWith('x'), target: 'esnext' });
  const base = body[0].span.start;
  const slice = ({ start, end }) => bytes.subarray(start - base, end - base).toString();
  const before = ({ start }) => docCommentAtEnd(bytes.subarray(0, start - base).toString());
  return body.slice(1).map((node) => ({ node, slice, before }));
}

/** The doc comment with which a text ends, as plain text; undefined when it ends otherwise. */
function docCommentAtEnd(text) {
  const found = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:export\s+)?(?:declare\s+)?$/.exec(text.slice(-4000));
  if (found === null) return undefined;
  const lines = found[1].split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
  return lines.join('\n').trim();
}

/**
 * Every exported name of a module with the file and the text of its declaration; names that come from other modules of the
 * package are followed.
 * @param {string} file absolute path of a .d.ts file
 * @returns {Promise<Map<string, { text: string, doc: string | undefined, file: string }>>}
 */
export async function readExports(file) {
  const found = new Map();
  for (const { node, slice, before } of await readStatements(file)) {
    if (node.type === 'ExportDeclaration') {
      for (const name of namesOf(node.declaration)) {
        const known = found.get(name);
        const text = slice(node.span).replace(/^export (declare )?/, '');
        const doc = before(node.span);
        // Forms of one function.
        if (known === undefined) found.set(name, { text, doc, file });
        else found.set(name, { ...known, doc: known.doc ?? doc, text: `${known.text}\n${text}` });
      }
    } else if (node.type === 'ExportNamedDeclaration' && node.source !== null) {
      const target = path.join(path.dirname(file), node.source.value.replace(/\.js$/, '.d.ts'));
      const there = await readExports(target);
      for (const { orig, exported } of node.specifiers) {
        const declaration = there.get(orig.value);
        if (declaration === undefined) throw new Error(`${target} has no ${orig.value}`);
        found.set((exported ?? orig).value, declaration);
      }
    }
  }
  return found;
}

function namesOf(declaration) {
  if (declaration.type === 'VariableDeclaration') return declaration.declarations.map(({ id }) => id.value);
  return [(declaration.identifier ?? declaration.id).value];
}

/**
 * The doc comments of the properties of the object literals that a module exports, by `constant.property`.
 * @param {string} file absolute path of a .ts file
 * @returns {Promise<Map<string, string>>}
 */
export async function readPropertyComments(file) {
  const comments = new Map();
  for (const { node, before } of await readStatements(file)) {
    if (node.type !== 'ExportDeclaration' || node.declaration.type !== 'VariableDeclaration') continue;
    for (const { id, init } of node.declaration.declarations) {
      const object =
        init?.type === 'TsConstAssertion' || init?.type === 'TsSatisfiesExpression' ? init.expression : init;
      for (const property of object?.properties ?? []) {
        const comment = property.key === undefined ? undefined : before(property.key.span);
        if (comment !== undefined) comments.set(`${id.value}.${property.key.value}`, comment);
      }
    }
  }
  return comments;
}
