import { rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packFiles, type FileSource, type PackedBundle } from '@ops-center/bundle';
import {
  COMPILED_FOLDER,
  hasErrors,
  OpsError,
  readStatement,
  type Finding,
  type Manifest,
} from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { locateProject } from '../io/project.js';
import { readSignatureFile } from '../io/signature-file.js';
import { planPython, type PythonPackage } from '../project/python-plan.js';
import { sizeByFolder, sizeWarnings, type FolderSize } from '../project/size-report.js';
import { prepareProject } from './prepare-project.js';

export interface BuildRequest {
  /** The project; the current folder, or its only child folder with a plugin.yaml, without it. */
  readonly folder?: string | undefined;
  /** A file, or a folder that exists; `<id>-<version>.zip` in the current folder without it. */
  readonly output?: string | undefined;
  /** Do everything but leave the bundle behind. */
  readonly dryRun: boolean;
  /** Seconds since 1970 that every file in the bundle is dated with. */
  readonly sourceDateEpoch?: string | undefined;
  /** Fingerprints of what looks like a secret and is none. */
  readonly allowSecrets?: readonly string[] | undefined;
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
  /** The same by folder at the top, what fills the bundle most first. */
  readonly folders: readonly FolderSize[];
  /** The Python packages it needs: those in `vendor/`, and those that the machine that runs it must have. */
  readonly python: readonly PythonPackage[];
  /** Paths that look like secrets and were kept out whatever the ignore files say. */
  readonly secretsLeftOut: readonly string[];
  /** How many files and folders are left out in all. */
  readonly leftOut: number;
  /** Warnings and notes; there are no errors among them. */
  readonly findings: readonly Finding[];
}

type Dated = { readonly date?: Date };

export interface BuiltFile {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly executable: boolean;
}

/**
 * Checks a project and packs it: the same files always give the same bytes.
 *
 * @throws OpsError project.not_found, manifest.invalid with all findings, build.tool_missing, usage.invalid, file.*
 */
export async function buildPlugin(
  deps: Pick<Deps, 'cwd' | 'signal' | 'temporary' | 'warn'>,
  request: BuildRequest,
): Promise<BuiltBundle> {
  const date = request.sourceDateEpoch === undefined ? {} : { date: dateOf(request.sourceDateEpoch) };
  const root = await locateProject(path.resolve(deps.cwd, request.folder ?? '.'));
  const { project, manifest, findings } = await prepareProject(root, deps, {
    allowSecrets: request.allowSecrets ?? [],
  });
  if (manifest === undefined || hasErrors(findings)) {
    throw new OpsError('manifest.invalid', 'a project with errors is not built', {
      where: path.join(root, 'plugin.yaml'),
      findings,
    });
  }
  const output = await chooseOutput(deps.cwd, request.output, manifest);
  const packed = request.dryRun ? await packAway(deps, project, date) : await packTo(deps, project, output, date);
  if (!request.dryRun && (await isSignedOtherwise(`${output}.sig`, packed.sha256))) {
    deps.warn(`${path.basename(output)}.sig belongs to an earlier bundle: sign this one again`);
  }
  const files = packed.entries.map(({ name, size, packedSize, executable }) => ({
    name,
    size,
    packedSize,
    executable,
  }));
  for (const warning of sizeWarnings(files, packed.size, COMPILED_FOLDER)) deps.warn(warning);
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
    files,
    folders: sizeByFolder(files),
    python: planPython(
      manifest,
      files.map(({ name }) => name),
    ),
    secretsLeftOut: project.leftOut.filter(({ verdict }) => verdict.reason === 'secret').map((left) => left.path),
    leftOut: project.leftOut.length,
    findings,
  };
}

/** The zip format knows dates from 1980 to 2107 (APPNOTE 4.4.6). */
const FIRST_DATE = Date.UTC(1980, 0, 1) / 1000;
const LAST_DATE = Date.UTC(2107, 11, 31) / 1000;

function dateOf(seconds: string): Date {
  const number = /^\d{1,12}$/.test(seconds) ? Number(seconds) : Number.NaN;
  if (number >= FIRST_DATE && number <= LAST_DATE) return new Date(number * 1000);
  throw new OpsError(
    'usage.invalid',
    `--source-date-epoch takes seconds since 1970, from ${FIRST_DATE} to ${LAST_DATE}`,
    {
      hint: 'Try $(git log -1 --format=%ct), the time of the last commit.',
    },
  );
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
  date: Dated,
): Promise<PackedBundle> {
  const folder = path.dirname(output);
  if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true) {
    throw new OpsError('file.not_found', 'there is no such folder to write the bundle to', { where: folder });
  }
  const staging = await deps.temporary.folder(folder);
  const packed = await packFiles(project, path.join(staging, path.basename(output)), { signal: deps.signal, ...date });
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

async function packAway(
  deps: Pick<Deps, 'signal' | 'temporary'>,
  project: FileSource,
  date: Dated,
): Promise<PackedBundle> {
  const staging = await deps.temporary.folder(tmpdir());
  return packFiles(project, path.join(staging, 'bundle.zip'), { signal: deps.signal, ...date });
}
