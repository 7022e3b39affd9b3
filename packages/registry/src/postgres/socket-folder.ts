import { chown, lstat, mkdir } from 'node:fs/promises';
import type { EmbeddedContext } from './data-directory.js';
import { ifThere } from './files.js';

/**
 * Tells whether a folder is ours: a real one, of the user that PostgreSQL runs as, closed to everyone else. Anyone may
 * make folders under the temporary folder, and whoever has the folder of a socket may pose as the server.
 */
export async function isOwnFolder({ launch }: Pick<EmbeddedContext, 'launch'>, folder: string): Promise<boolean> {
  const facts = await ifThere(lstat(folder));
  const owner = launch.owner?.uid ?? process.getuid?.();
  return facts?.isDirectory() === true && facts.uid === owner && (facts.mode & 0o777) === 0o700;
}

/** As `isOwnFolder`, for a folder that we made once: when it is gone, it is made again. */
export async function takeSocketFolder(context: EmbeddedContext, folder: string): Promise<boolean> {
  // Under the same name, so that open pools find the server where it was.
  const isNew = await mkdir(folder, { mode: 0o700 }).then(
    () => true,
    () => false,
  );
  const { owner } = context.launch;
  if (isNew && owner !== undefined) await chown(folder, owner.uid, owner.gid);
  return await isOwnFolder(context, folder);
}
