// A reporter for node --test that `plugin test` adds to the one people read: how many tests ended how. Written after
// each test, at once: with --test-force-exit nothing waits for what is still in a stream.
import { writeFileSync } from 'node:fs';

export default async function* countTests(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    const isLeftOut = data.skip !== undefined || data.todo !== undefined;
    counts[isLeftOut ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed'] += 1;
    writeFileSync(process.env.OPS_CENTER_TEST_REPORT, JSON.stringify(counts));
  }
  yield '';
}
