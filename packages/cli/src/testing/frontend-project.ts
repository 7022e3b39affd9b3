import path from 'node:path';
import { readProject } from '../io/project.js';
import { compileProject, type CompiledProject } from '../frontend/compile-project.js';
import { freshFolder, SMALLEST_MANIFEST, writeFiles } from './project-folder.js';

/** A manifest of a frontend with these slots. */
export function frontendManifest(slots: readonly string[] = ['dashboard-widget']): string {
  const lines = SMALLEST_MANIFEST.replace('type: backend', 'type: frontend').replace(
    'backend: backend/main.py:app',
    'frontend: frontend/src/index.tsx',
  );
  return slots.length === 0 ? lines : `${lines}ui_slots:\n${slots.map((slot) => `  - ${slot}\n`).join('')}`;
}

/** An entry point that registers one widget; `more` stands after the plugin is made. */
export function entryPoint(more = '', imports = ''): string {
  return `import { Plugin } from '@ops-center/plugin-sdk';
${imports}
const plugin = new Plugin({ id: 'small-plugin', name: 'Small Plugin', version: '1.0.0' });
plugin.registerComponent('dashboard-widget', () => <p>hello</p>);
${more}
export default plugin;
`;
}

/** Compiles a frontend of these files, in a folder of its own unless one is given. */
export async function compileFiles(
  files: Readonly<Record<string, string>>,
  folder?: string,
): Promise<CompiledProject & { readonly folder: string; text(ending: string): Promise<string> }> {
  const root = folder ?? path.join(await freshFolder(), 'plugin');
  await writeFiles(root, { 'plugin.yaml': frontendManifest(), 'frontend/src/index.tsx': entryPoint(), ...files });
  const compiled = await compileProject(await readProject(root));
  const { project } = compiled;
  return {
    ...compiled,
    folder: root,
    /** The one compiled file, or file of the project, whose name ends like this. */
    async text(ending) {
      const names = project.files.map(({ name }) => name).filter((name) => name.endsWith(ending));
      if (names.length !== 1) throw new Error(`${names.length} files end in ${ending}: ${names.join(', ')}`);
      return Buffer.from(await project.read(names[0] ?? '')).toString('utf8');
    },
  };
}
