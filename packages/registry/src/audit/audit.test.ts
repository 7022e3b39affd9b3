import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { createTestDeps, type TestDeps } from '../testing/deps.js';
import { checkAudit } from './check-audit.js';
import { type AuditFact, findBrokenAuditEvent, recordAudit } from './record-audit.js';

let deps: TestDeps;
beforeEach(async () => {
  deps = await createTestDeps();
});
afterEach(() => deps.close());

const FACT: AuditFact = {
  action: 'plugin.register',
  actor: 'operator',
  subjectType: 'plugin',
  subjectId: 'one',
  details: { a: 1, b: null },
};

async function record(times: number): Promise<void> {
  for (let index = 0; index < times; index += 1) {
    await deps.db.transaction((tx) => recordAudit(tx, deps, { ...FACT, subjectId: String(index) }));
  }
}

/** As somebody with the database in hand would: with the trigger that forbids it switched off. */
async function tamper(statement: ReturnType<typeof sql>): Promise<void> {
  await deps.db.execute(sql`ALTER TABLE audit_events DISABLE TRIGGER audit_events_keep`);
  await deps.db.execute(statement);
}

test('many at once make one chain without a gap, and one that is rolled back leaves none', async () => {
  await Promise.all(Array.from({ length: 20 }, () => record(2)));
  await expect(
    deps.db.transaction(async (tx) => {
      await recordAudit(tx, deps, FACT);
      throw new Error('the change failed');
    }),
  ).rejects.toThrow('the change failed');
  // The database hashes what it stores as this program does when it checks, whatever is in it.
  const odd = { text: 'ü "quoted" \\ \u2028 \u{1F600} \n', ä: true, a: 1.5 };
  await deps.db.transaction((tx) => recordAudit(tx, deps, { ...FACT, details: odd, requestId: '\t"' }));
  const rows = await deps.db.select({ position: auditEvents.position }).from(auditEvents).orderBy(auditEvents.position);
  expect(rows.map((row) => row.position)).toEqual(Array.from({ length: 41 }, (_, index) => index + 1));
  expect(await findBrokenAuditEvent(deps.db)).toBeUndefined();
});

test('events are not changed or removed', async () => {
  await record(1);
  for (const statement of [
    sql`UPDATE audit_events SET action = 'x'`,
    sql`DELETE FROM audit_events`,
    sql`TRUNCATE audit_events`,
  ]) {
    await expect(deps.db.execute(statement)).rejects.toMatchObject({ cause: { code: '42501' } });
  }
});

test('a chain of more than a page is walked to its end', async () => {
  await record(1005);
  expect(await findBrokenAuditEvent(deps.db)).toBeUndefined();
  await tamper(sql`UPDATE audit_events SET details = '{"a": 2, "b": null}' WHERE position = 1003`);
  expect(await findBrokenAuditEvent(deps.db)).toBe(1003);
});

test.each([
  ['an edit', sql`UPDATE audit_events SET action = 'plugin.delete' WHERE position = 3`, 3],
  ['a changed time', sql`UPDATE audit_events SET at = at + interval '1 second' WHERE position = 2`, 2],
  ['a removed event', sql`DELETE FROM audit_events WHERE position = 4`, 4],
  ['a removed first event', sql`DELETE FROM audit_events WHERE position = 1`, 1],
  [
    'two that were swapped',
    sql`UPDATE audit_events SET subject_id = CASE subject_id WHEN '1' THEN '2' ELSE '1' END WHERE position IN (2, 3)`,
    2,
  ],
])('%s shows', async (_name, statement, position) => {
  await record(6);
  await tamper(statement);
  expect(await findBrokenAuditEvent(deps.db)).toBe(position);
});

test('the check names the event that is wrong, and gives the newest one to be kept elsewhere', async () => {
  expect(await checkAudit(deps.db)).toBeUndefined();
  await record(5);
  const mark = await checkAudit(deps.db);
  expect(mark).toEqual({ position: 5, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  await record(1);
  expect(await checkAudit(deps.db, mark)).toMatchObject({ position: 6 });
  await tamper(sql`DELETE FROM audit_events WHERE position >= 5`);
  expect(await checkAudit(deps.db)).toMatchObject({ position: 4 });
  await expect(checkAudit(deps.db, mark)).rejects.toMatchObject({
    code: 'audit.broken',
    message: 'the log ends with event 4, but event 5 is known from before',
  });
  // Whoever has the database can write the whole chain anew; only what is known elsewhere shows that.
  await record(2);
  await expect(checkAudit(deps.db)).resolves.toMatchObject({ position: 6 });
  await expect(checkAudit(deps.db, mark)).rejects.toMatchObject({
    message: 'event 5 is another one than was known from before',
  });
  await tamper(sql`UPDATE audit_events SET action = 'x' WHERE position = 2`);
  await expect(checkAudit(deps.db)).rejects.toMatchObject({ code: 'audit.broken', details: { position: 2 } });
});
