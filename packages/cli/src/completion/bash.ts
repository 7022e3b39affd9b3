import { flagsBehind, type CommandModel, type Flag, type Model, type Value } from './model.js';

/**
 * For bash 3.2 and later, without the bash-completion package. Words are compared, never evaluated: lists given to
 * `compgen -W` are ours, and names of files come from `compgen -f` line by line.
 */
export function bashScript(model: Model): string {
  return `# bash completion of ops-center, written by \`ops-center completion bash\`
_ops_center() {
  local cur=\${COMP_WORDS[COMP_CWORD]} id= flag= word= args=0 rest= index
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if [[ $word == "=" ]]; then continue; fi
    if [[ -n $flag ]]; then flag=; continue; fi
    if [[ -z $rest && $word == -- ]]; then rest=1; continue; fi
    if [[ -z $rest && $word == -* ]]; then
      if _ops_center_takes_value; then flag=$word; fi
      continue
    fi
    case $id in
      ${cases([...model.words.keys()])}) id=\${id:+$id }$word ;;
      *) args=$((args + 1)) ;;
    esac
  done
  if [[ $cur == "=" ]]; then cur=; fi
  if [[ -n $flag ]]; then
    case "$id $flag" in
${model.commands.flatMap((command) => valueCases(command.name, command.flags)).join('\n')}
${valueCases('*', model.globals).join('\n')}
    esac
  elif [[ -z $rest && $cur == -* ]]; then
    case $id in
${model.commands.map((command) => `      ${cases([command.name])}) ${give(flagNames(flagsBehind(model, command)))} ;;`).join('\n')}
      *) ${give(flagNames(model.globals))} ;;
    esac
  else
    case $id in
${[...model.words].map(([behind, words]) => `      ${cases([behind])}) ${give(words.map(({ word }) => word))} ;;`).join('\n')}
${model.commands.flatMap(argCases).join('\n')}
    esac
  fi
}

_ops_center_takes_value() {
  case "$id $word" in
${model.commands.flatMap((command) => takesValue(command.name, command.flags)).join('\n')}
${takesValue('*', model.globals).join('\n')}
    *) return 1 ;;
  esac
}

_ops_center_words() {
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$cur")
}

_ops_center_files() {
  compopt -o filenames 2> /dev/null
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")
}

_ops_center_installed() {
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(cd plugins 2> /dev/null && compgen -d -- "$cur")
}

complete -F _ops_center ops-center
`;
}

const flagNames = (flags: readonly Flag[]): string[] => flags.map(({ names }) => names[0] ?? '');

const cases = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' | ');

function give(words: readonly string[]): string {
  return `_ops_center_words "${words.join(' ')}"`;
}

function complete(value: Value): string {
  if (value.kind === 'words') return give(value.words);
  return value.kind === 'text' ? ':' : `_ops_center_${value.kind}`;
}

function valueCases(command: string, flags: readonly Flag[]): string[] {
  return flags.flatMap(({ names, value }) =>
    value === undefined ? [] : [`      ${patterns(command, names)}) ${complete(value)} ;;`],
  );
}

function takesValue(command: string, flags: readonly Flag[]): string[] {
  return flags.flatMap(({ names, value }) =>
    value === undefined ? [] : [`    ${patterns(command, names)}) return 0 ;;`],
  );
}

function patterns(command: string, names: readonly string[]): string {
  return names.map((name) => (command === '*' ? `*" ${name}"` : `"${command} ${name}"`)).join(' | ');
}

function argCases({ name, args }: CommandModel): string[] {
  if (args.length === 0) return [];
  const inner = args.map((value, index) => `${index === args.length - 1 ? '*' : index}) ${complete(value)} ;;`);
  return [`      "${name}") case $args in ${inner.join(' ')} esac ;;`];
}
