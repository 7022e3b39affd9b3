import type { Environment } from '../environment.js';
import type { Look } from '../views/look.js';

/** What the streams for output are. */
export interface Terminal {
  readonly stderrIsTerminal: boolean;
  readonly out: Look;
  readonly err: Look;
}

interface StreamFacts {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const DEFAULT_WIDTH = 80;
const NARROWEST = 40;
const WIDEST = 120;

/** Decides once what may be written where: `--no-color`, then NO_COLOR, FORCE_COLOR, TERM=dumb, then the stream. */
export function readTerminal(
  streams: { readonly stdout: StreamFacts; readonly stderr: StreamFacts },
  environment: Pick<Environment, 'noColor' | 'forceColor' | 'dumbTerminal'>,
  colorWanted: boolean,
): Terminal {
  const look = (stream: StreamFacts): Look => ({
    color: mayColor(stream),
    width: Math.min(WIDEST, Math.max(NARROWEST, stream.columns || DEFAULT_WIDTH)),
  });
  const mayColor = (stream: StreamFacts): boolean => {
    if (!colorWanted || environment.noColor) return false;
    if (environment.forceColor) return true;
    return stream.isTTY === true && !environment.dumbTerminal;
  };
  return {
    stderrIsTerminal: streams.stderr.isTTY === true && !environment.dumbTerminal,
    out: look(streams.stdout),
    err: look(streams.stderr),
  };
}
