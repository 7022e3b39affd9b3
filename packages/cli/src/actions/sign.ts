import path from 'node:path';
import { inspectFiles, openBundle } from '@ops-center/bundle';
import { hasErrors, isSlug, OpsError, signStatement, sortFindings, statementFor } from '@ops-center/manifest-schema';
import { requireRegistry } from '../config.js';
import type { Deps } from '../deps.js';
import { defaultKeyFiles, readSigningKey } from '../io/keystore.js';
import { existingPassphrase } from '../io/passphrase.js';
import { writeSignatureFile } from '../io/signature-file.js';

export interface SignRequest {
  readonly file: string;
  /** A path, `env:NAME` or `-`; the default key without it. */
  readonly key?: string | undefined;
  readonly passphraseFd?: number | undefined;
  /** The registry the statement is for, as its well-known document names it; `*` for any; the configured one without it. */
  readonly registry?: string | undefined;
  /** Slug of the organisation that publishes; without it the only one of the login for the configured registry. */
  readonly publisher?: string | undefined;
}

export interface SignedBundle {
  readonly bundle: string;
  readonly signature: string;
  readonly keyId: string;
  readonly id: string;
  readonly version: string;
  readonly registry: string;
  readonly publisher: string | null;
  readonly signedAt: string;
  readonly sha256: string;
  readonly size: number;
  readonly treeDigest: string;
}

/**
 * Signs a bundle and writes `<bundle>.sig` beside it. What has errors is not signed.
 *
 * @throws OpsError bundle.refused, bundle.invalid with all findings, config.invalid without a registry, key.*
 */
export async function signBundle(
  deps: Pick<Deps, 'config' | 'credentials' | 'cwd' | 'now' | 'prompts' | 'readInput'>,
  request: SignRequest,
): Promise<SignedBundle> {
  const file = path.resolve(deps.cwd, request.file);
  const registry = request.registry ?? registryToSignFor(deps);
  if (request.publisher !== undefined && !isSlug(request.publisher)) {
    throw new OpsError('usage.invalid', `"${request.publisher}" is not the name of an organisation`);
  }
  const publisher =
    request.publisher ?? (request.registry === undefined ? await readOnlyOrganisation(deps) : undefined);
  const bundle = await openBundle(file);
  try {
    const { manifest, findings } = await inspectFiles(bundle);
    if (manifest === undefined || hasErrors(findings)) {
      throw new OpsError('bundle.invalid', 'a bundle with errors is not signed', {
        where: file,
        findings: sortFindings(findings),
      });
    }
    const source = request.key ?? defaultKeyFiles(deps.config.home).privateKey;
    const key = await readSigningKey(deps, source, existingPassphrase(deps, { fd: request.passphraseFd }));
    const facts = {
      id: manifest.id,
      version: manifest.version,
      sha256: bundle.sha256,
      size: bundle.size,
      treeDigest: bundle.treeDigest,
      registry,
      signedAt: deps
        .now()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
      ...(publisher === undefined ? {} : { publisher }),
    };
    const signature = `${file}.sig`;
    await writeSignatureFile(signature, signStatement(statementFor(facts), key));
    return { ...facts, bundle: file, signature, keyId: key.publicKey.keyId, publisher: publisher ?? null };
  } finally {
    await bundle.close();
  }
}

/** A signature that is good everywhere is never made by accident. */
function registryToSignFor(deps: Pick<Deps, 'config'>): string {
  if (deps.config.registry !== undefined) return requireRegistry(deps.config);
  throw new OpsError('config.invalid', 'a signature names the registry it is for, and none is configured', {
    hint: 'Give --registry URL or run `ops-center config set registry URL`; or give --any-registry for a signature that every registry takes.',
  });
}

/** Whose organisations a token in the environment has is not known here. */
async function readOnlyOrganisation(deps: Pick<Deps, 'config' | 'credentials'>): Promise<string | undefined> {
  const { registry, environment } = deps.config;
  if (registry === undefined || environment.token !== undefined) return undefined;
  const [only, ...others] = await deps.credentials.readOrganisations(registry);
  return only !== undefined && others.length === 0 && isSlug(only) ? only : undefined;
}
