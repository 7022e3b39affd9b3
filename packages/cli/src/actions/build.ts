import { rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packFiles, type FileSource, type PackedBundle } from '@ops-center/bundle';
import { hasErrors, OpsError, readStatement, type Finding, type Manifest } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { locateProject } from '../io/project.js';
import { readSignatureFile } from '../io/signature-file.js';
import { prepareProject } from './prepare-project.js';

export interface BuildRequest {
  /** The project; the current folder, or its only child folder with a plugin.yaml, without it. */
  readonly folder?: string | undefined;
  /** A file, or a folder that exists; `<id>-<version>.zip` in the current folder without it. */
  readonly output?: string | undefined;
  /** Do everything but leave the bundle behind. */
  readonly dryRun: boolean;
}

export interface BuiltBundle {
  readonly id: string;
  readonly version: string;
  readonly project: string;
  /** Absolute path; null after a dry run. */
  readonly bundle: string | null;
  /** The name of the bundle's file. */
  readonly name: string;
  readonly sha256: string;
  readonly treeDigest: string;
  /** Bytes of the bundle. */
  readonly size: number;
  /** Bytes of all files before packing. */
  readonly unpackedSize: number;
  readonly files: readonly BuiltFile[];
  /** Paths that look like secrets and were kept out whatever the ignore files say. */
  readonly secretsLeftOut: readonly string[];
  /** How many files and folders are left out in all. */
  readonly leftOut: number;
  /** Warnings and notes; there are no errors among them. */
  readonly findings: readonly Finding[];
}

export interface BuiltFile {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly executable: boolean;
}

/**
 * Checks a project and packs it: the same files always give the same bytes.
 *
 * @throws OpsError project.not_found, manifest.invalid with all findings, file.*
 */
export async function buildPlugin(
  deps: Pick<Deps, 'cwd' | 'signal' | 'temporary' | 'warn'>,
  request: BuildRequest,
): Promise<BuiltBundle> {
  const root = await locateProject(path.resolve(deps.cwd, request.folder ?? '.'));
  const { project, manifest, findings } = await prepareProject(root, deps);
  if (manifest === undefined || hasErrors(findings)) {
    throw new OpsError('manifest.invalid', 'a project with errors is not built', {
      where: path.join(root, 'plugin.yaml'),
      findings,
    });
  }
  const output = await chooseOutput(deps.cwd, request.output, manifest);
  const packed = request.dryRun ? await packAway(deps, project) : await packTo(deps, project, output);
  if (!request.dryRun && (await isSignedOtherwise(`${output}.sig`, packed.sha256))) {
    deps.warn(`${path.basename(output)}.sig belongs to an earlier bundle: sign this one again`);
  }
  return {
    id: manifest.id,
    version: manifest.version,
    project: root,
    bundle: request.dryRun ? null : output,
    name: path.basename(output),
    sha256: packed.sha256,
    treeDigest: packed.treeDigest,
    size: packed.size,
    unpackedSize: packed.unpackedSize,
    files: packed.entries.map(({ name, size, packedSize, executable }) => ({ name, size, packedSize, executable })),
    secretsLeftOut: project.leftOut.filter(({ verdict }) => verdict.reason === 'secret').map((left) => left.path),
    leftOut: project.leftOut.length,
    findings,
  };
}

async function chooseOutput(cwd: string, wanted: string | undefined, manifest: Manifest): Promise<string> {
  const name = `${manifest.id}-${manifest.version}.zip`;
  if (wanted === undefined) return path.join(cwd, name);
  const target = path.resolve(cwd, wanted);
  const found = await stat(target).catch(() => undefined);
  return found?.isDirectory() === true ? path.join(target, name) : target;
}

/** Packs in a temporary folder beside the target, so that even a signal leaves no part of it behind. */
async function packTo(
  deps: Pick<Deps, 'signal' | 'temporary'>,
  project: FileSource,
  output: string,
): Promise<PackedBundle> {
  const folder = path.dirname(output);
  if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true) {
    throw new OpsError('file.not_found', 'there is no such folder to write the bundle to', { where: folder });
  }
  const staging = await deps.temporary.folder(folder);
  const packed = await packFiles(project, path.join(staging, path.basename(output)), { signal: deps.signal });
  await rename(packed.path, output);
  await rm(staging, { recursive: true, force: true });
  deps.temporary.keep(staging);
  return packed;
}

async function isSignedOtherwise(signature: string, sha256: string): Promise<boolean> {
  try {
    return readStatement(await readSignatureFile(signature)).subject[0].digest.sha256 !== sha256;
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    return error.code !== 'signature.missing';
  }
}

async function packAway(deps: Pick<Deps, 'signal' | 'temporary'>, project: FileSource): Promise<PackedBundle> {
  const staging = await deps.temporary.folder(tmpdir());
  return packFiles(project, path.join(staging, 'bundle.zip'), { signal: deps.signal });
}
