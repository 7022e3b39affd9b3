import type { CommandModel, Flag, Model, Value } from './model.js';

/** For fish 3, as ~/.config/fish/completions/ops-center.fish. */
export function fishScript(model: Model): string {
  const withValue = [...model.commands.flatMap(({ flags }) => flags), ...model.globals].filter(
    ({ value }) => value !== undefined,
  );
  const valueFlags = [...new Set(withValue.flatMap(({ names }) => names))].toSorted();
  return `# fish completion of ops-center, written by \`ops-center completion fish\`
# The words of the command line that are no flags and no values of flags.
function __ops_center_words
    set -l skip 0
    set -l typed (commandline -opc)
    for word in $typed[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case ${valueFlags.join(' ')}
                set skip 1
            case '-*'
            case '*'
                echo $word
        end
    end
end

# Whether exactly these words were typed.
function __ops_center_is
    set -l typed (__ops_center_words)
    test "$typed" = "$argv"
end

# Whether these words were typed, and perhaps more; with -n COUNT so many more.
function __ops_center_in
    argparse 'n=' -- $argv
    set -l typed (__ops_center_words)
    set -l length (count $argv)
    test (count $typed) -ge $length; or return 1
    test "$typed[1..$length]" = "$argv"; or return 1
    set -q _flag_n; or return 0
    test (math (count $typed) - $length) = $_flag_n
end

function __ops_center_installed
    for folder in plugins/*/
        string trim --right --chars=/ (string replace plugins/ '' $folder)
    end
end

complete -c ops-center -f
${[...model.words]
  .flatMap(([behind, words]) =>
    words.map(
      ({ word, description }) =>
        `complete -c ops-center -n ${quoted(`__ops_center_is ${behind}`.trimEnd())} -a ${quoted(word)} -d ${quoted(description)}`,
    ),
  )
  .join('\n')}
${model.globals.map((flag) => flagLine(undefined, flag)).join('\n')}
${model.commands.flatMap(commandLines).join('\n')}
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}

function commandLines({ name, flags, args }: CommandModel): string[] {
  return [
    ...flags.map((flag) => flagLine(`__ops_center_in ${name}`, flag)),
    ...args.flatMap((value, index) => {
      const condition = index === args.length - 1 ? `__ops_center_in ${name}` : `__ops_center_in -n ${index} ${name}`;
      return value.kind === 'text' ? [] : [`complete -c ops-center -n ${quoted(condition)} ${valueOf(value, false)}`];
    }),
  ];
}

function flagLine(condition: string | undefined, { names, description, value }: Flag): string {
  const spelled = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const wanted = value === undefined ? '' : ` ${valueOf(value, true)}`;
  const where = condition === undefined ? '' : ` -n ${quoted(condition)}`;
  return `complete -c ops-center${where} ${spelled.join(' ')}${wanted} -d ${quoted(description)}`;
}

function valueOf(value: Value, required: boolean): string {
  const mark = required ? '-r ' : '';
  if (value.kind === 'words') return `${mark}-f -a ${quoted(value.words.join(' '))}`;
  if (value.kind === 'installed') return `${mark}-f -a ${quoted('(__ops_center_installed)')}`;
  return value.kind === 'files' ? `${mark}-F` : `${mark}-f`;
}
