// Components that the specification's listings name and do not show.
import type { PluginComponent } from '@ops-center/plugin-sdk';
import type { ReactNode } from 'react';

export function DeviceList({
  devices,
}: {
  readonly devices: readonly { readonly id: string; readonly name?: string }[];
}): ReactNode {
  return (
    <ul>
      {devices.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}

export const MyWidget: PluginComponent = () => <p>My widget</p>;
export const DeviceAnalytics: PluginComponent<'device-detail-tab'> = ({ params }) => (
  <p>Analytics of {params.deviceId}</p>
);
export const AlertEnhancer: PluginComponent<'alert-detail'> = ({ params }) => <p>More about {params.alertId}</p>;
export const CustomFields: PluginComponent<'user-profile-section'> = ({ params }) => <p>Fields of {params.userId}</p>;
export const MyPluginPage: PluginComponent<'route'> = () => <p>My page</p>;
export const ReportDetail: PluginComponent<'route'> = ({ params }) => <p>Report {params['id']}</p>;
