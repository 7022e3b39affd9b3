import path from 'node:path';
import { expect, test } from 'vitest';
import { newDeveloper } from './testing/developer.js';
import { run } from './testing/processes.js';

test('the quickstart runs the main job and refuses the changed byte', async () => {
  const developer = await newDeveloper();
  try {
    const ended = await run(process.execPath, [path.resolve(import.meta.dirname, '../../../scripts/quickstart.mjs')], {
      cwd: developer.folder,
      env: developer.env,
    });
    expect(ended.code, ended.stdout + ended.stderr).toBe(0);
    expect(ended.stdout).toContain('== Done');
    expect(ended.stdout).toContain('signature.digest_mismatch');
    expect(ended.stdout).not.toMatch(/ocp_[0-9A-Za-z]{30}/);
  } finally {
    await developer.leave();
  }
});
