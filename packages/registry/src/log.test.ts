import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createLogger } from './log.js';
import { createTestDatabase } from './testing/database.js';

function capture(): { lines: string[]; log: ReturnType<typeof createLogger> } {
  const lines: string[] = [];
  return { lines, log: createLogger('info', { write: (line: string) => void lines.push(line) }) };
}

test('fields that hold secrets are cut out', () => {
  const { lines, log } = capture();
  log.info(
    { headers: { authorization: 'Bearer ocp_secret' }, token: 'ocp_secret', a: { b: { password: 'ocp_secret' } } },
    'request',
  );
  expect(lines.join()).not.toContain('ocp_secret');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', msg: 'request', token: '[redacted]' });
});

test('a failed query is told without the values it was sent', async () => {
  const database = await createTestDatabase();
  const { lines, log } = capture();
  const failure = await database.db
    .execute(sql`SELECT ${'private@example.test'}::int`)
    .catch((error: unknown) => error);
  await database.close();
  log.error({ err: failure }, 'failed');
  expect(lines.join()).not.toContain('private@example.test');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    err: { message: expect.stringContaining('SELECT $1'), cause: { code: '22P02' } },
  });
});

test('what is thrown and is no error is not printed', () => {
  const { lines, log } = capture();
  log.error({ err: 'ocp_secret' }, 'failed');
  expect(lines.join()).not.toContain('ocp_secret');
});
