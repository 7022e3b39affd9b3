import type { SyntaxNode } from '@lezer/common';

/** The children of a node, in order. */
export function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) found.push(child);
  return found;
}

/** The arguments of a call, without names: those before the first that has one. */
export function positional(argList: SyntaxNode | null): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = argList?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (['(', ')', ','].includes(child.name) || child.name.includes('Comment')) continue;
    if (child.nextSibling?.name === 'AssignOp') break;
    found.push(child);
  }
  return found;
}

/** The argument of a call that is given by name. */
export function named(argList: SyntaxNode | null, name: string, text: string): SyntaxNode | undefined {
  for (let child = argList?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (child.nextSibling?.name !== 'AssignOp' || text.slice(child.from, child.to) !== name) continue;
    return child.nextSibling.nextSibling ?? undefined;
  }
  return undefined;
}
