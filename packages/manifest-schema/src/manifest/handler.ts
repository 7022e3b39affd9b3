export interface Handler {
  /** Dotted Python module or path of a file; absent when the symbol lives in the entry module. */
  readonly module?: string;
  /** Name of the function or class, possibly dotted. */
  readonly symbol: string;
}

const MAX_HANDLER = 200;
const SYMBOL = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/;
const DOTTED_MODULE = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
const FILE_MODULE = /^[\w@-][\w@.-]*(\/[\w@-][\w@.-]*)*\.(py|[cm]?[jt]sx?)$/;

/**
 * Reads a reference to code, in any form that the specification uses: `backend.hooks:on_device_created`
 * (dotted module), `backend/main.py:PluginApp` (file) or `send_slack_notification` (entry module).
 * Returns undefined when the text is none of them.
 */
export function parseHandler(text: string): Handler | undefined {
  if (text.length > MAX_HANDLER) return undefined;
  const colon = text.indexOf(':');
  const symbol = text.slice(colon + 1);
  if (!SYMBOL.test(symbol)) return undefined;
  if (colon === -1) return { symbol };
  const module = text.slice(0, colon);
  return DOTTED_MODULE.test(module) || FILE_MODULE.test(module) ? { module, symbol } : undefined;
}
