/** How large a plugin.yaml may be. Generous for people, small enough that no file can stall a reader. */
export const MANIFEST_LIMITS = {
  /** Bytes of UTF-8. */
  bytes: 262_144,
  /** Levels of lists and mappings inside each other. */
  depth: 20,
  /** Lists, mappings, keys and values together. */
  nodes: 20_000,
  /** Characters of a mapping key. */
  keyLength: 256,
  /** Findings reported for one file. */
  findings: 500,
} as const;

/** The most that one plugin gets from the platform (the specification's `PLUGIN_LIMITS`). */
export const PLUGIN_LIMITS = {
  memory: '512MB',
  cpu: '0.5',
  disk: '1GB',
  network_rate: '10MB/s',
  /** Calls an hour. */
  api_calls: 1000,
  cron_jobs: 5,
  /** Seconds. */
  http_timeout: 30,
  /** Seconds. */
  execution_timeout: 300,
} as const;
