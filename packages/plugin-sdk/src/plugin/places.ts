import type { Component, ReactNode } from 'react';
import type { SLOTS } from '../platform/tables.generated.js';

/** Every slot of the platform. */
export type SlotName = keyof typeof SLOTS;

/** Slots that take a description and run no code of the plugin to be drawn. */
export type DataSlot = { [Name in SlotName]: (typeof SLOTS)[Name]['kind'] extends 'data' ? Name : never }[SlotName];

/** Slots in which a component of the plugin is drawn. */
export type ComponentSlot = Exclude<SlotName, DataSlot>;

/** Where a component of a plugin can be: in a slot, or on a page of its own. */
export type Place = ComponentSlot | 'route';

/** What the platform tells a component about the thing that it is drawn for, such as `deviceId` on the page of a device. */
export type PlaceParams<Where extends Place> = Where extends ComponentSlot
  ? Readonly<Record<(typeof SLOTS)[Where]['params'][number], string>>
  : Readonly<Record<string, string>>;

/** Properties of a component in a slot or on a page; `usePluginAPI()` gives the same and more. */
export interface PlaceProps<Where extends Place = Place> {
  readonly slot: Where;
  readonly params: PlaceParams<Where>;
}

/** A React component, as a function or a class, for these properties. */
export type ComponentFor<Props> = ((props: Props) => ReactNode) | (new (props: Props) => Component);

/**
 * A React component of a plugin. With the name of a slot its `params` are typed:
 * `const Tab: PluginComponent<'device-detail-tab'> = ({ params }) => <p>{params.deviceId}</p>`.
 */
export type PluginComponent<Where extends Place = Place> = ComponentFor<PlaceProps<Where>>;

/** A component of any place, as the host draws it: it gives each what its place has. */
export type AnyComponent = ComponentFor<PlaceProps>;

/** An item of the navigation menu. */
export interface NavMenuItem {
  /** What people read; at most 80 characters. */
  readonly label: string;
  /** Name of one of the platform's icons. */
  readonly icon?: string;
  /** One of the plugin's own pages: `/plugins/<id>` or below. */
  readonly path: string;
}

/** What is registered in a slot. */
export type SlotContent<Name extends SlotName> = Name extends ComponentSlot ? PluginComponent<Name> : NavMenuItem;
