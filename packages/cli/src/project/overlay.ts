import type { Project } from '../io/project.js';

/** A project with some files added, or in place of its own. */
export function withFiles(project: Project, files: ReadonlyMap<string, Uint8Array>): Project {
  const written = [...files].map(([name, bytes]) => ({ name, size: bytes.length, executable: false }));
  const own = project.files.filter(({ name }) => !files.has(name));
  return {
    ...project,
    files: [...own, ...written].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name))),
    read: async (name) => files.get(name) ?? project.read(name),
    async *chunks(name) {
      const bytes = files.get(name);
      if (bytes !== undefined) yield bytes;
      else if (project.chunks === undefined) yield await project.read(name);
      else yield* project.chunks(name);
    },
  };
}
