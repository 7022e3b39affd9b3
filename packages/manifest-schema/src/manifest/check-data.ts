import { MANIFEST_LIMITS } from './limits.js';
import { findForbidden } from './source-text.js';

/**
 * The reason why data cannot be a manifest whatever it says: too deep, too many values, characters
 * that no manifest may hold, or something that is not JSON. Undefined when there is none.
 */
export function findUnstorable(data: unknown): string | undefined {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 0 }];
  let nodes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    nodes += 1;
    if (nodes > MANIFEST_LIMITS.nodes) return 'too many values';
    const { value, depth } = next;
    if (typeof value === 'string') {
      if (hasForbidden(value)) return 'a forbidden character';
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= MANIFEST_LIMITS.depth) return 'nested too deep';
      const entries = Object.entries(value);
      if (nodes + entries.length > MANIFEST_LIMITS.nodes) return 'too many values';
      for (const [key, child] of entries) {
        if (key.length > MANIFEST_LIMITS.keyLength || hasForbidden(key)) return 'a forbidden key';
        open.push({ value: child, depth: depth + 1 });
      }
    } else if (value !== null && typeof value !== 'boolean' && !Number.isFinite(value)) {
      return 'no JSON';
    }
  }
  return undefined;
}

function hasForbidden(text: string): boolean {
  return findForbidden(text).next().done !== true;
}
