// Reference pages that are made from the code, so that they cannot be wrong about it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { dump } from 'js-yaml';
import { importTypeScript } from './load-typescript.mjs';
import { javascriptPage } from './reference/javascript-page.mjs';
import { authorisationPage } from './reference/authorisation-page.mjs';
import { cell, NOTICE } from './reference/page.mjs';
import { protocolPage } from './reference/protocol-page.mjs';
import { pythonPage } from './reference/python-page.mjs';

/** @param {string} root the repository */
export async function generate(root) {
  const schema = await importTypeScript(path.join(root, 'packages/manifest-schema/src/index.ts'));
  const { EXIT } = await importTypeScript(path.join(root, 'packages/cli/src/errors/exit-codes.ts'));
  const { STATUS } = await importTypeScript(path.join(root, 'packages/registry/src/http/status.ts'));
  const { SETTINGS } = await importTypeScript(path.join(root, 'packages/cli/src/settings.ts'));
  const { VARIABLES } = await importTypeScript(path.join(root, 'packages/registry/src/config.ts'));
  const read = async (name) => JSON.parse(await readFile(path.join(root, name), 'utf8'));
  return [
    { path: 'docs/errors.md', content: errorsPage(schema.ERROR_CODES, EXIT, STATUS) },
    { path: 'docs/reference/findings.md', content: findingsPage(schema.FINDING_CODES) },
    { path: 'docs/reference/settings.md', content: settingsPage(SETTINGS, VARIABLES) },
    {
      path: 'docs/reference/manifest.md',
      content: manifestPage(await read('packages/manifest-schema/schema/plugin.schema.json'), schema),
    },
    { path: 'docs/reference/http-api.md', content: apiPage(await read('packages/registry/openapi.json')) },
    { path: 'docs/reference/authorisation.md', content: await authorisationPage(root) },
    { path: 'docs/reference/python-sdk.md', content: await pythonPage(root) },
    { path: 'docs/reference/javascript-sdk.md', content: await javascriptPage(root) },
    { path: 'docs/reference/plugin-protocol.md', content: await protocolPage(root) },
  ];
}

function errorsPage(codes, exit, status) {
  const rows = Object.keys(codes)
    .toSorted()
    .map((code) => {
      const { meaning, remedy } = codes[code];
      return [
        `<a id="${code}"></a>`,
        '',
        `## ${code}`,
        '',
        meaning,
        '',
        `**What to do:** ${remedy}`,
        '',
        `Exit code ${exit[code]}; HTTP status ${status[code]}.`,
        '',
      ];
    });
  return [
    NOTICE,
    '# Errors',
    '',
    'A *failure* stops what was asked for. It has one of these codes, on the command line (`error[code]`), in `--json`',
    '(`error.code`) and in the problem documents of the registry (`code`). Codes and exit codes never change their meaning.',
    'What is wrong *inside* a plugin is a [finding](reference/findings.md).',
    '',
    ...rows.flat(),
  ].join('\n');
}

function findingsPage(codes) {
  const groups = groupBy(Object.keys(codes).toSorted(), (code) => code.split('.')[0]);
  const parts = [...groups].map(([area, names]) => [
    `## ${area}`,
    '',
    '| code | severity | what it means | what to do |',
    '|---|---|---|---|',
    ...names.map(
      (code) =>
        `| \`${code}\` | ${codes[code].severity} | ${cell(codes[code].meaning)} | ${cell(codes[code].remedy)} |`,
    ),
    '',
  ]);
  return [
    NOTICE,
    '# Findings',
    '',
    'What `ops-center plugin validate` and `plugin build`, and the registry on upload, can say about a plugin.',
    'Errors refuse it; warnings do not (unless `--strict` is given).',
    '',
    ...parts.flat(),
  ].join('\n');
}

function settingsPage(settings, variables) {
  const shown = (value) => (value === undefined ? '' : `\`${value}\``);
  return [
    NOTICE,
    '# Settings',
    '',
    '## The command line',
    '',
    'What counts is, in this order: the flag, the environment variable, the project file `ops-center.json`, the user file (`ops-center config path`),',
    'the default. A project file may set only what cannot move a token or change whom to trust.',
    '',
    '| setting and flag | environment variable | default | in a project file | what it is |',
    '|---|---|---|---|---|',
    ...Object.entries(settings).map(
      ([name, one]) =>
        `| \`${name}\` | \`${one.variable}\` | ${shown(one.fallback)} | ${one.project ? 'yes' : 'no'} | ${cell(one.description)} |`,
    ),
    '',
    'Only with `ops-center config`, or in the user file: `registries.NAME.url` and `registries.NAME.prefixes`, a further registry and the beginnings of the plugin',
    'ids that come from it alone ([several registries](../guides/installing.md#several-registries)).',
    '',
    'Besides: `OPS_CENTER_HOME` (folder of keys, settings and credentials; default `~/.ops-center`), `OPS_CENTER_TOKEN` (token for the configured',
    'registry), `OPS_CENTER_KEY_PASSPHRASE`, `OPS_CENTER_DEBUG=1` (stack traces), `NO_COLOR`, `FORCE_COLOR`, `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`, `NODE_EXTRA_CA_CERTS`.',
    '',
    '## The registry',
    '',
    'A flag counts more than its variable. A variable that starts with `OPS_CENTER_REGISTRY_` and is not in this list is an error.',
    '',
    '| environment variable | flag of `serve` | default | what it is |',
    '|---|---|---|---|',
    ...Object.values(variables).map(
      (one) =>
        `| \`${one.name}\` | ${one.flag ? `\`--${one.flag}\`` : ''} | ${shown(one.fallback)} | ${cell(one.meaning)} |`,
    ),
    '',
  ].join('\n');
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function manifestPage(schema, catalogues) {
  const required = new Set(schema.required ?? []);
  const lines = [
    NOTICE,
    '# plugin.yaml',
    '',
    'Every field of the manifest. Editors read the same from `packages/manifest-schema/schema/plugin.schema.json`, which every',
    'registry also serves at `/schema/plugin.schema.json`. Fields that start with `x-` are yours and are not checked.',
    '',
  ];
  for (const [name, field] of Object.entries(schema.properties)) {
    lines.push(`## ${name}`, '', `${required.has(name) ? '**Required.** ' : ''}${field.description ?? ''}`.trim(), '');
    lines.push(...describe(name, field), '');
  }
  lines.push('## A field of config_schema', '', ...fieldList(schema.$defs.configField), '');
  lines.push('## Catalogues', '', '### Permissions', '', '| permission | risk | what it allows |', '|---|---|---|');
  for (const permission of catalogueNames(catalogues.PERMISSIONS)) {
    const { risk, description } = catalogues.describePermission(permission);
    lines.push(`| \`${permission}\` | ${risk} | ${cell(description)} |`);
  }
  for (const [title, catalogue] of [
    ['Hooks', catalogues.HOOKS],
    ['Filters', catalogues.FILTERS],
    ['UI slots', catalogues.UI_SLOTS],
    ['Categories', catalogues.CATEGORIES],
    ['Plugin types', catalogues.PLUGIN_TYPES],
  ]) {
    lines.push('', `### ${title}`, '', ...catalogueRows(catalogue));
  }
  return `${lines.join('\n')}\n`;
}

function catalogueNames(catalogue) {
  return Array.isArray(catalogue)
    ? catalogue.map((entry) => entry.name ?? entry.permission ?? entry)
    : Object.keys(catalogue);
}

function catalogueRows(catalogue) {
  if (Array.isArray(catalogue))
    return catalogue.map((entry) => `- \`${entry.name ?? entry}\`${entry.description ? `: ${entry.description}` : ''}`);
  return Object.entries(catalogue).map(([name, entry]) => {
    const text = typeof entry === 'string' ? entry : entry?.description;
    return `- \`${name}\`${text ? `: ${text}` : ''}`;
  });
}

function describe(name, field) {
  const lines = [];
  const facts = factsOf(field);
  if (facts !== '') lines.push(facts, '');
  lines.push(...fieldList(field), '');
  for (const example of field.examples ?? []) {
    lines.push('```yaml', dump({ [name]: example }, { lineWidth: 120 }).trimEnd(), '```', '');
  }
  return lines;
}

function fieldList(field, depth = 0) {
  const properties = field.properties ?? field.items?.properties;
  if (!properties || depth > 2) return [];
  const required = new Set(field.required ?? field.items?.required ?? []);
  return Object.entries(properties).flatMap(([name, inner]) => {
    const about = [required.has(name) ? 'required' : '', factsOf(inner)].filter(Boolean).join('; ');
    const says = inner.description ? `: ${inner.description}` : '';
    return [`${'  '.repeat(depth)}- \`${name}\`${about ? ` (${about})` : ''}${says}`, ...fieldList(inner, depth + 1)];
  });
}

function factsOf(field) {
  const facts = [];
  if (field.enum) facts.push(`one of ${field.enum.map((value) => `\`${value}\``).join(', ')}`);
  else if (field.const !== undefined) facts.push(`\`${field.const}\``);
  else if (field.type) facts.push([field.type].flat().join(' or '));
  const choices = field.anyOf ?? field.oneOf;
  if (choices)
    facts.push(
      choices
        .map((choice) => factsOf(choice))
        .filter(Boolean)
        .join(', or '),
    );
  if (field.items && !field.items.properties) facts.push(`of ${factsOf(field.items)}`);
  if (field.pattern) facts.push(`matches \`${field.pattern.replaceAll('|', '\\|')}\``);
  if (field.minLength !== undefined || field.maxLength !== undefined) facts.push(lengthText(field));
  if (field.minimum !== undefined) facts.push(`at least ${field.minimum}`);
  if (field.maximum !== undefined) facts.push(`at most ${field.maximum}`);
  if (field.maxItems !== undefined) facts.push(`at most ${field.maxItems}`);
  if (field.default !== undefined) facts.push(`default \`${JSON.stringify(field.default)}\``);
  return facts.join(', ');
}

function lengthText({ minLength = 0, maxLength }) {
  if (maxLength === undefined) return `at least ${minLength} characters`;
  return minLength === 0 ? `at most ${maxLength} characters` : `${minLength} to ${maxLength} characters`;
}

function apiPage(document) {
  const lines = [
    NOTICE,
    '# HTTP API',
    '',
    `${document.info.description ?? ''} Every registry serves the whole contract as OpenAPI ${document.openapi} at \`/openapi.json\`.`,
    '',
    'Errors are problem documents (RFC 9457) with a `code` of the [error reference](../errors.md). An unknown query parameter is an error.',
    '',
  ];
  for (const [address, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!operation?.responses) continue;
      lines.push(`## ${method.toUpperCase()} ${address}`, '', operation.summary ?? '', '');
      if (operation.description) lines.push(operation.description, '');
      lines.push(`**Who may:** ${accessText(operation)}`, '');
      const parameters = operation.parameters ?? [];
      if (parameters.length > 0) {
        lines.push('| parameter | in | what |', '|---|---|---|');
        for (const parameter of parameters)
          lines.push(
            `| \`${parameter.name}\`${parameter.required ? '' : ' (optional)'} | ${parameter.in} | ${cell([parameter.description, factsOf(parameter.schema ?? {})].filter(Boolean).join('; '))} |`,
          );
        lines.push('');
      }
      lines.push('Answers:', '');
      for (const [code, answer] of Object.entries(operation.responses))
        lines.push(`- ${code}: ${answer.description ?? ''}`);
      lines.push('');
    }
  }
  return lines.join('\n');
}

function accessText(operation) {
  const scopes = (operation.security ?? []).flatMap((choice) => choice.token ?? []);
  const token =
    scopes.length > 0 ? `Needs a token with the scope ${scopes.map((scope) => `\`${scope}\``).join(', ')}. ` : '';
  return `${token}${operation['x-ops-center-authorisation'] ?? ''}`.trim();
}
