import { and, eq, isNull, lte, or, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { jobs } from '../tables/operations.js';

/** The database's clock decides: those of the replicas may differ. */
const inFuture = (milliseconds: number) => sql`now() + make_interval(secs => ${milliseconds / 1000})`;

/** Makes sure that jobs have a row; a new one is due at once. */
export async function registerJobs(db: Database, names: readonly string[]): Promise<void> {
  const rows = names.map((name) => ({ name, dueAt: sql`now()` }));
  await db.insert(jobs).values(rows).onConflictDoNothing();
}

/** Takes the lease of a job that is due and that nobody runs; false when there is nothing to do. */
export async function leaseJob(db: Database, name: string, runId: string, leaseMs: number): Promise<boolean> {
  const taken = await db
    .update(jobs)
    .set({ runId, leasedUntil: inFuture(leaseMs), startedAt: sql`now()` })
    .where(
      and(
        eq(jobs.name, name),
        lte(jobs.dueAt, sql`now()`),
        or(isNull(jobs.leasedUntil), lte(jobs.leasedUntil, sql`now()`)),
      ),
    )
    .returning({ name: jobs.name });
  return taken.length > 0;
}

/** Keeps a lease; false when another run has it now. */
export async function renewLease(db: Database, name: string, runId: string, leaseMs: number): Promise<boolean> {
  const kept = await db
    .update(jobs)
    .set({ leasedUntil: inFuture(leaseMs) })
    .where(and(eq(jobs.name, name), eq(jobs.runId, runId)))
    .returning({ name: jobs.name });
  return kept.length > 0;
}

/** Gives a lease back and says when the job is due again. */
export async function finishJob(
  db: Database,
  name: string,
  runId: string,
  { failure, dueInMs }: { readonly failure: string | null; readonly dueInMs: number },
): Promise<void> {
  await db
    .update(jobs)
    .set({ runId: null, leasedUntil: null, finishedAt: sql`now()`, dueAt: inFuture(dueInMs), failure })
    .where(and(eq(jobs.name, name), eq(jobs.runId, runId)));
}
