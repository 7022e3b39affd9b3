const HEAD = `"""The protocol's tables. Written by packages/plugin-protocol/scripts/generate.mjs; do not edit."""

from __future__ import annotations

from typing import Any, Dict, List
`;

/**
 * The tables as a Python module of literals.
 * @param {Record<string, unknown>} tables
 */
export function pythonTables(tables) {
  const rows = Object.entries(tables).map(([name, value]) => {
    const type = Array.isArray(value) ? 'List[Any]' : 'Dict[str, Any]';
    return `${name}: ${type} = ${literal(value, 0)}\n`;
  });
  return `${HEAD}\n${rows.join('\n')}`;
}

function literal(value, depth) {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'number') return String(value);
  // JSON's escapes are Python's too.
  if (typeof value === 'string') return JSON.stringify(value);
  const pad = '    '.repeat(depth + 1);
  const rows = Array.isArray(value)
    ? value.map((item) => literal(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${literal(item, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const line = `${open}${rows.join(', ')}${close}`;
  if (line.length + depth * 4 < 110 && !line.includes('\n')) return line;
  return `${open}\n${rows.map((row) => `${pad}${row},\n`).join('')}${'    '.repeat(depth)}${close}`;
}
