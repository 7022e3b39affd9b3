// What the widget shows, worked out. Plain JavaScript with types in comments: tests run it as it stands.

/**
 * @typedef {{ id: string, name?: string, status?: string, last_seen?: string }} Device
 * @typedef {{ id: string, name: string, status: string, since: string }} Attention
 * @typedef {{ total: number, online: number, attention: Attention[] }} Summary
 */

/**
 * Counts devices and picks the ones that need attention: those not online, silent for longest first.
 *
 * @param {readonly Device[]} devices
 * @param {number} most how many to pick
 * @param {number} now milliseconds since 1970
 * @returns {Summary}
 */
export function summarise(devices, most, now) {
  const away = devices.filter((device) => device.status !== 'online');
  const attention = away
    .map((device) => ({ device, seen: Date.parse(device.last_seen ?? '') }))
    .sort((a, b) => (a.seen || 0) - (b.seen || 0) || compare(a.device.id, b.device.id))
    .slice(0, most)
    .map(({ device, seen }) => ({
      id: device.id,
      name: device.name || device.id,
      status: device.status || 'unknown',
      since: Number.isNaN(seen) ? 'never seen' : ago(now - seen),
    }));
  return { total: devices.length, online: devices.length - away.length, attention };
}

/**
 * How long ago, in one rounded unit.
 *
 * @param {number} milliseconds
 */
export function ago(milliseconds) {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ago`;
  return `${Math.floor(minutes / (24 * 60))} days ago`;
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
