import { usePluginAPI } from '@ops-center/plugin-sdk';
import { useEffect, useState } from 'react';

export type Loaded<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: T };

/**
 * What one of the plugin's own routes answers, read by `read`, asked for anew every `everyMs` milliseconds.
 * Once there was an answer, a failed refresh keeps it.
 */
export function useRoute<T>(path: string, read: (answer: unknown) => T, everyMs: number): Loaded<T> {
  const { api } = usePluginAPI();
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });

  useEffect(() => {
    let shown = true;
    const load = () =>
      api
        .get(`/plugins/ml-anomaly-detection${path}`)
        .then(read)
        .then(
          (value: T) => shown && setLoaded({ state: 'ready', value }),
          () => shown && setLoaded((before) => (before.state === 'ready' ? before : { state: 'failed' })),
        );
    void load();
    const timer = setInterval(load, everyMs);
    return () => {
      shown = false;
      clearInterval(timer);
    };
  }, [api, path, read, everyMs]);

  return loaded;
}
