import { listPermissions, UI_SLOTS, type Finding, type ManifestShape } from '@ops-center/manifest-schema';
import { isGranted } from '@ops-center/plugin-protocol/tables';
import type { PluginFiles } from '../plugin-files.js';
import { placeAt, projectFinding, type Place } from '../project-finding.js';
import type { CodeFacts, Registration } from './facts.js';
import { newParseBudget } from './parse-code.js';
import { readPython } from './read-python.js';
import { readScripts } from './read-script.js';
import { readSources } from './sources.js';
import { findUnused } from './unused.js';

type Locate = (pointer: string) => Place;

const MOST_FINDINGS = 200;
const MOST_DYNAMIC = 10;

/**
 * Reads the plugin's own Python, JavaScript and TypeScript, and compares what it does with what plugin.yaml declares. A container
 * is judged by its compose file alone: nothing in it reaches the platform through the SDK.
 */
export async function checkCode(manifest: ManifestShape, files: PluginFiles, place: Locate): Promise<Finding[]> {
  const sources = await readSources(files);
  const budget = newParseBudget();
  const python = await readPython(sources.python, budget);
  const scripts = await readScripts(sources.scripts, budget);
  const findings = [
    ...python.syntax.map((one) => codeFinding('project.python.syntax', one, one.offset, one.message)),
    ...scripts.syntax.map((one) => codeFinding('project.javascript.syntax', one, one.offset, one.message)),
    ...python.unread.map((file) =>
      projectFinding(
        'project.code.unread',
        { file, line: 0, column: 0 },
        `${file} is too long, too deep or too broken to be followed`,
      ),
    ),
  ];
  if (manifest.type === 'container') return findings.slice(0, MOST_FINDINGS);
  const facts: readonly CodeFacts[] = [...python.facts, ...scripts.facts];
  findings.push(
    ...facts.flatMap((one) => permissionFindings(one, manifest)),
    ...facts.flatMap((one) => dynamicFindings(one)),
    ...facts.flatMap((one) => one.registrations.flatMap((made) => registrationFindings(made, one, manifest))),
  );
  const isWhole =
    [...sources.unread, ...python.unread, ...scripts.unread, ...python.syntax, ...scripts.syntax].length === 0;
  if (isWhole && facts.length > 0) {
    const isPlain = facts.every(({ dynamic }) => dynamic.length === 0);
    if (isPlain) findings.push(...findUnused(manifest, facts, place));
    if (isPlain) findings.push(...slotFindings(manifest, scripts.facts, place));
  }
  return findings.slice(0, MOST_FINDINGS);
}

function codeFinding(
  code: Parameters<typeof projectFinding>[0],
  { file, text }: { readonly file: string; readonly text: string },
  offset: number,
  message: string,
  hint?: string,
): Finding {
  return projectFinding(code, placeAt(file, text, offset), message, hint);
}

/** The first use of each permission in a file. */
function permissionFindings(facts: CodeFacts, manifest: ManifestShape): Finding[] {
  const declared = listPermissions(manifest).map(({ permission }) => permission);
  const told = new Set<string>();
  return facts.uses.flatMap(({ permission, offset, what }) => {
    if (told.has(permission) || isGranted(declared, permission)) return [];
    told.add(permission);
    const message = `${what} needs the permission ${permission}, which plugin.yaml does not ask for`;
    return [
      codeFinding(
        'project.permission.undeclared',
        facts,
        offset,
        message,
        `Add ${permission} to permissions, or do without it.`,
      ),
    ];
  });
}

function dynamicFindings(facts: CodeFacts): Finding[] {
  return facts.dynamic
    .slice(0, MOST_DYNAMIC)
    .map(({ offset, what }) =>
      codeFinding('project.code.dynamic', facts, offset, `what ${what} does is known only when it runs`),
    );
}

function registrationFindings(made: Registration, facts: CodeFacts, manifest: ManifestShape): Finding[] {
  switch (made.kind) {
    case 'hook':
    case 'filter': {
      const { name } = made;
      if (name === undefined || isListening(name, manifest)) return [];
      const message = `the code listens to ${shown(name)}, which is not under hooks in plugin.yaml`;
      return [codeFinding('project.hook.undeclared', facts, made.offset, message)];
    }
    case 'route':
      return routeFindings(made, facts, manifest);
    case 'slot': {
      const { name } = made;
      if (name === undefined || (manifest.ui_slots ?? []).includes(name)) return [];
      const message = `the code registers something for ${shown(name)}, which ui_slots of plugin.yaml does not list`;
      const hint = Object.hasOwn(UI_SLOTS, name) ? undefined : `Slots are ${Object.keys(UI_SLOTS).join(', ')}.`;
      return [codeFinding('project.frontend.slot_undeclared', facts, made.offset, message, hint)];
    }
    case 'page': {
      const { path } = made;
      if (path === undefined || `${path}/`.startsWith(`/plugins/${manifest.id}/`)) return [];
      const message = `the code registers the route ${shown(path)}, which does not begin with /plugins/${manifest.id}`;
      return [codeFinding('project.frontend.route_outside', facts, made.offset, message)];
    }
    case 'plugin': {
      if (made.id === undefined || made.id === manifest.id) return [];
      const message = `the code registers itself as ${shown(made.id)}, and plugin.yaml says ${manifest.id}`;
      return [codeFinding('project.frontend.id_differs', facts, made.offset, message)];
    }
  }
}

function isListening(name: string, manifest: ManifestShape): boolean {
  const permissions = listPermissions(manifest).map(({ permission }) => permission);
  return (manifest.hooks ?? []).some((hook) => hook.name === name) || isGranted(permissions, `hooks:${name}`);
}

/** In code a path starts behind `/plugins/<id>`; names of parameters do not matter. */
function routeFindings(
  made: Extract<Registration, { kind: 'route' }>,
  facts: CodeFacts,
  manifest: ManifestShape,
): Finding[] {
  const { path, methods } = made;
  if (path === undefined || methods === undefined) return [];
  const wanted = routeShape(path);
  const same = (manifest.api_routes ?? []).filter((route) => routeShape(route.path) === wanted);
  const missing = methods.filter((method) => !same.some((route) => route.method === method));
  if (missing.length === 0) return [];
  const others = same.map(({ method }) => method).join(', ');
  const message =
    same.length === 0
      ? `the code answers ${missing.join(', ')} ${shown(path)}, which is not under api_routes in plugin.yaml`
      : `the code answers ${missing.join(', ')} ${shown(path)}, and api_routes of plugin.yaml lists ${others} only`;
  return [codeFinding('project.route.undeclared', facts, made.offset, message)];
}

function routeShape(path: string): string {
  const own = path.replace(/^\/plugins\/[^/]+/, '');
  const parts = own.split('/').filter((part) => part !== '');
  return parts.map((part) => (/^(?::|\{.*\}$|<.*>$)/.test(part) ? ':' : part)).join('/');
}

/** Slots for which no code registers anything; code that chooses the slot while it runs may. */
function slotFindings(manifest: ManifestShape, facts: readonly CodeFacts[], place: Locate): Finding[] {
  const made = facts
    .flatMap(({ registrations }) => registrations)
    .filter(({ kind }) => kind === 'slot' || kind === 'plugin');
  const slots = made.flatMap((one) => (one.kind === 'slot' ? [one.name] : []));
  if (made.length === 0 || slots.includes(undefined)) return [];
  return (manifest.ui_slots ?? []).flatMap((slot, index) => {
    if (slots.includes(slot)) return [];
    const message = `the frontend registers nothing for ${slot}`;
    return [projectFinding('project.frontend.slot_unregistered', place(`/ui_slots/${index}`), message)];
  });
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
