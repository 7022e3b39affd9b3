import { usePluginAPI, type PluginComponent } from '@ops-center/plugin-sdk';
import { useEffect, useState } from 'react';
import { headline, readFlapping, type FlappingDevice } from '../flapping.js';

/** The devices that are flapping, worst first, as the backend's route tells. */
export const DashboardWidget: PluginComponent = () => {
  const { api } = usePluginAPI();
  const [devices, setDevices] = useState<readonly FlappingDevice[]>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let shown = true;
    api
      .get('/plugins/{{id}}/flapping')
      .then(readFlapping)
      .then(
        (list: readonly FlappingDevice[]) => shown && setDevices(list),
        () => shown && setFailed(true),
      );
    return () => {
      shown = false;
    };
  }, [api]);

  if (failed) return <p role="alert">The devices could not be loaded.</p>;
  if (devices === undefined) return <p aria-busy="true">Loading devices…</p>;
  return (
    <section className="plugin-{{id}}">
      <h3>{{{name_json}}}</h3>
      <p>{headline(devices.length)}</p>
      <ul>
        {devices.map((device) => (
          <li key={device.device_id}>
            <span>{device.device_id}</span> <small>{device.changes} changes</small>
          </li>
        ))}
      </ul>
    </section>
  );
};
