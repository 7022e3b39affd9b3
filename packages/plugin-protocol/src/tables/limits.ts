/** Versions of the protocol that this package speaks, best first. */
export const PROTOCOL_VERSIONS = [1] as const;

/** Limits of the wire and of a call, the same in every language. */
export const WIRE_LIMITS = {
  /** Bytes of one frame without its line feed. */
  frameBytes: 4 * 1024 * 1024,
  /** Lists and objects inside each other. */
  depth: 64,
  /** Calls that one side may have open at the other. */
  openCalls: 1024,
  /** Characters of a method's name. */
  methodLength: 128,
  /** Characters of a stored key. */
  keyLength: 512,
  /** Bytes of a stored value as JSON. */
  valueBytes: 1024 * 1024,
  /** How often an event may lead to another before the host stops the chain. */
  hops: 8,
} as const;

/** Milliseconds that a call is given when it names no deadline of its own. */
export const DEADLINES_MS = {
  filter: 500,
  filterChain: 2000,
  hook: 30_000,
  http: 30_000,
  job: 300_000,
  lifecycle: 300_000,
  ping: 3000,
  /** From `$/cancel` until the host ends the process. */
  grace: 1000,
} as const;
