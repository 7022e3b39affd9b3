import { flagsBehind, type Flag, type Model, type Value } from './model.js';

/** For PowerShell 5.1 and later. Where nothing is offered, PowerShell completes names of files by itself. */
export function powershellScript(model: Model): string {
  return `# PowerShell completion of ops-center, written by \`ops-center completion powershell\`
Register-ArgumentCompleter -Native -CommandName 'ops-center' -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)

  $words = @{
${[...model.words].map(([behind, words]) => `    ${quoted(behind)} = [ordered]@{ ${words.map(({ word, description }) => `${quoted(word)} = ${quoted(description)}`).join('; ')} }`).join('\n')}
  }
  $flags = @{
    '' = [ordered]@{ ${descriptions(model.globals)} }
${model.commands.map((command) => `    ${quoted(command.name)} = [ordered]@{ ${descriptions(flagsBehind(model, command))} }`).join('\n')}
  }
  $values = @{
${[{ name: '', flags: model.globals }, ...model.commands].flatMap(({ name, flags }) => flags.flatMap((flag) => valueLines(name, flag))).join('\n')}
  }
  $arguments = @{
${model.commands.flatMap(({ name, args }) => (args.length === 0 ? [] : [`    ${quoted(name)} = @(${args.map((value) => `, ${list(value)}`).join(' ')})`])).join('\n')}
  }

  $id = ''
  $flag = ''
  $position = 0
  foreach ($element in @($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition -and $wordToComplete -ne '') { break }
    $word = $element.Extent.Text
    if ($flag -ne '') { $flag = ''; continue }
    if ($word.StartsWith('-')) {
      if ($values.ContainsKey("$id $word") -or $values.ContainsKey(" $word")) { $flag = $word }
      continue
    }
    if ($words.ContainsKey($id)) { $id = "$id $word".Trim() } else { $position += 1 }
  }

  $offered = @{}
  $kind = 'ParameterValue'
  if ($flag -ne '') {
    $key = if ($values.ContainsKey("$id $flag")) { "$id $flag" } else { " $flag" }
    foreach ($value in $values[$key]) { $offered[$value] = $value }
  } elseif ($wordToComplete.StartsWith('-')) {
    $kind = 'ParameterName'
    $offered = if ($flags.ContainsKey($id)) { $flags[$id] } else { $flags[''] }
  } elseif ($words.ContainsKey($id)) {
    $kind = 'Command'
    $offered = $words[$id]
  } elseif ($arguments.ContainsKey($id)) {
    $all = $arguments[$id]
    foreach ($value in $all[[Math]::Min($position, $all.Count - 1)]) { $offered[$value] = $value }
  }
  foreach ($name in @($offered.Keys)) {
    if ($name.StartsWith($wordToComplete)) {
      [System.Management.Automation.CompletionResult]::new($name, $name, $kind, $offered[$name])
    }
  }
}
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function descriptions(flags: readonly Flag[]): string {
  return flags.map(({ names, description }) => `${quoted(names[0] ?? '')} = ${quoted(description)}`).join('; ');
}

function valueLines(command: string, { names, value }: Flag): string[] {
  return value === undefined ? [] : names.map((name) => `    ${quoted(`${command} ${name}`)} = ${list(value)}`);
}

function list(value: Value): string {
  return value.kind === 'words' ? `@(${value.words.map(quoted).join(', ')})` : '@()';
}
