// What the types allow and refuse. It is compiled, not run: by `npm run check`, and with the types of both Reacts.
import { Plugin, usePluginAPI, type ApiRecord, type EventPayload, type PluginComponent } from '@ops-center/plugin-sdk';
import { Select, Table } from '@ops-center/plugin-sdk/ui';
import { createTestHost, renderSlot } from '@ops-center/plugin-sdk/testing';
import { Component, lazy, memo, type ReactNode } from 'react';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Answer extends true>(): Answer => true as Answer;

const plugin = new Plugin({ id: 'typed', name: 'Typed', version: '1.0.0' });

// Slots.
const Tab: PluginComponent<'device-detail-tab'> = ({ params }) => {
  holds<Same<typeof params.deviceId, string>>();
  // @ts-expect-error -- the tab of a device knows no alert
  return <p>{params.alertId}</p>;
};
const Anywhere: PluginComponent = ({ slot }) => <p>{slot}</p>;
class OldStyle extends Component<{ readonly params: { readonly alertId: string } }> {
  override render(): ReactNode {
    return this.props.params.alertId;
  }
}
plugin.registerSlot('device-detail-tab', Tab);
plugin.registerSlot('alert-detail', OldStyle);
plugin.registerSlot('alert-detail', memo(Anywhere));
plugin.registerComponent(
  'dashboard-widget',
  lazy(async () => ({ default: Anywhere })),
  { order: 5 },
);
plugin.registerSlot('nav-menu-item', { label: 'Typed', path: '/plugins/typed' });
// @ts-expect-error -- the slot of an alert gives no deviceId
plugin.registerSlot('alert-detail', Tab);
// @ts-expect-error -- there is no such slot
plugin.registerSlot('dashbord-widget', Anywhere);
// @ts-expect-error -- a menu item is data
plugin.registerSlot('nav-menu-item', Anywhere);
// @ts-expect-error -- a component, not an element
plugin.registerSlot('dashboard-widget', <Anywhere slot="dashboard-widget" params={{}} />);

// Pages.
plugin.registerRoute({
  path: '/plugins/typed/reports/:id/:page',
  title: 'Report',
  component: ({ params }) => {
    holds<Same<typeof params, Readonly<Record<'id' | 'page', string>>>>();
    return <p>{params.id}</p>;
  },
});
// @ts-expect-error -- a page of another plugin
plugin.registerRoute({ path: '/plugins/other', title: 'Other', component: Anywhere });

// Events and filters.
plugin.on('device.created', ({ device_id: id, device_data: data }) => {
  holds<Same<typeof id, string>>();
  holds<Same<typeof data, Readonly<Record<string, unknown>>>>();
});
plugin.on('device.alert', async () => await Promise.resolve());
plugin.on('typed.prediction.completed', ({ confidence }) => confidence);
holds<Same<keyof EventPayload<'user.login'>, 'user_id' | 'user_data' | 'tenant_id'>>();
// @ts-expect-error -- there is no such event
plugin.on('device.craeted', () => undefined);
// @ts-expect-error -- the payload has no such field
plugin.on('device.created', ({ deviceId }) => deviceId);
plugin.filter('device.data.process', (data) => ({ ...data, source: 'typed' }), { priority: 1 });
plugin.filter('api.response.transform', async (response) => await Promise.resolve(response));
// @ts-expect-error -- a filter returns what it was given
plugin.filter('device.data.process', () => 'text');
// @ts-expect-error -- there is no such filter
plugin.filter('device.data', (data) => data);

// What components are given.
interface Device {
  readonly id: string;
  readonly status: 'online' | 'offline';
}
export const Widget: PluginComponent = () => {
  const { api, config, updateConfig, storage, params } = usePluginAPI<{ threshold: number; label?: string }>();
  holds<Same<typeof config.threshold, number>>();
  holds<Same<typeof params, Readonly<Record<string, string>>>>();
  void updateConfig({ threshold: 1, label: null });
  // @ts-expect-error -- not the type of the setting
  void updateConfig({ threshold: 'high' });
  void api.devices.list().then((devices) => holds<Same<typeof devices, ApiRecord[]>>());
  void api.devices.list({ status: 'online' });
  void api.devices.list<Device>().then(([first]) => first?.status);
  void api.users.get('user-1').then((user) => user['email'] as string);
  void api.alerts.update('alert-1', { status: 'closed' });
  void api.orgs.delete('org-1').then((nothing) => holds<Same<typeof nothing, void>>());
  // @ts-expect-error -- which user?
  void api.users.get();
  // @ts-expect-error -- there is no such resource
  void api.gadgets?.list();
  // @ts-expect-error -- there is no such call
  void api.devices.remove?.('device-1');
  void api.get<{ score: number }>('/plugins/typed/score').then(({ score }) => score);
  void storage.get<number>('key').then((value) => holds<Same<typeof value, number | null>>());
  return (
    <>
      <Select label="Mode" options={['a', { value: 'b', label: 'B' }]} onChange={(mode: string) => mode} />
      <Table
        caption="Devices"
        rows={[{ id: 'a', size: 1 }]}
        rowKey={({ id }) => id}
        columns={[{ header: 'Size', cell: ({ size }) => size.toFixed(1) }]}
      />
    </>
  );
};

export async function drawn(): Promise<void> {
  const host = createTestHost({ plugin, granted: ['api:devices:read'] });
  await renderSlot(host, 'dashboard-widget');
  const tab = await renderSlot(host, 'device-detail-tab', { params: { deviceId: 'device-1' } });
  await tab.update({ deviceId: 'device-2' });
  // @ts-expect-error -- which device?
  await renderSlot(host, 'device-detail-tab');
  // @ts-expect-error -- nothing is drawn in a slot for data
  await renderSlot(host, 'nav-menu-item');
  await host.emit('device.created', { device_id: 'device-1' });
}
