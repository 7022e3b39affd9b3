import path from 'node:path';
import { importTypeScript } from '../load-typescript.mjs';
import { readPropertyComments } from './doc-comments.mjs';
import { cell, NOTICE } from './page.mjs';

const SOURCE = 'packages/plugin-protocol/src';

/**
 * The reference of the plugin protocol, from its schemas and tables.
 * @param {string} root the repository
 */
export async function protocolPage(root) {
  const load = (file) => importTypeScript(path.join(root, SOURCE, file));
  const comments = (file) => readPropertyComments(path.join(root, SOURCE, file));
  const { PROTOCOL } = await load('schema/catalogue.ts');
  const { CallContext } = await load('schema/values.ts');
  const { TABLES } = await load('generated-tables.ts');
  const named = new Map([
    [JSON.stringify(CallContext), 'CallContext'],
    [JSON.stringify(PROTOCOL.documents.Description), 'Description'],
  ]);
  const about = new Map([
    ...(await comments('schema/host-to-plugin.ts')),
    ...(await comments('schema/plugin-to-host.ts')),
    ...(await comments('tables/limits.ts')),
  ]);
  return [
    NOTICE,
    '# Plugin protocol, version 1',
    '',
    'How a plugin and its host talk: JSON-RPC 2.0 in UTF-8, one message a line, both ways over one socket that the plugin finds at file descriptor 3. Batches are not',
    'part of it. Fields that a side does not know are ignored. You need this page to write a host, or an SDK for another language; plugins are written with an SDK. The same as JSON Schema:',
    '`packages/plugin-protocol/schema/protocol-v1.schema.json`; transcripts to check a runner against: `packages/plugin-protocol/conformance`.',
    '',
    '## From the host to the plugin',
    '',
    ...methods('HOST', PROTOCOL.hostToPlugin, about, named),
    '## From the plugin to the host',
    '',
    ...methods('PLUGIN', PROTOCOL.pluginToHost, about, named, TABLES.METHOD_PERMISSIONS),
    '## Named types',
    '',
    '`CallContext` says for whom a call is made; `callId` of the call that is being handled goes with every call that the plugin makes meanwhile.',
    '',
    ...block(`CallContext = ${typeText(CallContext, new Map(), '')}`),
    '`Description` is what the plugin registers.',
    '',
    ...block(`Description = ${typeText(PROTOCOL.documents.Description, new Map(), '')}`),
    ...errors(TABLES.ERRORS),
    ...events(TABLES),
    ...apiMethods(TABLES.API_METHODS),
    ...limits(TABLES, about),
  ].join('\n');
}

function methods(side, { requests, notifications }, about, named, permissions = {}) {
  const show = ([name, { params, result }], kind) => [
    `### ${name}`,
    '',
    ...[about.get(`${side}_${kind}.${name}`)].filter(Boolean).flatMap((text) => [text.replaceAll('\n', ' '), '']),
    ...(permissions[name] === undefined ? [] : [`Needs the permission \`${permissions[name]}\`.`, '']),
    ...(result === undefined ? ['A notification: it is not answered.', ''] : []),
    ...block(
      `params: ${typeText(params, named, '')}${result === undefined ? '' : `\nresult: ${typeText(result, named, '')}`}`,
    ),
  ];
  return [
    ...Object.entries(requests).flatMap((entry) => show(entry, 'REQUESTS')),
    ...Object.entries(notifications).flatMap((entry) => show(entry, 'NOTIFICATIONS')),
  ];
}

/** A JSON Schema as it would be written in TypeScript. */
function typeText(schema, named, indent) {
  const name = named.get(JSON.stringify(schema));
  if (name !== undefined) return name;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return schema.anyOf.map((one) => typeText(one, named, indent)).join(' | ');
  if (schema.type === 'array') {
    const item = typeText(schema.items, named, indent);
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
  }
  if (schema.patternProperties) {
    const [value] = Object.values(schema.patternProperties);
    return `{ [name: string]: ${typeText(value, named, indent)} }`;
  }
  if (schema.type === 'object') return objectText(schema, named, indent);
  return schema.type ?? 'any';
}

function objectText({ properties = {}, required = [] }, named, indent) {
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${typeText(field, named, `${indent}  `)}`,
  );
  if (fields.length === 0) return '{}';
  const line = `{ ${fields.join(', ')} }`;
  if (line.length <= 100 && !line.includes('\n')) return line;
  return `{\n${fields.map((field) => `${indent}  ${field}`).join('\n')}\n${indent}}`;
}

function errors(table) {
  return [
    '## Errors',
    '',
    'An error travels as `{ code, message, data: { name, ... } }`. Names and numbers never change their meaning.',
    '',
    '| name | code | what it means | what to do | fields of `data` |',
    '|---|---|---|---|---|',
    ...Object.entries(table).map(
      ([name, { code, meaning, remedy, data }]) =>
        `| \`${name}\` | ${code} | ${cell(meaning)} | ${cell(remedy)} | ${cell(fieldTexts(data))} |`,
    ),
    '',
  ];
}

const fieldTexts = (data) =>
  Object.entries(data)
    .map(([name, text]) => `\`${name}\`: ${text}`)
    .join('; ');

function events({ HOOKS, FILTERS, SLOTS }) {
  const names = (list) => list.map((name) => `\`${name}\``).join(', ');
  return [
    '## Events',
    '',
    'A handler takes the arguments that it names. Those that end in `_data` are objects, the others text.',
    '',
    '| event | when | arguments |',
    '|---|---|---|',
    ...Object.entries(HOOKS).map(
      ([name, { description, args }]) => `| \`${name}\` | ${cell(description)} | ${names(Object.keys(args))} |`,
    ),
    '',
    '## Filters',
    '',
    '| filter | what it does | the value |',
    '|---|---|---|',
    ...Object.entries(FILTERS).map(
      ([name, { description, value }]) => `| \`${name}\` | ${cell(description)} | \`${value}\` |`,
    ),
    '',
    '## Slots',
    '',
    '| slot | where | takes | parameters |',
    '|---|---|---|---|',
    ...Object.entries(SLOTS).map(
      ([name, { description, kind, params }]) =>
        `| \`${name}\` | ${cell(description)} | ${kind === 'data' ? 'data' : 'a component'} | ${names(params)} |`,
    ),
    '',
  ];
}

function apiMethods(table) {
  const rows = Object.entries(table).flatMap(([resource, all]) =>
    Object.entries(all).map(([method, { args, permission, returns }]) => {
      const given = args.map((arg) => (arg.endsWith('?') ? `[${arg.slice(0, -1)}]` : arg)).join(', ');
      return `| \`${resource}.${method}(${given})\` | \`${permission}\` | ${returns} |`;
    }),
  );
  return [
    '## API methods',
    '',
    'As plugins write them behind `plugin.api.` in Python and `api.` in JavaScript; on the wire they are `api/call`. What is in brackets may be left out.',
    '',
    '| call | permission | returns |',
    '|---|---|---|',
    ...rows,
    '',
  ];
}

function limits({ WIRE_LIMITS, DEADLINES_MS, PLUGIN_LIMITS }, about) {
  const rows = (constant, table, fallback) =>
    Object.entries(table).map(
      ([name, value]) => `| \`${name}\` | ${value} | ${cell(about.get(`${constant}.${name}`) ?? fallback)} |`,
    );
  return [
    '## Limits',
    '',
    'Of the wire and of a call:',
    '',
    '| limit | value | what |',
    '|---|---|---|',
    ...rows('WIRE_LIMITS', WIRE_LIMITS, ''),
    '',
    'How long a call may take, when it says nothing else:',
    '',
    '| call | milliseconds | |',
    '|---|---|---|',
    ...rows('DEADLINES_MS', DEADLINES_MS, ''),
    '',
    'What a plugin may use, unless `resources` in plugin.yaml says otherwise:',
    '',
    '| limit | value |',
    '|---|---|',
    ...Object.entries(PLUGIN_LIMITS).map(([name, value]) => `| \`${name}\` | ${value} |`),
    '',
  ];
}

const block = (text) => ['```ts', text, '```', ''];
