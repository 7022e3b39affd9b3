import path from 'node:path';
import { compileValidators, importTypeScript } from '../../../scripts/load-typescript.mjs';
import { pythonTables } from './python-tables.mjs';

const PACKAGE = 'packages/plugin-protocol';
const HEAD = '// @ts-nocheck\n// Written by scripts/generate.mjs from the schemas of this folder. Do not edit.\n';

/**
 * What is generated from the protocol: its JSON Schema, the tables as JSON and as Python, and compiled checks.
 * @param {string} root absolute path of the repository
 * @returns {Promise<{ path: string, content: string }[]>}
 */
export async function generate(root) {
  const load = (file) => importTypeScript(path.join(root, PACKAGE, 'src', file));
  const { PROTOCOL } = await load('schema/catalogue.ts');
  const { TABLES } = await load('generated-tables.ts');
  const { PERMISSION_CASES } = await load('permissions/cases.ts');
  return [
    { path: `${PACKAGE}/schema/protocol-v1.schema.json`, content: json(protocolSchema(PROTOCOL)) },
    { path: `${PACKAGE}/schema/tables.json`, content: json(TABLES) },
    { path: `${PACKAGE}/src/schema/validators.generated.ts`, content: HEAD + (await validators(PROTOCOL)) },
    { path: 'sdks/python/src/ops_center_sdk/_tables.py', content: pythonTables(TABLES) },
    { path: 'sdks/python/tests/permission_cases.py', content: pythonTables({ PERMISSION_CASES }) },
  ];
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const identifier = (receiver, method, part) => `${receiver}_${method.replaceAll(/[^A-Za-z0-9]/g, '_')}_${part}`;

/** One check for the parameters that each side receives, and for the results that it gets back. */
async function validators({ hostToPlugin, pluginToHost }) {
  const schemas = {};
  const add = (receiver, caller, { requests, notifications }) => {
    for (const [method, { params, result }] of Object.entries({ ...requests, ...notifications })) {
      schemas[identifier(receiver, method, 'params')] = params;
      if (result !== undefined) schemas[identifier(caller, method, 'result')] = result;
    }
  };
  add('plugin', 'host', hostToPlugin);
  add('host', 'plugin', pluginToHost);
  const code = await compileValidators(schemas, { allErrors: false });
  // Looked up by name, so they leave as one table.
  return code.replace(/export \{([^{}]*)\};\s*$/, 'export const VALIDATORS = {$1};\n');
}

function protocolSchema({ messages, hostToPlugin, pluginToHost, documents }) {
  const definitions = { ...messages, ...documents };
  const methods = (direction, { requests, notifications }) => {
    for (const [method, { params, result }] of Object.entries({ ...requests, ...notifications })) {
      definitions[`${direction}/${method}/params`] = params;
      if (result !== undefined) definitions[`${direction}/${method}/result`] = result;
    }
  };
  methods('hostToPlugin', hostToPlugin);
  methods('pluginToHost', pluginToHost);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://ops-center.dev/schemas/plugin-protocol-v1.json',
    title: 'Ops-Center plugin protocol, version 1',
    description:
      'Messages between a host and a plugin: JSON-RPC 2.0, one message a line. Each definition is a message, or the parameters or result of a method.',
    $defs: definitions,
  };
}
