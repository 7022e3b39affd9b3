const MOST_EDITS = 2;

/**
 * The known word nearest to a mistyped one, or undefined when none is near: at most two edits in a word and one
 * in three characters; a swap of neighbours is one edit. In a command of several words each of them must be near.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.slice(0, 100);
  let best: { readonly word: string; readonly edits: number } | undefined;
  for (const candidate of known) {
    const edits = editsBetween(typed, candidate);
    if (edits !== undefined && (best === undefined || edits < best.edits)) best = { word: candidate, edits };
  }
  return best?.word;
}

function editsBetween(typed: string, candidate: string): number | undefined {
  const words = typed.split(' ');
  const candidates = candidate.split(' ');
  if (words.length !== candidates.length) return nearEdits(typed, candidate);
  return words.reduce<number | undefined>((sum, word, index) => {
    const edits = nearEdits(word, candidates[index] ?? '');
    return sum === undefined || edits === undefined ? undefined : sum + edits;
  }, 0);
}

function nearEdits(word: string, candidate: string): number | undefined {
  // `uninstall` is no slip for `install`: it means the opposite.
  if (word === `un${candidate}` || candidate === `un${word}`) return undefined;
  const edits = editDistance(word, candidate);
  return edits <= Math.max(1, Math.min(MOST_EDITS, Math.floor(candidate.length / 3))) ? edits : undefined;
}

/** Optimal string alignment distance. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
