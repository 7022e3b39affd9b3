/** A line that stays, goes or comes. */
export interface DiffLine {
  readonly kind: ' ' | '-' | '+';
  readonly text: string;
}

/** Lines that changed together, with the lines around them; numbers are 1-based. */
export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: readonly DiffLine[];
}

const CONTEXT = 2;
/** Beyond this many different lines, a diff tells nobody anything: the middle is shown as replaced. */
const MOST_CHANGES = 400;

/** The difference between two texts, line by line (Myers, "An O(ND) Difference Algorithm", 1986). */
export function diffLines(before: string, after: string): Hunk[] {
  const [old, now] = [before, after].map((text) => text.split(/\r\n|\n|\r/));
  if (old === undefined || now === undefined) return [];
  return hunks(script(old, now));
}

function script(old: readonly string[], now: readonly string[]): DiffLine[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const same = (text: string): DiffLine => ({ kind: ' ', text });
  return [
    ...old.slice(0, head).map(same),
    ...changed(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...old.slice(old.length - tail).map(same),
  ];
}

function changed(old: readonly string[], now: readonly string[]): DiffLine[] {
  const trace: Map<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  for (let distance = 0; distance <= Math.min(old.length + now.length, MOST_CHANGES); distance += 1) {
    trace.push(reached);
    const next = new Map(reached);
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      let x = isDown(reached, diagonal, distance)
        ? (reached.get(diagonal + 1) ?? 0)
        : (reached.get(diagonal - 1) ?? 0) + 1;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= old.length && x - diagonal >= now.length) return walkBack(old, now, trace);
    }
    reached = next;
  }
  return [...old.map((text): DiffLine => ({ kind: '-', text })), ...now.map((text): DiffLine => ({ kind: '+', text }))];
}

function isDown(reached: ReadonlyMap<number, number>, diagonal: number, distance: number): boolean {
  if (diagonal === -distance) return true;
  return diagonal !== distance && (reached.get(diagonal - 1) ?? 0) < (reached.get(diagonal + 1) ?? 0);
}

function walkBack(old: readonly string[], now: readonly string[], trace: readonly Map<number, number>[]): DiffLine[] {
  const lines: DiffLine[] = [];
  let x = old.length;
  let y = now.length;
  for (let distance = trace.length - 1; distance >= 0; distance -= 1) {
    const reached = trace[distance] ?? new Map<number, number>();
    const previous = isDown(reached, x - y, distance) ? x - y + 1 : x - y - 1;
    const startX = reached.get(previous) ?? 0;
    const startY = startX - previous;
    for (; x > startX && y > startY; x -= 1, y -= 1) lines.push({ kind: ' ', text: old[x - 1] ?? '' });
    if (distance === 0) break;
    if (x === startX) lines.push({ kind: '+', text: now[y - 1] ?? '' });
    else lines.push({ kind: '-', text: old[x - 1] ?? '' });
    x = startX;
    y = startY;
  }
  return lines.reverse();
}

function hunks(lines: readonly DiffLine[]): Hunk[] {
  const found: { oldStart: number; newStart: number; lines: DiffLine[] }[] = [];
  let [oldLine, newLine, lastShown] = [1, 1, -1];
  for (const [index, line] of lines.entries()) {
    const near = lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ kind }) => kind !== ' ');
    if (near) {
      if (lastShown !== index - 1 || found.length === 0)
        found.push({ oldStart: oldLine, newStart: newLine, lines: [] });
      found.at(-1)?.lines.push(line);
      lastShown = index;
    }
    if (line.kind !== '+') oldLine += 1;
    if (line.kind !== '-') newLine += 1;
  }
  return found;
}
