import { flagsBehind, type CommandModel, type Flag, type Model, type Value, type Word } from './model.js';

/** For zsh 5, as a file of `fpath` named _ops-center or sourced after compinit. */
export function zshScript(model: Model): string {
  return `#compdef ops-center
# zsh completion of ops-center, written by \`ops-center completion zsh\`
_ops-center() {
  local id= flag= word= rest=
  local -a names
  integer index args=0
  for ((index = 2; index < CURRENT; index++)); do
    word=\${words[index]}
    if [[ -n $flag ]]; then flag=; continue; fi
    if [[ -z $rest && $word == -- ]]; then rest=1; continue; fi
    if [[ -z $rest && $word == -* ]]; then
      if _ops-center_takes_value; then flag=$word; fi
      continue
    fi
    case $id in
      (${cases([...model.words.keys()])}) id="\${id:+$id }$word" ;;
      (*) args=$((args + 1)) ;;
    esac
  done
  if [[ -z $flag && -z $rest && \${words[CURRENT]} == --*=* ]]; then
    flag=\${words[CURRENT]%%=*}
    compset -P '*='
  fi
  if [[ -n $flag ]]; then
    case "$id $flag" in
${model.commands.flatMap((command) => valueCases(command.name, command.flags)).join('\n')}
${valueCases('*', model.globals).join('\n')}
    esac
  elif [[ -z $rest && \${words[CURRENT]} == -* ]]; then
    case $id in
${model.commands.map((command) => `      (${cases([command.name])}) names=(${describedFlags(flagsBehind(model, command))}) ;;`).join('\n')}
      (*) names=(${describedFlags(model.globals)}) ;;
    esac
    _describe -o flag names
  else
    case $id in
${[...model.words].map(([behind, words]) => `      (${cases([behind])}) names=(${described(words)}); _describe command names ;;`).join('\n')}
${model.commands.flatMap(argCases).join('\n')}
    esac
  fi
}

_ops-center_takes_value() {
  case "$id $word" in
${model.commands.flatMap((command) => takesValue(command.name, command.flags)).join('\n')}
${takesValue('*', model.globals).join('\n')}
    (*) return 1 ;;
  esac
}

_ops-center_installed() {
  local -a installed=(plugins/*(N/:t))
  compadd -a installed
}

if [[ \${zsh_eval_context[-1]} == loadautofunc ]]; then
  _ops-center "$@"
else
  compdef _ops-center ops-center
fi
`;
}

const cases = (words: readonly string[]): string => words.map((word) => `"${word}"`).join('|');

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** \`_describe\` parts a word from its description at the first colon. */
function described(words: readonly Word[]): string {
  return words
    .map(({ word, description }) => quoted(`${word.replaceAll(':', String.raw`\:`)}:${description}`))
    .join(' ');
}

function describedFlags(flags: readonly Flag[]): string {
  return described(flags.map(({ names, description }) => ({ word: names[0] ?? '', description })));
}

function complete(value: Value): string {
  if (value.kind === 'words') return `compadd -- ${value.words.join(' ')}`;
  if (value.kind === 'files') return '_files';
  return value.kind === 'installed' ? '_ops-center_installed' : '_message value';
}

function valueCases(command: string, flags: readonly Flag[]): string[] {
  return flags.flatMap(({ names, value }) =>
    value === undefined ? [] : [`      (${patterns(command, names)}) ${complete(value)} ;;`],
  );
}

function takesValue(command: string, flags: readonly Flag[]): string[] {
  return flags.flatMap(({ names, value }) =>
    value === undefined ? [] : [`    (${patterns(command, names)}) return 0 ;;`],
  );
}

function patterns(command: string, names: readonly string[]): string {
  return names.map((name) => (command === '*' ? `*" ${name}"` : `"${command} ${name}"`)).join('|');
}

function argCases({ name, args }: CommandModel): string[] {
  if (args.length === 0) return [];
  const inner = args.map((value, index) => `(${index === args.length - 1 ? '*' : index}) ${complete(value)} ;;`);
  return [`      ("${name}") case $args in ${inner.join(' ')} esac ;;`];
}
