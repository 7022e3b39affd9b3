// What the backend's route answers, read and put into words. Plain JavaScript: tests run it as it stands.

/** @typedef {{ device_id: string, changes: number }} FlappingDevice */

/**
 * Reads the answer of the route `/flapping`.
 *
 * @param {unknown} answer
 * @returns {FlappingDevice[]}
 */
export function readFlapping(answer) {
  const devices = /** @type {{ devices?: unknown } | null | undefined} */ (answer)?.devices;
  if (!Array.isArray(devices)) throw new TypeError('the answer holds no devices');
  return devices.filter((device) => typeof device?.device_id === 'string' && Number.isInteger(device.changes));
}

/**
 * The widget's first line.
 *
 * @param {number} count of flapping devices
 */
export function headline(count) {
  if (count === 0) return 'No device is flapping';
  return count === 1 ? '1 device is flapping' : `${count} devices are flapping`;
}
