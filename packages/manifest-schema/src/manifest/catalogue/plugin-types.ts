/** What a plugin is made of (the specification's "Plugin Types"). */
export const PLUGIN_TYPES = {
  backend: 'Python code: API extensions, data processing, integrations.',
  frontend: 'JavaScript or React code: widgets, pages and other parts of the user interface.',
  hybrid: 'Python and JavaScript together: a complete feature.',
  container: 'A service of any language that runs in Docker beside the platform.',
  theme: 'CSS or SCSS that changes how the platform looks.',
} as const satisfies Record<string, string>;

export type PluginType = keyof typeof PLUGIN_TYPES;
