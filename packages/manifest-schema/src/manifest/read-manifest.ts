import { OpsError } from '../errors/ops-error.js';
import { sortFindings, hasErrors, type Finding } from '../findings/finding.js';
import { MANIFEST_FINDINGS } from '../findings/manifest-findings.js';
import { checkManifest } from './check-manifest.js';
import { findUnstorable } from './check-data.js';
import { MANIFEST_LIMITS } from './limits.js';
import { readYaml } from './read-yaml.js';
import { createLocator, type Position } from './source-text.js';
import { findNode, placeIn, toData, type YamlNode } from './yaml-tree.js';
import type { Manifest, ManifestShape } from './manifest.js';
import type { Remark } from './report.js';

export interface ManifestReading {
  /** The manifest, when it has no errors; warnings do not matter. */
  readonly manifest?: Manifest;
  /**
   * What was read, when it has at least the right shape: enough to look further for findings, not
   * enough to build, publish or run anything.
   */
  readonly draft?: ManifestShape;
  /** Everything that is wrong, sorted. */
  readonly findings: readonly Finding[];
  /** Where the value or key that a JSON pointer names is written; for what is not there, its parent. */
  place(pointer: string, target?: 'key' | 'value'): Position;
}

/**
 * Reads plugin.yaml and reports everything that it alone can show to be wrong, with places. It never
 * throws, whatever the text is.
 */
export function readManifest(text: string, file = 'plugin.yaml'): ManifestReading {
  // Editors do not count a byte order mark as a column.
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const locate = createLocator(source);
  const { root, problems } = readYaml(source);
  const findings = problems.map(({ reason, message, offset, hint }) =>
    makeFinding({ code: `manifest.yaml.${reason}`, pointer: '', message, hint }, file, locate(offset)),
  );
  if (root === undefined) {
    return { findings: capFindings(sortFindings(findings), file), place: () => ({ line: 1, column: 1 }) };
  }
  const place = (pointer: string, target?: 'key' | 'value'): Position => placeIn(root, locate, pointer, target);
  const data = toData(root);
  const { remarks, hasShape } = checkManifest(data, (pointer) => sourceOf(root, pointer));
  const taken = new Set(findings.map(({ line, column }) => `${line}:${column}`));
  for (const remark of remarks) {
    const position = place(remark.pointer, remark.target);
    const isHole = findNode(root, remark.pointer).node.kind === 'hole';
    // The YAML problem at this place is the cause; a second finding would only blur it.
    if (isHole || taken.has(`${position.line}:${position.column}`)) continue;
    findings.push(makeFinding(remark, file, position));
  }
  const sorted = capFindings(sortFindings(findings), file);
  const readable = problems.length === 0 && hasShape;
  return {
    ...(readable && !hasErrors(sorted) ? { manifest: data as Manifest } : {}),
    ...(readable ? { draft: data as ManifestShape } : {}),
    findings: sorted,
    place,
  };
}

/** Reads plugin.yaml, or throws `manifest.invalid` with all findings. Warnings pass. */
export function parseManifest(text: string, file = 'plugin.yaml'): Manifest {
  const { manifest, findings } = readManifest(text, file);
  if (manifest !== undefined) return manifest;
  const errors = findings.filter(({ severity }) => severity === 'error');
  throw new OpsError('manifest.invalid', `${file} has ${errors.length} error${errors.length === 1 ? '' : 's'}`, {
    where: file,
    findings,
  });
}

/** Makes a manifest of data that was stored as JSON. The checks are those of `readManifest`; undefined when one fails. */
export function manifestFromData(data: unknown): Manifest | undefined {
  if (findUnstorable(data) !== undefined) return undefined;
  const { remarks, hasShape } = checkManifest(data, () => undefined);
  const isSound = hasShape && remarks.every(({ code }) => MANIFEST_FINDINGS[code].severity !== 'error');
  return isSound ? (data as Manifest) : undefined;
}

function makeFinding(
  remark: Omit<Remark, 'target' | 'hint'> & { readonly hint?: string | undefined },
  file: string,
  position: Position,
): Finding {
  const { code, message, pointer, hint } = remark;
  const { severity } = MANIFEST_FINDINGS[code];
  return { code, severity, message, pointer, file, ...position, ...(hint === undefined ? {} : { hint }) };
}

function sourceOf(root: YamlNode, pointer: string): string | undefined {
  const { node, exact } = findNode(root, pointer);
  return exact && node.kind === 'scalar' ? node.source : undefined;
}

function capFindings(findings: Finding[], file: string): Finding[] {
  const { findings: most } = MANIFEST_LIMITS;
  if (findings.length <= most) return findings;
  const kept = findings.slice(0, most);
  const last = kept.at(-1);
  const position = { line: last?.line ?? 1, column: last?.column ?? 1 };
  const message = `there are more findings than the ${most} shown`;
  return [...kept, makeFinding({ code: 'manifest.yaml.too_many_findings', pointer: '', message }, file, position)];
}
