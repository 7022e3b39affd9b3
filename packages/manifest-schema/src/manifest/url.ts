export type UrlFault = 'malformed' | 'credentials';

const ENVIRONMENT_VARIABLE = /\$\{[A-Za-z_][A-Za-z0-9_]*\}/g;
const HTTP_URL = /^https?:\/\/[^\s/?#"'<>\\^`{|}]+([/?#][^\s"'<>\\^`{|}]*)?$/i;

/** What is wrong with a text as an absolute http or https address; undefined when nothing is. */
export function findUrlFault(text: string): UrlFault | undefined {
  if (!HTTP_URL.test(text)) return 'malformed';
  try {
    const url = new URL(text);
    return url.username === '' && url.password === '' ? undefined : 'credentials';
  } catch {
    return 'malformed';
  }
}

/** The same for an address that environment variables (`${NAME}`) may be a part of. */
export function findTemplateFault(text: string): UrlFault | undefined {
  const withoutVariables = text.replaceAll(ENVIRONMENT_VARIABLE, 'x');
  if (withoutVariables === text) return findUrlFault(text);
  if (/^x(\/|$)/.test(withoutVariables)) return findUrlFault(`https://${withoutVariables}`);
  return findUrlFault(withoutVariables);
}

/** Plain http to another machine, where anybody on the way can read and change what is sent. */
export function isInsecure(text: string): boolean {
  return /^http:\/\//i.test(text) && !/^http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])([:/?#]|$)/i.test(text);
}
