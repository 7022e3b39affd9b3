/**
 * The candidate that a person most likely meant: same letters but for case and separators, or few
 * enough slips (swapped, missing, extra, wrong letters) for its length.
 */
export function didYouMean(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > 100) return undefined;
  const wanted = plain(text);
  let best: { readonly candidate: string; readonly slips: number } | undefined;
  for (const candidate of candidates) {
    const name = plain(candidate);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 4));
    if (Math.abs(name.length - wanted.length) > allowed) continue;
    const slips = countSlips(wanted, name);
    if (
      slips <= allowed &&
      slips < Math.max(wanted.length, name.length) &&
      (best === undefined || slips < best.slips)
    ) {
      best = { candidate, slips };
    }
  }
  return best?.candidate;
}

/** The candidate that is meant when no other one is near: what a fix may write. */
export function soleCandidate(text: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  const best = didYouMean(text, all);
  const second = didYouMean(
    text,
    all.filter((candidate) => candidate !== best),
  );
  return second === undefined ? best : undefined;
}

/** Adds the suggestion to a hint, when there is one. */
export function suggestion(text: string, candidates: Iterable<string>): string {
  const found = didYouMean(text, candidates);
  return found === undefined ? '' : `; did you mean "${found}"?`;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** Edit distance where swapping two neighbours is one slip (optimal string alignment). */
function countSlips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      }
      current[column] = slips;
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
