import { usePluginAPI, type PluginComponent } from '@ops-center/plugin-sdk';
import { useRoute } from '../hooks/useRoute';
import { levelOf, readScores, readStatus } from '../scores.js';
import { ScoreRow } from './ScoreRow';

const REFRESH_MS = 15_000;

/** Device details: the latest verdict on this device. */
export const DeviceTab: PluginComponent = () => {
  const { params } = usePluginAPI();
  const scores = useRoute(`/scores?device_id=${encodeURIComponent(String(params.deviceId))}`, readScores, REFRESH_MS);
  const status = useRoute('/status', readStatus, REFRESH_MS);

  if (scores.state === 'failed' || status.state === 'failed') return <p role="alert">The score could not be loaded.</p>;
  if (scores.state === 'loading' || status.state === 'loading') return <p aria-busy="true">Loading the score…</p>;

  const [score] = scores.value;
  if (score === undefined) return <p>There is no score for this device yet.</p>;
  return (
    <section className="mlad">
      <ul className="mlad-list">
        <ScoreRow score={score} level={levelOf(score, status.value)} />
      </ul>
      <p>
        <time dateTime={new Date(score.taken_at).toISOString()}>{new Date(score.taken_at).toLocaleString()}</time>
      </p>
    </section>
  );
};
