/** Why a text is no path inside the plugin's folder; undefined when it is one. */
export function findPathFault(text: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return 'is an address, not a path';
  if (text.includes('\\')) return 'has a backslash; paths are written with "/"';
  if (/^\/|^[a-zA-Z]:/.test(text)) return 'is absolute; paths start at the folder of plugin.yaml';
  const parts = text.split('/');
  if (parts.includes('..')) return 'leaves the folder of the plugin by ".."';
  if (parts.includes('.')) return 'has a part "."; write it without';
  if (parts.includes('')) return 'has an empty part between or after slashes';
  if (/[<>:"|?*]/.test(text)) return 'has a character that not every file system takes';
  if (parts.some((part) => /^\s|[\s.]$/.test(part)))
    return 'has a part that starts or ends with a space, or ends with a dot';
  return undefined;
}
