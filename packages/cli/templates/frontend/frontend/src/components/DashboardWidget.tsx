import { usePluginAPI, type PluginComponent } from '@ops-center/plugin-sdk';
import { useEffect, useState } from 'react';
import { summarise, type Device } from '../summary.js';

/** Devices by status, and those that need attention. */
export const DashboardWidget: PluginComponent = () => {
  const { config, api } = usePluginAPI();
  const [devices, setDevices] = useState<readonly Device[]>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let shown = true;
    api.devices.list().then(
      (list: readonly Device[]) => shown && setDevices(list),
      () => shown && setFailed(true),
    );
    return () => {
      shown = false;
    };
  }, [api]);

  if (failed) return <p role="alert">The devices could not be loaded.</p>;
  if (devices === undefined) return <p aria-busy="true">Loading devices…</p>;

  const { total, online, attention } = summarise(devices, config.attention_count ?? 5, Date.now());
  return (
    <section className="plugin-{{id}}">
      <h3>{{{name_json}}}</h3>
      <p>
        <strong>{online}</strong> of {total} devices online
      </p>
      {attention.length > 0 && (
        <ul>
          {attention.map((device) => (
            <li key={device.id}>
              <span>{device.name}</span> <small>{`${device.status}, ${device.since}`}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
