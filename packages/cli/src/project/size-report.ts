/** How much one part of a plugin weighs. Sizes are bytes. */
export interface FolderSize {
  /** A folder at the top of the plugin; '' for the files beside plugin.yaml. */
  readonly folder: string;
  readonly files: number;
  readonly size: number;
  readonly packedSize: number;
}

interface SizedFile {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
}

const MIB = 1024 * 1024;
/** Above this a bundle is slow to download and to scan; plugins that need more are rare. */
const LARGE_BUNDLE = 20 * MIB;
/** A page loads it before the plugin can show anything; over a slow line this takes a second. */
const LARGE_SCRIPT = MIB;
const NAMED = 3;

/** The parts of a plugin, what fills the bundle most first. */
export function sizeByFolder(files: readonly SizedFile[]): FolderSize[] {
  const folders = new Map<string, FolderSize>();
  for (const { name, size, packedSize } of files) {
    const folder = name.includes('/') ? name.slice(0, name.indexOf('/')) : '';
    const sum = folders.get(folder) ?? { folder, files: 0, size: 0, packedSize: 0 };
    folders.set(folder, {
      folder,
      files: sum.files + 1,
      size: sum.size + size,
      packedSize: sum.packedSize + packedSize,
    });
  }
  return [...folders.values()].sort((a, b) => b.packedSize - a.packedSize || (a.folder < b.folder ? -1 : 1));
}

/** The files that fill the bundle most. */
export function largestFiles<File extends SizedFile>(files: readonly File[], count: number): File[] {
  return [...files].sort((a, b) => b.packedSize - a.packedSize || (a.name < b.name ? -1 : 1)).slice(0, count);
}

/** What is larger than plugins usually are, each in a sentence that names the cause. */
export function sizeWarnings(files: readonly SizedFile[], size: number, compiledFolder: string): string[] {
  const warnings: string[] = [];
  if (size > LARGE_BUNDLE) {
    const names = largestFiles(files, NAMED).map((file) => `${file.name} (${mebibytes(file.packedSize)})`);
    warnings.push(
      `the bundle is large: ${mebibytes(size)}, most of it ${names.join(', ')}; list what the plugin does not need in .opsignore`,
    );
  }
  const scripts = files.filter(({ name }) => name.startsWith(compiledFolder) && name.endsWith('.js'));
  const script = scripts.reduce((sum, file) => sum + file.size, 0);
  if (script > LARGE_SCRIPT) {
    warnings.push(`the frontend is large: ${mebibytes(script)} of JavaScript that a page loads; import less, or late`);
  }
  return warnings;
}

function mebibytes(bytes: number): string {
  return `${(bytes / MIB).toFixed(1)} MiB`;
}
