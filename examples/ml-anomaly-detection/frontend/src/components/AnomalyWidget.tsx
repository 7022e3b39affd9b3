import type { PluginComponent } from '@ops-center/plugin-sdk';
import { useRoute } from '../hooks/useRoute';
import { overview, readScores, readStatus } from '../scores.js';
import { ScoreRow } from './ScoreRow';

const REFRESH_MS = 30_000;

/** Dashboard: how many devices behave unusually, which, and why. */
export const AnomalyWidget: PluginComponent = () => {
  const scores = useRoute('/scores?limit=50', readScores, REFRESH_MS);
  const status = useRoute('/status', readStatus, REFRESH_MS);

  if (scores.state === 'failed' || status.state === 'failed') {
    return <p role="alert">The anomaly scores could not be loaded.</p>;
  }
  if (scores.state === 'loading' || status.state === 'loading') return <p aria-busy="true">Loading scores…</p>;
  if (!status.value.trained) {
    return <p>Collecting readings. The model is trained on Sunday night, once there are enough of them.</p>;
  }

  const { unusual, watch, devices } = overview(scores.value, status.value);
  return (
    <section className="mlad">
      <h3>Anomalies</h3>
      <p aria-live="polite">
        <strong>{unusual}</strong> unusual, <strong>{watch}</strong> to watch
      </p>
      {devices.length === 0 ? (
        <p>All devices behave as usual.</p>
      ) : (
        <ul className="mlad-list">
          {devices.slice(0, 5).map((score) => (
            <ScoreRow key={score.device_id} score={score} level={score.level} />
          ))}
        </ul>
      )}
    </section>
  );
};
