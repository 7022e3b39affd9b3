import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Figures of this replica, in the text format of Prometheus. */
export interface Metrics {
  readonly contentType: string;
  /** One request was answered. `operation` is the route's, never the path: a label has few values. */
  request(operation: string, method: string, status: number, seconds: number): void;
  /** A download was counted. */
  download(): void;
  /** Rows with a secret that cannot be opened, when this replica looked last. */
  unreadableSecrets(rows: number): void;
  /** Requests to the registry that is mirrored. */
  readonly upstream: {
    request(outcome: 'answered' | 'unavailable' | 'refused'): void;
    /** Whether it is left alone because it did not answer. */
    watch(isOpen: () => boolean): void;
  };
  text(): Promise<string>;
}

export interface MetricsOptions {
  readonly version: string;
  /** Connections to the database. */
  readonly pool?: { readonly totalCount: number; readonly idleCount: number; readonly waitingCount: number };
  /** Memory, event loop and garbage collection of the process; once in a process. */
  readonly process?: boolean;
  /** Whether changes of other replicas are heard of. */
  hears(): boolean;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);
const UPLOADS = new Set(['uploadVersion', 'finishUpload']);

/** Begins to count. */
export function createMetrics({ version, pool, process: ofProcess = false, hears }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'ops_center_registry_request_seconds',
    help: 'Time from the arrival of a request to its answer',
    labelNames: ['operation', 'method', 'status'],
    buckets: SECONDS,
    registers,
  });
  const downloads = new Counter({ name: 'ops_center_registry_downloads_total', help: 'Counted downloads', registers });
  const uploads = new Counter({
    name: 'ops_center_registry_uploads_total',
    help: 'Versions that were taken in',
    registers,
  });
  new Gauge({
    name: 'ops_center_registry_info',
    help: 'Version of the program',
    labelNames: ['version'],
    registers,
  }).set({ version }, 1);
  let unreadable = 0;
  gauge('unreadable_secrets', 'Rows with a secret that cannot be opened, when this replica looked', () => unreadable);
  gauge('catalogue_heard', 'Whether changes of other replicas are heard of', () => (hears() ? 1 : 0));
  if (pool !== undefined) {
    gauge('database_connections', 'Connections to the database', () => pool.totalCount);
    gauge('database_connections_idle', 'Those that nobody uses', () => pool.idleCount);
    gauge('database_waiting', 'Requests that wait for a connection', () => pool.waitingCount);
  }

  function gauge(name: string, help: string, read: () => number): void {
    const made = new Gauge({
      name: `ops_center_registry_${name}`,
      help,
      registers: [],
      collect() {
        this.set(read());
      },
    });
    registry.registerMetric(made);
  }

  const asked = new Counter({
    name: 'ops_center_registry_upstream_requests_total',
    help: 'Requests to the registry that is mirrored; refused: not sent, because it did not answer before',
    labelNames: ['outcome'],
    registers,
  });

  return {
    contentType: registry.contentType,
    upstream: {
      request: (outcome) => asked.inc({ outcome }),
      watch: (isOpen) =>
        gauge('upstream_open', 'Whether the registry that is mirrored is left alone for now', () => (isOpen() ? 1 : 0)),
    },
    request(operation, method, status, seconds) {
      // A method is what the client wrote.
      requests.observe({ operation, method: METHODS.has(method) ? method : 'other', status }, seconds);
      if (status === 201 && UPLOADS.has(operation)) uploads.inc();
    },
    download: () => downloads.inc(),
    unreadableSecrets: (rows) => {
      unreadable = rows;
    },
    text: () => registry.metrics(),
  };
}
