import type { CommandManifest, ManifestArg, ManifestCommand, ManifestFlag } from '../command-manifest.js';
import { paint, type Look } from './look.js';

const BIN = 'ops-center';

/** The help of a command, of a topic (`plugin`) or, for '', of the program. */
export function renderHelp(manifest: CommandManifest, id: string, look: Look): string {
  const command = manifest.commands[id];
  return command === undefined ? renderTopic(manifest, id, look) : renderCommand(command, look);
}

function renderTopic(manifest: CommandManifest, topic: string, look: Look): string {
  const commands = Object.values(manifest.commands).filter(
    (command) => topic === '' || command.id.startsWith(`${topic}:`),
  );
  const rows = commands.map((command) => [spoken(command.id), command.summary ?? ''] as const);
  const intro = topic === '' ? 'Init, build, validate, sign, publish and install Ops-Center plugins.' : undefined;
  return sections([
    intro === undefined ? undefined : paragraph(intro, look),
    section('USAGE', `  $ ${[BIN, topic].filter((part) => part !== '').join(' ')} COMMAND [flags]`, look),
    section('COMMANDS', table(rows, look), look),
    paragraph(`Run \`${BIN} COMMAND --help\` for the flags and examples of a command.`, look),
  ]);
}

function renderCommand(command: ManifestCommand, look: Look): string {
  const args = Object.values(command.args).filter((arg) => arg.hidden !== true);
  const flags = Object.values(command.flags).filter((flag) => flag.hidden !== true);
  const own = flags.filter((flag) => flag.helpGroup !== 'GLOBAL');
  const global = flags.filter((flag) => flag.helpGroup === 'GLOBAL');
  const usage = [BIN, spoken(command.id), ...args.map(argUsage), '[flags]'].join(' ');
  const examples = (command.examples ?? []).map(exampleText);
  return sections([
    command.summary === undefined ? undefined : paragraph(command.summary, look),
    section('USAGE', `  $ ${usage}`, look),
    args.length === 0
      ? undefined
      : section(
          'ARGUMENTS',
          table(
            args.map((arg) => [arg.name.toUpperCase(), arg.description ?? '']),
            look,
          ),
          look,
        ),
    own.length === 0 ? undefined : section('FLAGS', table(own.map(flagRow), look), look),
    section('GLOBAL FLAGS', table(global.map(flagRow), look), look),
    command.description === undefined
      ? undefined
      : section(
          'DESCRIPTION',
          wrap(command.description, look.width - 2)
            .map((line) => `  ${line}`)
            .join('\n'),
          look,
        ),
    examples.length === 0 ? undefined : section('EXAMPLES', examples.map((line) => `  $ ${line}`).join('\n'), look),
  ]);

  function argUsage(arg: ManifestArg): string {
    const name = `${arg.name.toUpperCase()}${command.strict ? '' : '...'}`;
    return arg.required === true ? name : `[${name}]`;
  }
}

function flagRow(flag: ManifestFlag): readonly [string, string] {
  const short = flag.char === undefined ? '    ' : `-${flag.char}, `;
  const value =
    flag.type === 'boolean'
      ? ''
      : ` ${flag.options === undefined ? (flag.helpValue ?? flag.name.toUpperCase()) : '<option>'}`;
  const options = flag.options === undefined ? '' : ` (${flag.options.join(', ')})`;
  const preset = flag.default === undefined || flag.default === false ? '' : ` [default: ${String(flag.default)}]`;
  return [`${short}--${flag.name}${value}`, `${flag.description ?? ''}${options}${preset}`];
}

function exampleText(example: string | { readonly command: string }): string {
  const text = typeof example === 'string' ? example : example.command;
  return text
    .replaceAll('<%= config.bin %>', BIN)
    .replace(/^\s*\$ /, '')
    .trim();
}

function spoken(id: string): string {
  return id.replace(':', ' ');
}

function section(title: string, body: string, look: Look): string {
  return `${paint(look, 'bold', title)}\n${body}`;
}

function sections(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n\n');
}

function paragraph(text: string, look: Look): string {
  return wrap(text, look.width).join('\n');
}

const WIDEST_NAME = 30;
const NARROW = 60;

function table(rows: readonly (readonly [string, string])[], look: Look): string {
  if (look.width < NARROW) {
    return rows
      .flatMap(([name, text]) => [
        `  ${name.trimStart()}`,
        ...wrap(text, look.width - 6).map((line) => `      ${line}`),
      ])
      .join('\n');
  }
  const nameWidth = Math.min(WIDEST_NAME, Math.max(...rows.map(([name]) => name.length)));
  const indent = nameWidth + 4;
  return rows
    .flatMap(([name, text]) => {
      const lines = wrap(text, Math.max(20, look.width - indent));
      const head =
        name.length > nameWidth ? [`  ${name}`] : [`  ${name.padEnd(nameWidth)}  ${lines.shift() ?? ''}`.trimEnd()];
      return [...head, ...lines.map((line) => `${' '.repeat(indent)}${line}`)];
    })
    .join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
