import { meterWidth, reasonText, type DeviceScore, type Level } from '../scores.js';

const LABELS: Record<Level, string> = { unusual: 'Unusual', watch: 'Watch', usual: 'Usual' };

/** One device: its score as a meter, in words, and why. */
export function ScoreRow({ score, level }: { score: DeviceScore; level: Level }) {
  return (
    <li className={`mlad-row mlad-${level}`}>
      <div className="mlad-head">
        <span className="mlad-name">{score.device_name}</span>
        <span className="mlad-level">{LABELS[level]}</span>
      </div>
      <div
        className="mlad-meter"
        role="meter"
        aria-label={`Anomaly score of ${score.device_name}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={meterWidth(score.score)}
      >
        <span style={{ inlineSize: `${meterWidth(score.score)}%` }} />
      </div>
      {score.reasons.length > 0 && <p className="mlad-reasons">{score.reasons.map(reasonText).join(' · ')}</p>}
    </li>
  );
}
