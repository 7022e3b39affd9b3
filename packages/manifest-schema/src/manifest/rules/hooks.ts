import { FILTERS, HOOKS, PAYMENT_EVENTS } from '../catalogue/hooks.js';
import { UI_SLOTS } from '../catalogue/ui-slots.js';
import { soleCandidate, suggestion } from '../did-you-mean.js';
import { setFix } from '../fix/fix.js';
import { joinPointer, shown } from '../pointer.js';
import { reportRepeated } from './duplicates.js';
import type { Rule } from '../report.js';

export const checkHooks: Rule = (manifest, report) => {
  const known = { ...HOOKS, ...FILTERS };
  // Plugins may send events of their own; they start with the id of the plugin.
  const senders = [manifest.id, ...(manifest.dependencies?.plugins ?? []).map((plugin) => plugin?.slug)];
  for (const [index, hook] of (manifest.hooks ?? []).entries()) {
    const name = hook?.name;
    if (name === undefined || Object.hasOwn(known, name)) continue;
    if (senders.some((sender) => sender !== undefined && name.startsWith(`${sender}.`))) continue;
    report(
      'manifest.hooks.unknown',
      joinPointer('/hooks', index, 'name'),
      `the platform has no event ${shown(name)}${suggestion(name, Object.keys(known))}`,
      {
        hint: 'events of another plugin start with its id, and that plugin is listed under dependencies.plugins',
        ...setFix(soleCandidate(name, Object.keys(known))),
      },
    );
  }
  reportRepeated(
    manifest.hooks,
    (hook) => (hook.name === undefined || hook.handler === undefined ? undefined : `${hook.name} ${hook.handler}`),
    (hook, index) => {
      report(
        'manifest.field.duplicate',
        joinPointer('/hooks', index),
        `${shown(hook.handler)} already listens to ${shown(hook.name)}`,
        { hint: 'remove one of the two' },
      );
    },
  );
};

export const checkUiSlots: Rule = ({ ui_slots: slots }, report) => {
  for (const [index, slot] of (slots ?? []).entries()) {
    if (slot === undefined || Object.hasOwn(UI_SLOTS, slot)) continue;
    const known = Object.keys(UI_SLOTS);
    report(
      'manifest.ui_slots.unknown',
      joinPointer('/ui_slots', index),
      `the platform has no slot ${shown(slot)}${suggestion(slot, known)}`,
      {
        hint: `slots are ${known.join(', ')}`,
        ...setFix(soleCandidate(slot, known)),
      },
    );
  }
};

export const checkPaymentEvents: Rule = ({ payment_webhook: webhook }, report) => {
  for (const [index, event] of (webhook?.events ?? []).entries()) {
    if (event === undefined || Object.hasOwn(PAYMENT_EVENTS, event)) continue;
    const known = Object.keys(PAYMENT_EVENTS);
    report(
      'manifest.payment_webhook.unknown',
      joinPointer('/payment_webhook/events', index),
      `there is no payment event ${shown(event)}${suggestion(event, known)}`,
      {
        hint: `events are ${known.join(', ')}`,
        ...setFix(soleCandidate(event, known)),
      },
    );
  }
};
