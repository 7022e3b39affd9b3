import {
  hasErrors,
  MANIFEST_LIMITS,
  readManifest,
  sortFindings,
  type Finding,
  type Manifest,
  type ManifestReading,
  type ManifestShape,
} from '@ops-center/manifest-schema';
import type { FileSource } from '../file-source.js';
import { readAllowedSecrets } from './allowed-secrets.js';
import { hasCode } from './code/sources.js';
import { checkComposeFile, isComposeFile } from './compose.js';
import { checkDeniedFiles } from './denied-files.js';
import { checkFrontendEntry } from './frontend-entry.js';
import { checkMigrations } from './migrations.js';
import { checkPictures } from './pictures.js';
import { cleanPath, PluginFiles } from './plugin-files.js';
import { projectFinding, type Place } from './project-finding.js';
import { checkPythonRequirements } from './python-requirements.js';
import { checkReferences } from './references.js';
import { findSecrets } from './secrets.js';
import { checkStylesheet, checkStyleScope, checkStyleScripts, isStylesheet } from './stylesheets.js';
import { vendoredPackages } from './vendored.js';

export interface Inspection {
  /** The manifest, when plugin.yaml by itself has no errors; the findings may still hold others. */
  readonly manifest?: Manifest;
  /** Everything that is wrong, sorted; without errors the files make a plugin. */
  readonly findings: readonly Finding[];
  /** plugin.yaml as it stands, when it could be read as text. */
  readonly manifestText?: string;
}

const MANIFEST = 'plugin.yaml';
const COMPOSE = 'docker/docker-compose.yml';

/**
 * Inspects a plugin, on disk or in a bundle: plugin.yaml, everything it refers to, and every file for
 * what has no place in a plugin. It never throws for what is in the files.
 */
export async function inspectFiles(source: FileSource): Promise<Inspection> {
  const findings = await checkDeniedFiles(source);
  const allowed = await readAllowedSecrets(source);
  findings.push(...allowed.findings);
  for (const file of source.files) findings.push(...(await findSecrets(source, file.name, allowed.lines)));
  const manifestText = await readManifestText(source, findings);
  if (manifestText === undefined) return { findings: sortFindings(findings) };
  const reading = readManifest(manifestText);
  findings.push(...reading.findings);
  if (reading.draft !== undefined) findings.push(...(await checkAgainst(reading, reading.draft, source)));
  const { manifest } = reading;
  return { ...(manifest === undefined ? {} : { manifest }), findings: sortFindings(findings), manifestText };
}

async function readManifestText(source: FileSource, findings: Finding[]): Promise<string | undefined> {
  const place = { file: MANIFEST, line: 0, column: 0 };
  const file = source.files.find(({ name }) => name === MANIFEST);
  if (file === undefined) {
    findings.push(projectFinding('project.manifest.missing', place, 'there is no plugin.yaml'));
    return undefined;
  }
  if (file.size > MANIFEST_LIMITS.bytes) {
    const message = `plugin.yaml has ${file.size} bytes, and the limit is ${MANIFEST_LIMITS.bytes}`;
    findings.push(projectFinding('manifest.yaml.too_large', place, message));
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await source.read(MANIFEST));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    findings.push(projectFinding('project.manifest.encoding', place, 'plugin.yaml is not valid UTF-8'));
    return undefined;
  }
}

/** Checks plugin.yaml against the files. What plugin.yaml shows to be wrong by itself is not said twice. */
async function checkAgainst(reading: ManifestReading, draft: ManifestShape, source: FileSource): Promise<Finding[]> {
  const files = new PluginFiles(source);
  const known = new Set(reading.findings.filter((finding) => hasErrors([finding])).map(({ pointer }) => pointer));
  const place = (pointer: string): Place => ({ file: MANIFEST, pointer, ...reading.place(pointer, 'value') });
  const references = await checkReferences(draft, files, place);
  return [
    ...references.filter(({ pointer }) => !known.has(pointer)),
    ...(await checkContainers(draft, files, place)),
    ...(await checkStyles(draft, files)),
    ...(await checkPictures(draft, files, place)),
    ...(await checkMigrations(draft, files, place)),
    ...(hasCode(files.names) ? await (await import('./code/check-code.js')).checkCode(draft, files, place) : []),
    ...(await checkFrontendEntry(draft, source)),
    ...(await checkPythonRequirements(draft, files, place)),
    ...(await checkVendored(draft, files, place)),
  ];
}

async function checkVendored(
  manifest: ManifestShape,
  files: PluginFiles,
  place: (pointer: string) => Place,
): Promise<Finding[]> {
  const vendored = vendoredPackages(files.names);
  if (vendored.length === 0) return [];
  const { checkPythonPackages } = await import('./python-packages.js');
  return checkPythonPackages(manifest, files, vendored, place);
}

async function checkContainers(
  manifest: ManifestShape,
  files: PluginFiles,
  place: (pointer: string) => Place,
): Promise<Finding[]> {
  const entry = manifest.entry_points?.container;
  if (manifest.type !== 'container' && entry === undefined) return [];
  const found = new Set(files.names.filter(isComposeFile));
  if (entry !== undefined && files.has(entry)) found.add(cleanPath(entry));
  if (found.size === 0 && entry === undefined) {
    return [projectFinding('project.compose.missing', place('/type'), `a container plugin needs ${COMPOSE}`)];
  }
  const findings: Finding[] = [];
  for (const file of found) {
    const text = await files.text(file);
    if (text !== undefined) findings.push(...checkComposeFile(file, text));
    else {
      const at = { file, line: 0, column: 0 };
      findings.push(projectFinding('project.compose.unreadable', at, 'the compose file is too large to be checked'));
    }
  }
  return findings;
}

async function checkStyles(manifest: ManifestShape, files: PluginFiles): Promise<Finding[]> {
  const isTheme = manifest.type === 'theme' || manifest.category === 'theme';
  const findings: Finding[] = [];
  for (const file of files.names.filter(isStylesheet)) {
    const text = await files.text(file);
    if (text === undefined) continue;
    findings.push(...checkStyleScripts(file, text));
    findings.push(...(isTheme ? checkStylesheet(file, text) : checkStyleScope(file, text)));
  }
  return findings;
}
