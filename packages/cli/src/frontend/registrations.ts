import { foreignPaths, type Finding, type ManifestShape } from '@ops-center/manifest-schema';
import { frontendFinding } from './compiler-findings.js';
import type { Loaded, Recording } from './record.js';

/** Where findings about a registration point. */
export interface Places {
  /** The entry point. */
  readonly entry: Place;
  /** Where the code names something as a text literal; the entry point when it does not. */
  find(text: string): Place;
  /** A place in plugin.yaml. */
  manifest(pointer: string): Place;
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer?: string;
}

/** Compares what a frontend registers with what plugin.yaml declares. */
export function checkRegistrations(loaded: Loaded, manifest: ManifestShape, places: Places): Finding[] {
  switch (loaded.outcome) {
    case 'threw':
      return [frontendFinding('project.frontend.crash', places.entry, `loading it throws ${loaded.message}`)];
    case 'unfinished':
      return [frontendFinding('project.frontend.unfinished', places.entry, loaded.why)];
    case 'registered':
      return [
        ...identityFindings(loaded.recording, manifest, places),
        ...slotFindings(loaded.recording, manifest, places),
        ...routeFindings(loaded.recording, manifest, places),
      ];
  }
}

function identityFindings({ plugins }: Recording, manifest: ManifestShape, places: Places): Finding[] {
  const [first] = plugins;
  if (first === undefined) {
    return [frontendFinding('project.frontend.not_registered', places.entry, 'it never creates a Plugin')];
  }
  const findings: Finding[] = [];
  const { id, version } = first;
  if (manifest.id !== undefined && id !== manifest.id) {
    const message = `it registers itself as ${shown(id)}, and plugin.yaml says ${manifest.id}`;
    findings.push(frontendFinding('project.frontend.id_differs', places.find(id ?? ''), message));
  }
  if (manifest.version !== undefined && version !== null && version !== manifest.version) {
    const message = `it registers version ${shown(version)}, and plugin.yaml says ${manifest.version}`;
    findings.push(frontendFinding('project.frontend.version_differs', places.find(version), message));
  }
  return findings;
}

function slotFindings({ slots, nav }: Recording, manifest: ManifestShape, places: Places): Finding[] {
  const declared: readonly string[] = manifest.ui_slots ?? [];
  const used = new Set([...slots.map(({ slot }) => slot), ...(nav.length > 0 ? ['nav-menu-item'] : [])]);
  const undeclared = [...used].filter((slot) => !declared.includes(slot));
  return [
    ...undeclared.map((slot) => {
      const message = `it registers something for ${shown(slot)}, which ui_slots of plugin.yaml does not list`;
      return frontendFinding('project.frontend.slot_undeclared', places.find(slot), message);
    }),
    ...declared.flatMap((slot, index) => {
      if (used.has(slot)) return [];
      const message = `the frontend registers nothing for ${slot} when it is loaded`;
      return [frontendFinding('project.frontend.slot_unregistered', places.manifest(`/ui_slots/${index}`), message)];
    }),
  ];
}

function routeFindings(recording: Recording, { id }: ManifestShape, places: Places): Finding[] {
  return foreignPaths(recording, id).map(({ what, path }) => {
    const message = `it registers the ${what} ${shown(path)}, which does not begin with /plugins/${id}`;
    return frontendFinding('project.frontend.route_outside', places.find(path), message);
  });
}

function shown(text: string | null): string {
  return text === null ? 'nothing' : JSON.stringify(text.slice(0, 100));
}
