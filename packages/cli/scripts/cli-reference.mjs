const JSON_INTRO =
  'With `--json` a command prints one document: `ok`, `command`, `data` or `error` (both when what was found is what is wrong), `warnings` and `exitCode`. Its JSON Schema lies in the package, as `schemas/plugin-build.json` for `plugin build`; fields may be added to a document, and none is removed or changes its meaning.';

/** Writes the reference of all commands from the manifest and the schemas of their documents. */
export function renderReference(manifest, schemas) {
  const commands = Object.values(manifest.commands);
  const globals = Object.values(commands[0]?.flags ?? {}).filter((flag) => flag.helpGroup === 'GLOBAL');
  return `${[
    '# Commands of `ops-center`',
    'Generated from the commands themselves by `npm run generate`; do not edit.',
    '## Flags of every command',
    flagTable(globals),
    '## Documents of --json',
    JSON_INTRO,
    ...commands.map((command) => renderCommand(command, schemas[command.id.replace(':', '-')])),
  ].join('\n\n')}\n`;
}

function renderCommand(command, schema) {
  const name = command.id.replace(':', ' ');
  const args = Object.values(command.args);
  const flags = Object.values(command.flags).filter((flag) => flag.helpGroup !== 'GLOBAL' && flag.hidden !== true);
  const usage = args.map((arg) => (arg.required === true ? arg.name.toUpperCase() : `[${arg.name.toUpperCase()}]`));
  const many = command.strict === false ? '...' : '';
  return [
    `## ${name}`,
    `${command.summary}.`,
    command.description,
    code([`ops-center ${[name, ...usage].join(' ')}${many}${flags.length > 0 ? ' [flags]' : ''}`]),
    args.length > 0
      ? table(
          ['argument', 'what it is'],
          args.map((arg) => [`\`${arg.name.toUpperCase()}\``, arg.description]),
        )
      : undefined,
    flags.length > 0 ? flagTable(flags) : undefined,
    command.examples?.length > 0 ? `Examples:\n\n${code(command.examples.map(exampleText))}` : undefined,
    ...dataTables(schema),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}

/** The fields of `data`; one table for each form that it may have. */
function dataTables(schema) {
  const { data } = schema.$defs;
  return (data.anyOf ?? [data]).map(
    (form, index) =>
      `${index === 0 ? '`data` with `--json`' : 'Or'}:\n\n${table(
        ['field', 'type', 'what it is'],
        Object.entries(form.properties).map(([name, field]) => [
          `\`${name}\`${form.required?.includes(name) ? '' : ' (may be absent)'}`,
          typeText(field),
          field.description,
        ]),
      )}`,
  );
}

function typeText(field) {
  if (field.anyOf !== undefined) return field.anyOf.map(typeText).join(' or ');
  if (field.enum !== undefined) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.type !== 'array') return field.type ?? 'any';
  return field.items.properties === undefined
    ? `array of ${typeText(field.items)}`
    : `array of { ${Object.keys(field.items.properties).join(', ')} }`;
}

function exampleText(example) {
  const text = typeof example === 'string' ? example : example.command;
  return text.replaceAll('<%= config.bin %>', 'ops-center').replaceAll('$ ', '').trim();
}

function flagTable(flags) {
  return table(
    ['flag', 'what it does'],
    flags.map((flag) => [flagText(flag), flagMeaning(flag)]),
  );
}

function flagText(flag) {
  const value =
    flag.type === 'boolean'
      ? ''
      : ` ${flag.options === undefined ? (flag.helpValue ?? flag.name.toUpperCase()) : flag.options.join('|')}`;
  const short = flag.char === undefined ? '' : `\`-${flag.char}\`, `;
  return `${short}\`--${flag.name}${value}\``;
}

function flagMeaning(flag) {
  const preset = flag.default === undefined || flag.default === false ? '' : ` (default: ${flag.default})`;
  return `${flag.description ?? ''}${preset}${flag.multiple === true ? ' (may be given more than once)' : ''}`;
}

function table(head, rows) {
  const cell = (text) =>
    String(text ?? '')
      .replaceAll('|', '\\|')
      .replaceAll('\n', ' ');
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');
}

function code(lines) {
  return `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;
}
