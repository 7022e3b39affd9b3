import { YAMLException } from 'js-yaml';
import type { Finding } from '@ops-center/manifest-schema';
import { judgeKey, judgeValue, type ComposeProblem } from './compose-rules.js';
import { readComposeYaml, type ComposeNode, type ComposeYaml } from './compose-yaml.js';
import { placeAt, projectFinding } from './project-finding.js';

const MAX_FINDINGS = 50;
/** Aliases that contain themselves could be followed for ever. */
const MAX_STEPS = 200_000;

/** Files that `docker compose` reads by itself, in the folders where a container plugin keeps them. */
export function isComposeFile(name: string): boolean {
  return /^(?:docker\/)?(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/i.test(name);
}

/**
 * Finds what would let a container out of its box. Every mapping of the file is looked at, whatever it is
 * part of, and aliases are followed: an extension field or a merge key hides nothing. A variable may
 * become anything on the host, so where `host` is refused a variable is refused too.
 */
export function checkComposeFile(file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  try {
    for (const { code, offset, message } of problemsIn(readComposeYaml(text), file.split('/').length - 1)) {
      findings.push(projectFinding(code, placeAt(file, text, offset), message));
      if (findings.length === MAX_FINDINGS) break;
    }
  } catch (error) {
    if (!(error instanceof YAMLException) && !(error instanceof RangeError)) throw error;
    const place = placeAt(file, text, error instanceof YAMLException ? (error.mark?.position ?? 0) : 0);
    const reason = error instanceof YAMLException ? error.reason : error.message;
    findings.push(projectFinding('project.compose.unreadable', place, `the compose file cannot be checked: ${reason}`));
  }
  return findings;
}

interface Problem extends ComposeProblem {
  readonly offset: number;
}

/** What is below these is data of the service; names in it mean nothing to Docker. */
const DATA = new Set(['environment', 'labels', 'annotations', 'args', 'extra_hosts']);

function* problemsIn(yaml: ComposeYaml, depth: number): Generator<Problem> {
  // A node is looked at once for each place it can be in, however often aliases name it.
  const seen = new Map<ComposeNode, Set<string>>();
  const waiting = yaml.roots.map((node) => ({ node, path: [] as readonly string[] }));
  let steps = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (++steps > MAX_STEPS) throw new RangeError('its aliases lead to too many places');
    const { node, path } = next;
    const contexts = seen.get(node) ?? new Set();
    const context = path.join('\0');
    if (contexts.has(context)) continue;
    seen.set(node, contexts.add(context));
    if (node.kind === 'alias') {
      for (const target of yaml.anchors.get(node.anchor) ?? []) waiting.push({ node: target, path });
    } else if (node.kind === 'list') {
      for (const item of node.items) waiting.push({ node: item, path });
    } else if (node.kind === 'scalar') {
      const problem = judgeValue(node.value, path, depth);
      if (problem !== undefined) yield { ...problem, offset: node.start };
    } else {
      for (const { key, value } of node.entries) {
        for (const name of keyNames(key, yaml)) {
          const problem = judgeKey(name, path);
          if (problem !== undefined) yield { ...problem, offset: key.start };
          const isData = DATA.has(name) && path.length > 1;
          // A merge key puts its mapping in the place of this one.
          if (!isData) waiting.push({ node: value, path: name === '<<' ? path : [...path.slice(-3), name] });
        }
      }
    }
  }
}

function keyNames(key: ComposeNode, yaml: ComposeYaml): string[] {
  if (key.kind === 'scalar') return [key.value];
  const targets = key.kind === 'alias' ? (yaml.anchors.get(key.anchor) ?? []) : [];
  return targets.map((target) => (target.kind === 'scalar' ? target.value : ''));
}
