import { vendoredPackages } from '@ops-center/bundle';
import { parsePythonRequirement, type Manifest } from '@ops-center/manifest-schema';

/** Where a Python package that a plugin needs comes from. */
export interface PythonPackage {
  readonly name: string;
  /** Specifiers of PEP 440 as `dependencies.python` has them; '' for any version, and for what only others need. */
  readonly wanted: string;
  /** The version in `vendor/`; null when the machine that runs the plugin must have the package. */
  readonly vendored: string | null;
}

/** All Python packages that a plugin names or brings along, by name. */
export function planPython(manifest: Manifest, files: readonly string[]): PythonPackage[] {
  const packages = new Map<string, PythonPackage>();
  for (const text of manifest.dependencies?.python ?? []) {
    const wanted = parsePythonRequirement(text);
    if (wanted !== undefined)
      packages.set(wanted.name, { name: wanted.name, wanted: wanted.specifiers, vendored: null });
  }
  for (const { name, version } of vendoredPackages(files))
    packages.set(name, { name, wanted: packages.get(name)?.wanted ?? '', vendored: version });
  return [...packages.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
