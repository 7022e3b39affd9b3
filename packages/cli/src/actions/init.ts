import { existsSync } from 'node:fs';
import path from 'node:path';
import { OpsError, PLUGIN_TYPES, type PluginType } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { readAuthor, startRepository, type Author } from '../io/git.js';
import { defaultKeyFiles } from '../io/keystore.js';
import { checkTarget, writeScaffold } from '../io/scaffold-writer.js';
import { lookAround, type Surroundings } from '../io/surroundings.js';
import { readTemplate, type Pipeline } from '../io/template-reader.js';
import { adoptedManifest, guessType } from '../scaffold/adopt.js';
import {
  checkAnswers,
  idProblem,
  isUsableEmail,
  licenseProblem,
  lineProblem,
  nameFromId,
  suggestSlug,
  type ScaffoldAnswers,
} from '../scaffold/answers.js';
import { fillFiles, planScaffold, type FileTree } from '../scaffold/plan-scaffold.js';

export interface InitRequest {
  /** As typed: a name, which becomes a folder in the current one, or a path. */
  readonly target?: string | undefined;
  readonly type?: PluginType | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly author?: string | undefined;
  readonly license?: string | undefined;
  readonly ci: Pipeline;
  readonly git: boolean;
  readonly force: boolean;
  /** Make a plugin of a folder that has files: nothing there is replaced. */
  readonly adopt: boolean;
}

export interface Initialised {
  readonly folder: string;
  readonly id: string;
  readonly name: string;
  readonly type: PluginType;
  readonly version: string;
  readonly author: string;
  readonly license: string;
  /** Paths relative to the folder. */
  readonly files: readonly string[];
  readonly replaced: readonly string[];
  readonly git: boolean;
  /** The folder was there with its files. */
  readonly adopted: boolean;
}

/** What publishing needs and is there already. */
export interface ReadyToPublish {
  readonly hasRegistry: boolean;
  readonly hasKey: boolean;
  readonly isLoggedIn: boolean;
}

const FIRST_VERSION = '1.0.0';
const SCHEMA_PATH = '/schema/plugin.schema.json';
const DEFAULT_LICENSE = 'Apache-2.0';

type InitDeps = Pick<Deps, 'config' | 'cwd' | 'now' | 'prompts' | 'temporary' | 'warn'>;

/** Makes the folder of a new plugin: all of it, or nothing. Asks at a terminal for what the command line leaves open. */
export async function initPlugin(deps: InitDeps, request: InitRequest): Promise<Initialised> {
  const target = request.target ?? (await askForTarget(deps, request));
  const folder = path.resolve(deps.cwd, target);
  const around = request.adopt ? await lookAround(folder) : undefined;
  checkTarget(folder, request.force || request.adopt);
  const answers = await completeAnswers(deps, request, path.basename(folder), around);
  checkAnswers(answers);
  const tree = await planFiles(answers, request, around);
  const replaced = await writeScaffold(deps.temporary, folder, tree, { force: request.force || request.adopt });
  const git = request.git && (await startRepository(folder, deps.warn));
  return {
    folder,
    id: answers.id,
    name: answers.name,
    type: answers.type,
    version: answers.version,
    author: answers.author,
    license: answers.license,
    files: tree.map((file) => file.path),
    replaced,
    git,
    adopted: around !== undefined,
  };
}

/** Everything of a new plugin; of a folder that is adopted, what it does not have: its code is there already. */
async function planFiles(
  answers: ScaffoldAnswers,
  request: InitRequest,
  around: Surroundings | undefined,
): Promise<FileTree> {
  const template = await readTemplate(answers.type, answers.license, request.ci);
  if (around === undefined) return planScaffold(answers, template);
  const manifest = { path: 'plugin.yaml', text: adoptedManifest(answers.type, around) };
  const there = new Set(around.files);
  return fillFiles(answers, [...template.common, ...(template.ci ?? []), manifest]).filter(
    ({ path: name }) => !there.has(name),
  );
}

async function askForTarget(deps: Pick<Deps, 'prompts'>, request: InitRequest): Promise<string> {
  if (request.id !== undefined && idProblem(request.id) === undefined) return request.id;
  return deps.prompts.text({
    message: 'Plugin id, and name of the folder',
    instead: 'Name the plugin: `ops-center plugin init my-plugin`.',
    check: (text) => idProblem(text) ?? true,
  });
}

async function completeAnswers(
  deps: Pick<Deps, 'config' | 'now' | 'prompts'>,
  request: InitRequest,
  folderName: string,
  around: Surroundings | undefined,
): Promise<ScaffoldAnswers> {
  const { prompts } = deps;
  const id = request.id ?? (await idFromFolder(prompts, folderName));
  const problem = idProblem(id);
  if (problem !== undefined) throw badId(problem, id, request);
  const likely = (around === undefined ? undefined : guessType(around.files)) ?? 'backend';
  const type = request.type ?? (prompts.available ? await askForType(prompts, likely) : likely);
  const name = request.name ?? (await askLine(prompts, 'name', 'Name that people see', nameFromId(id)));
  const author: Author = request.author === undefined ? await readAuthor() : { name: request.author };
  const authorName = request.author ?? (await askLine(prompts, 'author', 'Author', author.name));
  const license = request.license ?? (await askLicense(prompts));
  return {
    id,
    type,
    name,
    version: around?.version ?? FIRST_VERSION,
    author: authorName,
    license,
    year: deps.now().getUTCFullYear(),
    ...(deps.config.registry === undefined ? {} : { schemaUrl: `${deps.config.registry}${SCHEMA_PATH}` }),
    ...(author.email !== undefined && authorName === author.name && isUsableEmail(author.email)
      ? { authorEmail: author.email }
      : {}),
  };
}

/** A folder's name that is no id is asked about at a terminal, with the nearest id as the answer; else it is refused. */
async function idFromFolder(prompts: Deps['prompts'], folderName: string): Promise<string> {
  if (idProblem(folderName) === undefined || !prompts.available) return folderName;
  const suggestion = suggestSlug(folderName);
  return prompts.text({
    message: 'Plugin id',
    instead: 'Give --id.',
    check: (text) => idProblem(text) ?? true,
    ...(suggestion === undefined ? {} : { default: suggestion }),
  });
}

function badId(problem: string, id: string, request: InitRequest): OpsError {
  const suggestion = suggestSlug(id);
  const command = request.id === undefined && request.target === id ? 'ops-center plugin init ' : '--id ';
  return new OpsError(
    'usage.invalid',
    problem,
    suggestion === undefined
      ? { hint: 'Give an id like --id my-plugin.' }
      : { hint: `Use \`${command}${suggestion}\`.`, details: { suggestion } },
  );
}

function askForType(prompts: Deps['prompts'], likely: PluginType): Promise<PluginType> {
  const types = Object.entries(PLUGIN_TYPES) as [PluginType, string][];
  return prompts.select<PluginType>({
    message: 'What kind of plugin?',
    instead: `Give --type with one of ${types.map(([type]) => type).join(', ')}.`,
    default: likely,
    choices: types.map(([value, description]) => ({ value, name: value, description })),
  });
}

function askLine(prompts: Deps['prompts'], what: string, message: string, fallback: string): Promise<string> {
  if (!prompts.available) return Promise.resolve(fallback);
  return prompts.text({
    message,
    instead: `Give --${what}.`,
    default: fallback,
    check: (text) => lineProblem(what, text) ?? true,
  });
}

function askLicense(prompts: Deps['prompts']): Promise<string> {
  if (!prompts.available) return Promise.resolve(DEFAULT_LICENSE);
  return prompts.text({
    message: 'Licence (SPDX id)',
    instead: 'Give --license.',
    default: DEFAULT_LICENSE,
    check: (text) => licenseProblem(text) ?? true,
  });
}

/** What the next steps need not say. A file that cannot be used counts as missing: its own command says why. */
export async function readReadiness(deps: Pick<Deps, 'config' | 'credentials'>): Promise<ReadyToPublish> {
  const { registry, home, environment } = deps.config;
  const token = registry === undefined ? undefined : await orNothing(deps.credentials.read(registry));
  return {
    hasRegistry: registry !== undefined,
    hasKey: existsSync(defaultKeyFiles(home).privateKey),
    isLoggedIn: (environment.token ?? token) !== undefined,
  };
}

async function orNothing<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof OpsError) return undefined;
    throw error;
  }
}
