import type { OfferedPlugin, PluginTransfers } from '../actions/transfer.js';
import { oneLine, paint, type Look } from './look.js';

export function renderTransfers({ change, offers }: PluginTransfers, look: Look): string {
  if (change === null) {
    const rows = offers ?? [];
    return rows.length === 0 ? 'No plugin is offered to or by your organisations' : rows.map(row).join('\n');
  }
  const { became, offer } = change;
  const done = paint(look, 'green', '✓');
  const [plugin, from, to] = [offer.plugin, offer.from, offer.to].map(oneLine);
  switch (became) {
    case 'offered':
      return `${done} ${plugin} is offered to ${to} until ${oneLine(offer.expiresAt)}${offer.signed ? '' : '; nothing was signed, so whoever has it installed is asked'}`;
    case 'accepted':
      return `${done} ${plugin} belongs to ${to} now, and to ${from} no more`;
    case 'withdrawn':
    case 'declined':
      return `${done} The offer is ${became}: ${plugin} stays with ${from}`;
  }
}

function row({ plugin, from, to, signed, expiresAt }: OfferedPlugin): string {
  return `${oneLine(plugin)}: ${oneLine(from)} -> ${oneLine(to)}, until ${oneLine(expiresAt)}${signed ? ', signed' : ''}`;
}
