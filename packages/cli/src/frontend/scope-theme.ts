/** At-rules that speak for the whole page and cannot stand inside a scope. */
const GLOBAL_RULE =
  /^@(?:font-face|(?:-webkit-)?keyframes|property|counter-style|font-palette-values|font-feature-values|namespace|view-transition)\b/i;

/** The element whose attribute switches a theme on: the page's root. */
export function themeScope(pluginId: string): string {
  return `:root[data-ops-theme="${pluginId}"]`;
}

/**
 * Puts a whole style sheet under `@scope` (CSS Cascading 6): `:root`, `html` and `body` in it mean what they always
 * mean, but only while the page has the theme switched on, and no selector gets heavier. Rules that name something
 * for the page, such as `@font-face`, stand before it.
 *
 * @param css as esbuild prints it: every brace and bracket closed
 */
export function scopeTheme(css: string, pluginId: string): string {
  const before: string[] = [];
  const inside: string[] = [];
  for (const statement of topLevelStatements(css)) {
    if (/^@charset\b/i.test(statement)) continue;
    const isLayerOrder = /^@layer\b[^{]*;$/i.test(statement);
    (isLayerOrder || GLOBAL_RULE.test(statement) ? before : inside).push(statement);
  }
  return `${before.join('')}@scope(${themeScope(pluginId)}){${inside.join('')}}\n`;
}

/** Splits a sheet into rules and at-rules, without what stands between them. Comments are statements too. */
function* topLevelStatements(css: string): Generator<string> {
  let start = 0;
  let braces = 0;
  let brackets = 0;
  let at = 0;
  const take = (end: number): string => {
    const statement = css.slice(start, end).trim();
    start = end;
    return statement;
  };
  while (at < css.length) {
    const character = css.charAt(at);
    if (css.startsWith('/*', at)) {
      const isBetween = css.slice(start, at).trim() === '';
      at = endOf(css, '*/', at + 2);
      if (isBetween && braces === 0) yield take(at);
      continue;
    }
    if (character === '"' || character === "'") {
      at = endOfString(css, at);
      continue;
    }
    at += character === '\\' ? 2 : 1;
    if (character === '(') brackets += 1;
    else if (character === ')') brackets = Math.max(0, brackets - 1);
    else if (brackets > 0) continue;
    else if (character === '{') braces += 1;
    else if (character === '}') braces = Math.max(0, braces - 1);
    if (brackets === 0 && braces === 0 && (character === ';' || character === '}')) yield take(at);
  }
  const rest = take(css.length);
  if (rest !== '') yield rest;
}

function endOf(css: string, closing: string, from: number): number {
  const found = css.indexOf(closing, from);
  return found === -1 ? css.length : found + closing.length;
}

function endOfString(css: string, from: number): number {
  const quote = css.charAt(from);
  let at = from + 1;
  while (at < css.length && css.charAt(at) !== quote) at += css.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}
