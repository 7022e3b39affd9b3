import { OpsError } from '@ops-center/manifest-schema';
import { databaseTrouble } from '../database.js';
import type { Deps } from '../deps.js';
import { finishJob, leaseJob, registerJobs, renewLease } from './store.js';

/** Work that is done now and then, by one replica for all. Run twice it must do no harm. */
export interface Job {
  readonly name: string;
  readonly everyMs: number;
  /** @param signal aborted when the registry stops or another replica has taken the work over */
  run(deps: Deps, signal: AbortSignal): Promise<void>;
}

export interface JobRunner {
  /** Runs what is due now, one after the other. */
  runDue(): Promise<void>;
  /** Begins nothing more and waits for what is under way. */
  stop(): Promise<void>;
}

export interface RunnerOptions {
  readonly lookEveryMs?: number;
  /** A replica that was killed leaves its work to another after this. */
  readonly leaseMs?: number;
}

const LOOK_EVERY_MS = 15_000;
const LEASE_MS = 120_000;
const RETRY_MS = 300_000;

/**
 * Runs jobs that are due. However many replicas look, a lease in the database lets one of them work; it is renewed while
 * the work goes on.
 */
export function startJobs(deps: Deps, jobs: readonly Job[], options: RunnerOptions = {}): JobRunner {
  const { lookEveryMs = LOOK_EVERY_MS, leaseMs = LEASE_MS } = options;
  const stopping = new AbortController();
  let registered = false;
  let running: Promise<void> = Promise.resolve();

  async function runJob(job: Job): Promise<void> {
    const runId = deps.newId();
    if (!(await leaseJob(deps.db, job.name, runId, leaseMs))) return;
    const over = new AbortController();
    const renewing = setInterval(() => {
      renewLease(deps.db, job.name, runId, leaseMs).then(
        (isOurs) => (isOurs ? undefined : over.abort()),
        (error: unknown) => deps.log.warn({ err: error, job: job.name }, 'a lease could not be renewed'),
      );
    }, leaseMs / 3);
    let failure: string | null = null;
    try {
      const signal = AbortSignal.any([stopping.signal, over.signal]);
      await deps.tracing.inSpan(`job ${job.name}`, { kind: 'internal' }, () => job.run(deps, signal));
    } catch (error) {
      failure = codeOf(error);
      deps.log.warn({ err: error, job: job.name }, 'a job failed');
    } finally {
      clearInterval(renewing);
    }
    const dueInMs = failure === null ? job.everyMs : Math.min(job.everyMs, RETRY_MS);
    await finishJob(deps.db, job.name, runId, { failure, dueInMs });
  }

  async function lookOnce(): Promise<void> {
    try {
      if (!registered)
        await registerJobs(
          deps.db,
          jobs.map(({ name }) => name),
        );
      registered = true;
      for (const job of jobs) if (!stopping.signal.aborted) await runJob(job);
    } catch (error) {
      deps.log.warn({ err: error }, 'jobs could not be looked for');
    }
  }

  function runDue(): Promise<void> {
    running = running.then(lookOnce);
    return running;
  }

  let isLooking = false;
  const look = (): void => {
    if (isLooking) return;
    isLooking = true;
    void runDue().finally(() => {
      isLooking = false;
    });
  };
  look();
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  return {
    runDue,
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}

function codeOf(error: unknown): string {
  if (error instanceof OpsError) return error.code;
  return databaseTrouble(error) === undefined ? 'internal.bug' : 'database.unavailable';
}
