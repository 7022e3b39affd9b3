import { inspectFiles, openBundle, type Bundle, type Inspection } from '@ops-center/bundle';
import { OpsError } from '@ops-center/manifest-schema';

/** An open bundle and what is wrong with it, or why it is not read at all. Whoever gets a bundle closes it. */
export type CheckedBundle =
  | { readonly bundle: Bundle; readonly inspection: Inspection; readonly refused?: never }
  | { readonly refused: OpsError; readonly bundle?: never };

/** An archive that is not safe to read has its one finding, and nothing in it is looked at. */
export async function openChecked(archive: string | Uint8Array): Promise<CheckedBundle> {
  const opened = await openBundle(archive).catch((error: unknown) => {
    if (error instanceof OpsError && error.code === 'bundle.refused' && error.findings.length > 0) return error;
    throw error;
  });
  if (opened instanceof OpsError) return { refused: opened };
  try {
    return { bundle: opened, inspection: await inspectFiles(opened) };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
