import { paint, sizeText, type Look } from '../views/look.js';

/** Tells on stderr how a long job goes: a bar on a terminal, a line per 25 % elsewhere. */
export interface Progress {
  /** One line about what begins. */
  step(text: string): void;
  /** Text that stands by itself; not said with --quiet. */
  show(text: string): void;
  /** A job of `total` bytes. */
  bytes(label: string, total: number): ByteProgress;
}

export interface ByteProgress {
  /** @param count all bytes so far, not the ones since the last call */
  at(count: number): void;
  done(): void;
}

interface ProgressOptions {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  readonly look: Look;
  readonly quiet: boolean;
}

const SILENT: ByteProgress = { at: () => undefined, done: () => undefined };
const BAR_CELLS = 24;

export function createProgress(options: ProgressOptions): Progress {
  return {
    step(text) {
      if (!options.quiet) options.write(`${paint(options.look, 'dim', text)}\n`);
    },
    show(text) {
      if (!options.quiet) options.write(`${text}\n`);
    },
    bytes(label, total) {
      if (options.quiet) return SILENT;
      return options.isTerminal ? bar(label, total, options) : lines(label, total, options);
    },
  };
}

function bar(label: string, total: number, { write, look }: ProgressOptions): ByteProgress {
  let shown = -1;
  return {
    at(count) {
      const percent = percentOf(count, total);
      if (percent === shown) return;
      shown = percent;
      const filled = Math.round((percent * BAR_CELLS) / 100);
      const cells = `${'#'.repeat(filled)}${'.'.repeat(BAR_CELLS - filled)}`;
      const text = `${label} [${cells}] ${percent} % of ${sizeText(total)}`;
      write(`\r\u001b[2K${text.slice(0, look.width - 1)}`);
    },
    done() {
      if (shown >= 0) write('\r\u001b[2K');
    },
  };
}

function lines(label: string, total: number, { write }: ProgressOptions): ByteProgress {
  let quarter = 0;
  return {
    at(count) {
      const reached = Math.floor(percentOf(count, total) / 25);
      if (reached <= quarter) return;
      quarter = reached;
      write(`${label} ${reached * 25} % of ${sizeText(total)}\n`);
    },
    done: () => undefined,
  };
}

function percentOf(count: number, total: number): number {
  return total <= 0 ? 100 : Math.min(100, Math.floor((count * 100) / total));
}
