import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plugins } from '../tables/plugins.js';
import { pluginAnalytics } from '../tables/analytics.js';
import { jobs, rateWindows } from '../tables/operations.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { publish } from '../testing/release.js';
import { JOBS } from './jobs.js';
import { startJobs, type Job } from './run-jobs.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(async () => {
  await app.close();
});

const never = { lookEveryMs: 2 ** 30 };

async function rowOf(name: string): Promise<typeof jobs.$inferSelect | undefined> {
  return (await app.deps.db.select().from(jobs)).find((row) => row.name === name);
}

test('of eight replicas that look at once one works; a failure is told and tried again sooner', async () => {
  let runs = 0;
  const job: Job = {
    name: 'once',
    everyMs: 86_400_000,
    run: async () => {
      runs += 1;
      throw new Error('broken');
    },
  };
  const runners = Array.from({ length: 8 }, () => startJobs(app.deps, [job], never));
  await Promise.all(runners.map((runner) => runner.runDue()));
  await Promise.all(runners.map((runner) => runner.stop()));
  expect(runs).toBe(1);
  const row = await rowOf('once');
  expect(row).toMatchObject({ failure: 'internal.bug', runId: null, leasedUntil: null });
  const waits = (row?.dueAt.getTime() ?? 0) - (row?.finishedAt?.getTime() ?? 0);
  expect(waits).toBe(300_000);
});

test('the work of a replica that was killed is taken over when its lease is over, and a run that lost it is told', async () => {
  let lost: AbortSignal | undefined;
  let go = (): void => undefined;
  const runs: string[] = [];
  const job = (who: string): Job => ({
    name: 'taken',
    everyMs: 1000,
    run: async (_deps, signal) => {
      runs.push(who);
      if (who !== 'first') return;
      lost = signal;
      await new Promise<void>((resolve) => {
        go = resolve;
        signal.addEventListener('abort', () => resolve());
      });
    },
  });
  const first = startJobs(app.deps, [job('first')], { ...never, leaseMs: 300 });
  await expect.poll(() => runs).toEqual(['first']);
  const second = startJobs(app.deps, [job('second')], never);
  await second.runDue();
  expect(runs).toEqual(['first']);
  // As if it had not renewed it for the whole time.
  await app.deps.db.execute(sql`UPDATE jobs SET leased_until = now(), run_id = ${randomUUID()} WHERE name = 'taken'`);
  await second.runDue();
  expect(runs).toEqual(['first', 'second']);
  await expect.poll(() => lost?.aborted).toBe(true);
  go();
  await Promise.all([first.stop(), second.stop()]);
  // The late end of the first run changes nothing of the second's.
  expect(await rowOf('taken')).toMatchObject({ failure: null, runId: null });
});

test('the jobs of the registry run: windows that are over go, events find their month, old months go', async () => {
  const { db } = app.deps;
  await publish(app, (await app.createUser()).token);
  const [plugin] = await db.select({ id: plugins.id }).from(plugins);
  const at = (text: string) => ({
    pluginId: plugin?.id ?? '',
    eventType: 'install' as const,
    timestamp: new Date(text),
  });
  await db
    .insert(pluginAnalytics)
    .values([at('2026-11-30T23:59:59Z'), at('2026-12-01T00:00:00Z'), at('2024-09-30T00:00:00Z')]);
  const window = { name: 'x', keySha256: '0', count: 1 };
  await db.insert(rateWindows).values([
    { ...window, endsAt: new Date('2026-11-22T11:59:59Z') },
    { ...window, name: 'y', endsAt: new Date('2026-11-22T12:00:01Z') },
  ]);
  const runner = startJobs(app.deps, JOBS, never);
  await runner.runDue();
  await runner.stop();
  for (const { name } of JOBS) expect(await rowOf(name)).toMatchObject({ failure: null, leasedUntil: null });
  expect((await db.select().from(rateWindows)).map(({ name }) => name)).not.toContain('x');
  const found = await db.execute(
    sql`SELECT tableoid::regclass::text AS place FROM plugin_analytics ORDER BY timestamp`,
  );
  expect(found.rows).toEqual([{ place: 'plugin_analytics_2026_11' }, { place: 'plugin_analytics_2026_12' }]);
  // Two years later the first of them is gone.
  app.deps.setNow(new Date('2029-01-15T00:00:00Z'));
  await db.execute(sql`UPDATE jobs SET due_at = now()`);
  const later = startJobs(app.deps, JOBS, never);
  await later.runDue();
  await later.stop();
  expect(await db.$count(pluginAnalytics)).toBe(1);
});
