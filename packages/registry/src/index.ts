export { createApp } from './app.js';
export { type Config, readConfig, VARIABLES } from './config.js';
export type { Deps } from './deps.js';
export { createLogger } from './log.js';
export { main } from './main.js';
export { serve, type ServeOptions } from './serve.js';
