/** Events that a plugin can listen to (the specification's "Available Hooks"). */
export const HOOKS = {
  'device.created': 'A device was added.',
  'device.updated': 'A device was changed.',
  'device.deleted': 'A device was removed.',
  'device.status_changed': 'A device went online or offline.',
  'device.heartbeat': 'A device sent its heartbeat.',
  'device.alert': 'An alert was raised for a device.',
  'user.created': 'A user registered.',
  'user.updated': "A user's profile was changed.",
  'user.deleted': 'A user account was deleted.',
  'user.login': 'A user logged in.',
  'user.logout': 'A user logged out.',
  'user.password_changed': "A user's password was changed.",
  'org.created': 'An organisation was created.',
  'org.updated': 'The settings of an organisation were changed.',
  'org.deleted': 'An organisation was removed.',
  'org.member_added': 'A user joined an organisation.',
  'org.member_removed': 'A user left an organisation.',
  'webhook.created': 'A webhook was registered.',
  'webhook.triggered': 'A webhook fired.',
  'webhook.failed': 'The delivery of a webhook failed.',
  'tenant.created': 'A tenant came on board.',
  'tenant.upgraded': 'A tenant moved to a higher tier.',
  'tenant.downgraded': 'A tenant moved to a lower tier.',
  'tenant.suspended': 'A tenant was suspended.',
  'api.request.before': 'An API request is about to be processed.',
  'api.request.after': 'An API request was answered.',
  'api.error': 'An API request failed.',
} as const satisfies Record<string, string>;

/** Hooks that change data on its way (the specification's "Filter Hooks"). */
export const FILTERS = {
  'device.data.process': 'Changes device data before it is saved.',
  'api.response.transform': 'Changes the response of an API request before it is sent.',
} as const satisfies Record<string, string>;

/** Events of the payment provider that a `payment_webhook` can receive. */
export const PAYMENT_EVENTS = {
  'subscription.created': 'Somebody subscribed.',
  'subscription.cancelled': 'A subscription was cancelled.',
  'payment.succeeded': 'A payment went through.',
  'payment.failed': 'A payment failed.',
} as const satisfies Record<string, string>;
