import path from 'node:path';
import { NOTICE, prose, refuseUndocumented } from './page.mjs';
import { readExports } from './doc-comments.mjs';

const NAME = '@ops-center/plugin-sdk';
const DOORS = [
  ['index', NAME, 'Write plugins: what your code imports.'],
  [
    'ui',
    `${NAME}/ui`,
    'Accessible components that look like the platform. Fields of settings can be imported from here, too.',
  ],
  ['testing', `${NAME}/testing`, 'A platform for tests. See [test a plugin](../guides/testing-plugins.md).'],
  ['host', `${NAME}/host`, 'For pages that show plugins. Plugins do not need it.'],
];

/**
 * The reference of the JavaScript SDK, from its emitted declarations.
 * @param {string} root the repository
 */
export async function javascriptPage(root) {
  const lines = [
    NOTICE,
    '# JavaScript SDK',
    '',
    `Every public name of \`${NAME}\`, from its types. To begin, read [write a frontend plugin](../guides/frontend-plugins.md).`,
    '',
  ];
  const shown = new Map();
  const undocumented = [];
  for (const [file, door, about] of DOORS) {
    const names = await readExports(path.join(root, 'packages/plugin-sdk/dist', `${file}.d.ts`));
    const own = [...names].filter(([name]) => !shown.has(name));
    const again = [...names.keys()].filter((name) => shown.has(name));
    lines.push(`## ${door}`, '', about, '');
    if (again.length > 0)
      lines.push(`Also here: ${again.map((name) => `[\`${name}\`](#${anchor(name)})`).join(', ')}.`, '');
    for (const [name, { text, doc }] of own.toSorted(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))) {
      shown.set(name, door);
      if (!doc) undocumented.push(`${name} of ${door}`);
      lines.push(`<a id="${anchor(name)}"></a>`, '', `### \`${name}\``, '', describe(doc ?? ''), '');
      lines.push('```ts', tidy(text), '```', '');
    }
  }
  refuseUndocumented(undocumented, 'a doc comment');
  return lines.join('\n');
}

const anchor = (name) => `js-${name}`;

/** A doc comment as Markdown. */
function describe(doc) {
  return prose(doc)
    .replaceAll(/^@throws (.*)$/gm, '\n**Throws** $1')
    .replaceAll(/^@param (\w+) (.*)$/gm, '- `$1`: $2')
    .replaceAll(/^@returns (.*)$/gm, '\n**Returns** $1')
    .trim();
}

/** A declaration without what is nobody's to use. */
function tidy(text) {
  return text
    .replaceAll(/^\s*#private;\n/gm, '')
    .replaceAll(/^\s*private [^;]*;\n/gm, '')
    .replaceAll(/^ {4}/gm, '  ')
    .trimEnd();
}
