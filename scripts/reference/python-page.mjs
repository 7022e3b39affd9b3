import path from 'node:path';
import { NOTICE, prose, refuseUndocumented } from './page.mjs';
import { readPythonModule } from './python-reader.mjs';

const PACKAGE = 'sdks/python/src/ops_center_sdk';
/** What `plugin.storage` and the like are; their classes are not imported by anybody. */
const PARTS = [
  ['api.py', 'Resource', 'plugin.api.devices`, `.alerts`, `.users`, `.orgs`, `.webhooks'],
  ['storage.py', 'Storage', 'plugin.storage'],
  ['db.py', 'Database', 'plugin.db'],
  ['scheduler.py', 'Scheduler', 'plugin.scheduler'],
  ['analytics.py', 'Analytics', 'plugin.analytics'],
  ['log.py', 'Logger', 'plugin.logger'],
];

/**
 * The reference of the Python SDK, from its docstrings and signatures. No interpreter is needed.
 * @param {string} root the repository
 */
export async function pythonPage(root) {
  const read = (file) => readPythonModule(root, path.join(root, PACKAGE, file));
  const undocumented = [];
  const lines = [
    NOTICE,
    '# Python SDK',
    '',
    'Every public name of `ops_center_sdk`, from its docstrings. To begin, read [write a backend plugin](../guides/backend-plugins.md).',
    '',
  ];
  const add = (one, title, where, isPart) => lines.push(...definition(one, title, where, undocumented, isPart));

  lines.push('## ops_center_sdk', '');
  const errorNames = [];
  for (const [name, one] of await exported(read, '__init__.py', '')) {
    if (one !== undefined) add(one, name, `ops_center_sdk.${name}`);
    else errorNames.push(`\`${name}\``);
  }
  lines.push(`Also here: ${errorNames.join(', ')}, see [errors](#ops_center_sdkerrors).`, '');
  lines.push('## What a plugin can use', '');
  for (const [file, name, title] of PARTS) {
    const one = (await read(file)).definitions.get(name);
    if (one === undefined) throw new Error(`${PACKAGE}/${file} has no ${name}`);
    add(one, title, `${file}: ${name}`, true);
  }
  lines.push('## ops_center_sdk.testing', '', 'See [test a plugin](../guides/testing-plugins.md).', '');
  for (const [name, one] of await exported(read, 'testing/__init__.py', 'testing/'))
    add(one, name, `ops_center_sdk.testing.${name}`);

  const errors = await read('errors.py');
  lines.push('## ops_center_sdk.errors', '', prose(errors.doc ?? ''), '');
  for (const [name, one] of errors.definitions)
    if (!name.startsWith('_')) add(one, name, `ops_center_sdk.errors.${name}`);
  refuseUndocumented(undocumented, 'a docstring');
  return lines.join('\n');
}

/** What a package exports, from where it comes; undefined for errors, which have a part of their own. */
async function exported(read, file, folder) {
  const { all, imports } = await read(file);
  if (all === undefined) throw new Error(`${PACKAGE}/${file} has no __all__`);
  const found = [];
  for (const name of all.filter((one) => !one.startsWith('_'))) {
    const source = imports.get(name);
    if (source === undefined) throw new Error(`${PACKAGE}/${file} exports ${name}, which it does not import`);
    if (source === '.errors') {
      found.push([name, undefined]);
      continue;
    }
    const one = (await read(`${folder}${source.slice(1)}.py`)).definitions.get(name);
    if (one === undefined) throw new Error(`${source} has no class or function ${name}`);
    found.push([name, one]);
  }
  return found;
}

/** A class or function; of a part, which the plugin has made already, nobody wants to know the class. */
function definition(one, title, where, undocumented, isPart = false) {
  if (!one.doc) undocumented.push(where);
  const lines = [`### \`${title}\``, ''];
  if (one.kind === 'function') return [...lines, ...code(head(one)), prose(one.doc ?? ''), ''];
  const constructor = one.methods.find(({ name }) => name === '__init__');
  const bases = one.bases === '' ? '' : `(${one.bases.replaceAll(/\s+/g, ' ')})`;
  if (!isPart)
    lines.push(
      ...code(
        `class ${one.name}${bases}${constructor === undefined ? '' : `\n\n${one.name}${withoutResult(constructor)}`}`,
      ),
    );
  lines.push(prose(one.doc ?? ''), '', ...fields(one));
  const members = one.methods.filter(({ name }) => !name.startsWith('_'));
  for (const method of members) {
    if (method.decorators.some((decorator) => decorator.endsWith('.setter'))) continue;
    if (!method.doc) undocumented.push(`${where}.${method.name}`);
    lines.push(`- \`${member(method)}\`: ${indented(prose(method.doc ?? ''))}`);
  }
  if (members.length > 0) lines.push('');
  return lines;
}

function fields({ fields: all }) {
  const shown = all.filter(({ name, annotation }) => !name.startsWith('_') && !annotation.startsWith('ClassVar'));
  if (shown.length === 0) return [];
  const rows = shown.map(({ name, annotation, value, comment }) => {
    const given = value === undefined || value.startsWith('_') ? '' : ` = ${value}`;
    return `- \`${name}: ${annotation}${given}\`${comment === undefined ? '' : `: ${prose(comment)}`}`;
  });
  return [...rows, ''];
}

const code = (text) => ['```python', text, '```', ''];
const head = ({ name, signature, coroutine }) => `${coroutine ? 'async ' : ''}def ${name}${signature}`;
const withoutResult = ({ signature }) => signature.replace(/ -> .*$/, '');
const indented = (text) => text.replaceAll(/\n(?=[^\n])/g, '\n  ');

function member(method) {
  if (method.decorators.includes('@property')) return `${method.name}${method.signature.replace(/^\(\) ->/, ':')}`;
  return `${method.coroutine ? 'await ' : ''}${method.name}${method.signature}`;
}
