/**
 * Makes Python readable to the grammar where it lags behind the language: `1.`, `yield` without a value, and form feeds.
 * Every offset stays what it was. Texts may change inside strings too, so literals are read from the original.
 */
export function readablePython(text: string): string {
  return text
    .replaceAll('\f', ' ')
    .replace(/(?<![\w.])\d[\d_]*\.(?![\w.])/g, (number) => `${number.slice(0, -1)}0`)
    .replace(/\byield(?=[ \t]*(?:[\r\n#),\];=}:]|$))/g, 'None ');
}

/** The text of a string literal without prefix; undefined for f-strings, bytes, and escapes that change it. */
export function pythonLiteral(source: string): string | undefined {
  const match = /^[uUrR]?('''|"""|'|")([^]*)\1$/.exec(source);
  const body = match?.[2];
  return body === undefined || body.includes('\\') ? undefined : body;
}
