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
