import type { Tree } from '@lezer/common';
import type { LRParser } from '@lezer/lr';

/** What one plugin may cost to parse; spent by every file of it. */
export interface ParseBudget {
  /** Code units that may still be read in all. */
  text: number;
  /** Code units that may still be looked at while recovering from errors, which can read a whole file each time. */
  recovery: number;
}

export function newParseBudget(): ParseBudget {
  return { text: 4 * 1024 * 1024, recovery: 8_000_000 };
}

/** A source file is at most this long; longer ones are generated. */
const LONGEST = 512 * 1024;
/** People's code stays under 700 on the parser's stack; memory grows with the square of it. */
const DEEPEST = 2_000;
/** Code that is full of errors is no code. */
const MOST_RECOVERIES = 200;
const STEPS_BETWEEN_LOOKS = 32;

/** What of a running parse tells how hard it is; fields of @lezer/lr's Parse that it does not document. */
interface Effort {
  readonly recovering: number;
  readonly stacks: readonly { readonly stack: { readonly length: number } }[];
}

/**
 * Parses source text, tolerantly. Undefined when it is too long, too deep or too broken to be worth the time:
 * the cost is counted in steps, never by a clock, so that the same text has the same result everywhere.
 */
export function parseCode(parser: LRParser, text: string, budget: ParseBudget): Tree | undefined {
  if (text.length > LONGEST || text.length > budget.text) return undefined;
  budget.text -= text.length;
  const parse = parser.startParse(text);
  const effort = parse as unknown as Effort;
  let recoveries = 0;
  for (let step = 1; ; step += 1) {
    const tree = parse.advance();
    if (tree !== null) return tree;
    if (effort.recovering > 0) {
      recoveries += 1;
      budget.recovery -= text.length;
      if (recoveries > MOST_RECOVERIES || budget.recovery < 0) return undefined;
    }
    if (step % STEPS_BETWEEN_LOOKS === 0 && effort.stacks.some(({ stack }) => stack.length > DEEPEST)) return undefined;
  }
}
