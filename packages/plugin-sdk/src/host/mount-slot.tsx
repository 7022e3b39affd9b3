import { createRoot } from 'react-dom/client';
import type { Undo } from '../plugin/ordered-list.js';
import type { ComponentSlot } from '../plugin/places.js';
import { PluginSlot, type PluginSlotProps } from './plugin-slot.js';

/** A slot that was drawn into an element. */
export interface MountedSlot<Name extends ComponentSlot> {
  /** Draws the slot for something else. */
  update(params: PluginSlotProps<Name>['params']): void;
  /** Takes it away, with everything that its components set up. */
  unmount: Undo;
}

/** Draws a slot into an element of a page that is not written in React. */
export function mountSlot<Name extends ComponentSlot>(
  element: Element,
  props: PluginSlotProps<Name>,
): MountedSlot<Name> {
  const root = createRoot(element);
  const draw = (params: PluginSlotProps<Name>['params']): void =>
    root.render(<PluginSlot {...props} params={params} />);
  draw(props.params);
  return { update: draw, unmount: () => root.unmount() };
}
