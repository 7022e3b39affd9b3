import type { Finding } from '@ops-center/manifest-schema';
import { styleTokens, type StyleToken } from './style-tokens.js';
import { placeAt, projectFinding } from './project-finding.js';

export function isStylesheet(name: string): boolean {
  return /\.(?:css|scss|sass|less)$/i.test(name);
}

const LOADING_RULES = new Set(['import', 'use', 'forward', 'plugin']);
const LOADING_FUNCTIONS = new Set([
  'url',
  'src',
  'image',
  'image-set',
  '-webkit-image-set',
  'cross-fade',
  '-webkit-cross-fade',
]);

/** More findings in one file tell nobody anything new. */
const MAX_FINDINGS = 50;

/** Finds everything that a theme would load from another machine: it tells that machine who looks at what, and when. */
export function checkStylesheet(file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { text: address, offset } of loadedAddresses(styleTokens(text, !/\.css$/i.test(file)))) {
    if (!isRemote(address)) continue;
    const message = `the style sheet loads ${JSON.stringify(address.slice(0, 80))} from another machine`;
    findings.push(projectFinding('project.theme.remote', placeAt(file, text, offset), message));
    if (findings.length === MAX_FINDINGS) break;
  }
  return findings;
}

/** Finds what some browser runs as code: nothing in a style sheet may. */
export function checkStyleScripts(file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  const tokens = [...styleTokens(text, !/\.css$/i.test(file))];
  const found = [
    ...tokens.filter((token) => token.kind === 'open' && token.text === 'expression'),
    ...[...loadedAddresses(tokens)].filter((token) => isScript(token.text)),
  ];
  for (const { offset } of found.sort((a, b) => a.offset - b.offset).slice(0, MAX_FINDINGS)) {
    findings.push(projectFinding('project.style.script', placeAt(file, text, offset), 'the style sheet runs code'));
  }
  return findings;
}

const LONGEST_HEAD = 10_000;
/** Selectors that mean the whole page, in a style sheet that is for one plugin. */
const WHOLE_PAGE = /^(?:\*|html|body|:root)$/i;

/**
 * Finds rules of a frontend that would change the page around it. Only rules at the top or inside of `@media` and the like count:
 * what is nested in another rule is for that rule alone.
 */
export function checkStyleScope(file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  const nesting: boolean[] = [];
  let from = 0;
  for (const { kind, offset } of styleTokens(text, !/\.css$/i.test(file))) {
    if (kind !== 'end') continue;
    const character = text.charAt(offset);
    if (character === '{') {
      if (offset - from > LONGEST_HEAD) return findings;
      const head = text
        .slice(from, offset)
        .replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length));
      const isGroup = /^\s*@(?:media|supports|layer|container)\b/i.test(head);
      if (!isGroup && nesting.every(Boolean)) {
        for (const match of head.matchAll(/[^,]+/g)) {
          const selector = match[0].trim();
          if (!WHOLE_PAGE.test(selector) || findings.length === MAX_FINDINGS) continue;
          const at = from + match.index + match[0].indexOf(selector);
          const message = `the rule for ${selector} changes the page around the plugin`;
          findings.push(projectFinding('project.style.global', placeAt(file, text, at), message));
        }
      }
      nesting.push(isGroup);
    } else if (character === '}') nesting.pop();
    from = offset + 1;
  }
  return findings;
}

function isScript(address: string): boolean {
  // oxlint-disable-next-line no-control-regex -- browsers drop these from addresses
  return /^(?:javascript|vbscript):|^data:text\/html/i.test(address.replace(/[\u0000-\u0020]/g, ''));
}

/** Addresses in `url()` and its relatives, and in `@import` and its relatives. A namespace is a name only. */
function* loadedAddresses(tokens: Iterable<StyleToken>): Generator<StyleToken> {
  const functions: boolean[] = [];
  let loading = 0;
  let rule = '';
  for (const token of tokens) {
    switch (token.kind) {
      case 'rule':
        rule = token.text;
        break;
      case 'end':
        rule = '';
        break;
      case 'open':
        functions.push(LOADING_FUNCTIONS.has(token.text));
        if (functions.at(-1) === true) loading++;
        break;
      case 'close':
        if (functions.pop() === true) loading--;
        break;
      case 'string':
        if ((loading > 0 && rule !== 'namespace') || LOADING_RULES.has(rule)) yield token;
        break;
      case 'url':
        if (rule !== 'namespace') yield token;
        break;
    }
  }
}

function isRemote(address: string): boolean {
  // Browsers drop white space and control characters from addresses before they read them.
  // oxlint-disable-next-line no-control-regex -- those are the characters meant
  const clean = address.replace(/[\u0000-\u0020]/g, '');
  return /^(?:[\\/]{2}|(?:https?|ftp|wss?):)/i.test(clean);
}
