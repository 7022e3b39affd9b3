import { Suspense, useMemo, type ReactNode } from 'react';
import type { AnyComponent, ComponentSlot, Place, PlaceParams } from '../plugin/places.js';
import { PluginScopeContext } from '../scope/scope.js';
import { useStore } from '../scope/use-plugin-api.js';
import { PluginErrorBoundary } from './error-boundary.js';
import type { Installed, SlotRegistry } from './slot-registry.js';

/** Properties of `<PluginSlot>`. */
export interface PluginSlotProps<Name extends ComponentSlot = ComponentSlot> {
  readonly registry: SlotRegistry;
  readonly name: Name;
  /** What the slot is drawn for; nothing for slots without parameters. */
  readonly params: PlaceParams<Name>;
  /** Shown when no plugin has anything for this slot. */
  readonly empty?: ReactNode;
  /** Shown while a component is loading. */
  readonly loading?: ReactNode;
}

/** Draws the components of all plugins in a slot. Each has an error boundary of its own. */
export function PluginSlot<Name extends ComponentSlot>({
  registry,
  name,
  params,
  empty,
  loading,
}: PluginSlotProps<Name>): ReactNode {
  useStore(registry.version);
  const instances = registry.instances(name);
  if (instances.length === 0) return empty ?? null;
  return instances.map(({ key, component, ...installed }) => (
    <PluginInstance key={key} {...installed} slot={name} params={params} component={component} loading={loading} />
  ));
}

/** Properties of `<PluginRoute>`. */
export interface PluginRouteProps {
  readonly registry: SlotRegistry;
  /** The path of the page that is shown. */
  readonly path: string;
  /** Shown when no plugin has a page at this path. */
  readonly notFound?: ReactNode;
  readonly loading?: ReactNode;
}

/** Draws the page of a plugin at a path. Whether people must be signed in is `matchRoute(path).route.auth`. */
export function PluginRoute({ registry, path, notFound, loading }: PluginRouteProps): ReactNode {
  useStore(registry.version);
  const match = registry.matchRoute(path);
  if (match === undefined) return notFound ?? null;
  const { plugin, host, api, route, params } = match;
  const { component } = route;
  return (
    <PluginInstance
      key={`${plugin.id} ${route.path}`}
      {...{ plugin, host, api, params, component, loading }}
      slot="route"
    />
  );
}

interface InstanceProps extends Installed {
  readonly slot: Place;
  readonly params: Readonly<Record<string, string>>;
  readonly component: AnyComponent;
  readonly loading: ReactNode;
}

function PluginInstance({ plugin, host, api, slot, params, component: Content, loading }: InstanceProps): ReactNode {
  // The page makes the parameters anew each time it is drawn; a component must not start over for that.
  const named = JSON.stringify(params);
  const scope = useMemo(
    () => ({ plugin, host, api, slot, params: Object.freeze(JSON.parse(named) as Record<string, string>) }),
    [plugin, host, api, slot, named],
  );
  return (
    <div className="ops-plugin" data-plugin={plugin.id} data-slot={slot}>
      <PluginErrorBoundary
        name={plugin.name}
        onError={(error) => host.report({ pluginId: plugin.id, kind: 'render', where: slot, error })}
      >
        <PluginScopeContext.Provider value={scope}>
          <Suspense fallback={loading ?? <p aria-busy="true">Loading…</p>}>
            <Content slot={slot} params={scope.params} />
          </Suspense>
        </PluginScopeContext.Provider>
      </PluginErrorBoundary>
    </div>
  );
}
