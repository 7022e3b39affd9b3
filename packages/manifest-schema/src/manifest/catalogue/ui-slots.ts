/** Places of the user interface in which a plugin can render (the specification's "Plugin Slots"). */
export const UI_SLOTS = {
  'dashboard-widget': 'A widget on the main dashboard.',
  'device-detail-tab': 'A tab on the page of a device.',
  'settings-page': 'A page in the settings menu.',
  'nav-menu-item': 'An item of the navigation menu.',
  'alert-detail': 'A part of the page of an alert.',
  'user-profile-section': "A section of a user's profile.",
} as const satisfies Record<string, string>;
