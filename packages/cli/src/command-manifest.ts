import { readFile } from 'node:fs/promises';

/** What `oclif.manifest.json` says of a flag; generated from the commands, so that help loads none of them. */
export interface ManifestFlag {
  readonly name: string;
  readonly type: 'boolean' | 'option';
  readonly char?: string;
  readonly description?: string;
  readonly helpValue?: string;
  readonly helpGroup?: string;
  readonly options?: readonly string[];
  readonly default?: unknown;
  readonly required?: boolean;
  readonly multiple?: boolean;
  readonly hidden?: boolean;
}

export interface ManifestArg {
  readonly name: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly options?: readonly string[];
  readonly hidden?: boolean;
}

export interface ManifestCommand {
  readonly id: string;
  readonly summary?: string;
  readonly description?: string;
  readonly examples?: readonly (string | { readonly description: string; readonly command: string })[];
  readonly args: Readonly<Record<string, ManifestArg>>;
  readonly flags: Readonly<Record<string, ManifestFlag>>;
  readonly strict: boolean;
  readonly hidden?: boolean;
}

export interface CommandManifest {
  readonly version: string;
  readonly commands: Readonly<Record<string, ManifestCommand>>;
}

/** Reads the manifest that was generated beside the program. */
export async function readCommandManifest(packageRoot: URL): Promise<CommandManifest> {
  return JSON.parse(await readFile(new URL('oclif.manifest.json', packageRoot), 'utf8')) as CommandManifest;
}
