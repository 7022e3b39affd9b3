import type { SyntaxNode } from '@lezer/common';

/** The text of a string or a template without parts; undefined for anything else, and for escapes that change it. */
export function scriptLiteral(text: string, node: SyntaxNode): string | undefined {
  if (node.name !== 'String' && node.name !== 'TemplateString') return undefined;
  if (node.getChild('Interpolation') !== null) return templateStart(text, node);
  const body = text.slice(node.from + 1, node.to - 1);
  return body.includes('\\') ? undefined : body;
}

/** What a template begins with tells where an address leads, when the host stands before the first part. */
function templateStart(text: string, node: SyntaxNode): string | undefined {
  const first = node.getChild('Interpolation');
  const start = first === null ? '' : text.slice(node.from + 1, first.from);
  return /^(?:https?:|wss?:)?\/\//i.test(start) ? start : undefined;
}

/** The arguments of a call. */
export function scriptArguments(list: SyntaxNode | null): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = list?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (!['(', ')', ',', 'LineComment', 'BlockComment'].includes(child.name)) found.push(child);
  }
  return found;
}
