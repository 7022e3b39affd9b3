import { UI_SLOTS } from '@ops-center/manifest-schema/catalogue';

export type SlotName = keyof typeof UI_SLOTS;

/** What a slot takes and what its components are told. */
export interface SlotText {
  readonly description: string;
  /** `data` slots take a description and run no code of the plugin to be drawn. */
  readonly kind: 'component' | 'data';
  /** Names of the parameters that a component of the slot is given, all strings. */
  readonly params: readonly string[];
}

/** Every slot of the user interface. */
export const SLOT_TABLE: Readonly<Record<SlotName, SlotText>> = {
  'dashboard-widget': { description: UI_SLOTS['dashboard-widget'], kind: 'component', params: [] },
  'device-detail-tab': { description: UI_SLOTS['device-detail-tab'], kind: 'component', params: ['deviceId'] },
  'settings-page': { description: UI_SLOTS['settings-page'], kind: 'component', params: [] },
  'nav-menu-item': { description: UI_SLOTS['nav-menu-item'], kind: 'data', params: [] },
  'alert-detail': { description: UI_SLOTS['alert-detail'], kind: 'component', params: ['alertId'] },
  'user-profile-section': { description: UI_SLOTS['user-profile-section'], kind: 'component', params: ['userId'] },
};
