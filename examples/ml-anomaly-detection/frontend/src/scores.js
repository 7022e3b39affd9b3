// What the backend's routes answer, read and put into words. Plain JavaScript with types in comments:
// tests run it as it stands.

/**
 * @typedef {{ feature: string, value: number, usual: number }} Reason
 * @typedef {{ device_id: string, device_name: string, taken_at: number, score: number, marked: boolean, reasons: Reason[] }} DeviceScore
 * @typedef {{ trained: false } | { trained: true, trained_at: number, readings: number, threshold: number }} ModelStatus
 * @typedef {'unusual' | 'watch' | 'usual'} Level
 */

/** @type {Readonly<Record<string, { label: string, unit: string }>>} */
const METRICS = {
  cpu_percent: { label: 'Processor', unit: ' %' },
  memory_percent: { label: 'Memory', unit: ' %' },
  disk_percent: { label: 'Disk', unit: ' %' },
  latency_ms: { label: 'Latency', unit: ' ms' },
  error_rate: { label: 'Error rate', unit: '' },
  gap_seconds: { label: 'Time since the last heartbeat', unit: ' s' },
};

/**
 * Reads the answer of `/scores`. Entries that are not sound are left out; an answer that holds no list is an error,
 * for an empty widget would say that all is well.
 *
 * @param {unknown} answer
 * @returns {DeviceScore[]}
 */
export function readScores(answer) {
  const scores = /** @type {{ scores?: unknown } | null | undefined} */ (answer)?.scores;
  if (!Array.isArray(scores)) throw new TypeError('the answer holds no scores');
  return scores.filter(isScore);
}

/**
 * Reads the answer of `/status`.
 *
 * @param {unknown} answer
 * @returns {ModelStatus}
 */
export function readStatus(answer) {
  const status = /** @type {Record<string, unknown> | null | undefined} */ (answer);
  if (status?.trained === false) return { trained: false };
  const { trained_at, readings, threshold } = status ?? {};
  if (typeof trained_at !== 'number' || typeof readings !== 'number' || typeof threshold !== 'number') {
    throw new TypeError('the answer holds no status');
  }
  return { trained: true, trained_at, readings, threshold };
}

/**
 * How a score is shown: `unusual` when the device is marked, `watch` when it is above the model's threshold.
 *
 * @param {DeviceScore} score
 * @param {ModelStatus} status
 * @returns {Level}
 */
export function levelOf(score, status) {
  if (score.marked) return 'unusual';
  return status.trained && score.score > status.threshold ? 'watch' : 'usual';
}

/**
 * Counts of devices by level, and the devices that are not usual, worst first.
 *
 * @param {readonly DeviceScore[]} scores
 * @param {ModelStatus} status
 */
export function overview(scores, status) {
  const rated = scores.map((score) => ({ ...score, level: levelOf(score, status) }));
  const rank = { unusual: 0, watch: 1, usual: 2 };
  return {
    unusual: rated.filter(({ level }) => level === 'unusual').length,
    watch: rated.filter(({ level }) => level === 'watch').length,
    devices: rated
      .filter(({ level }) => level !== 'usual')
      .sort((a, b) => rank[a.level] - rank[b.level] || b.score - a.score),
  };
}

/**
 * A reason in words: `Processor 97 %, usually 23 %`.
 *
 * @param {Reason} reason
 */
export function reasonText({ feature, value, usual }) {
  const isChange = feature.endsWith('_change');
  const metric = METRICS[isChange ? feature.slice(0, -'_change'.length) : feature] ?? { label: feature, unit: '' };
  if (isChange) return `${metric.label} ${value < 0 ? 'fell' : 'rose'} by ${amount(Math.abs(value), metric.unit)}`;
  return `${metric.label} ${amount(value, metric.unit)}, usually ${amount(usual, metric.unit)}`;
}

/**
 * A share of the meter's width, from 0 to 100.
 *
 * @param {number} score
 */
export function meterWidth(score) {
  return Math.round(Math.min(Math.max(score, 0), 1) * 100);
}

/**
 * @param {number} value
 * @param {string} unit
 */
function amount(value, unit) {
  return `${Number(value.toPrecision(3))}${unit}`;
}

/**
 * @param {any} score
 * @returns {score is DeviceScore}
 */
function isScore(score) {
  return (
    typeof score?.device_id === 'string' &&
    typeof score.device_name === 'string' &&
    Number.isFinite(score.score) &&
    Number.isFinite(score.taken_at) &&
    typeof score.marked === 'boolean' &&
    Array.isArray(score.reasons) &&
    score.reasons.every(
      (/** @type {any} */ reason) =>
        typeof reason?.feature === 'string' && Number.isFinite(reason.value) && Number.isFinite(reason.usual),
    )
  );
}
