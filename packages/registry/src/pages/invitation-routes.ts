import { acceptInvitation, readInvitation, type InvitationLink } from '../identity/accept-invitation.js';
import type { Role } from '../identity/actor.js';
import { isEmail } from '../identity/create-user.js';
import { invite, listInvitations, revokeInvitation } from '../identity/invitations.js';
import type { Session } from '../identity/sign-in.js';
import type { Deps } from '../deps.js';
import type { Answer } from '../http/route.js';
import { deadInvitation, invitationPage, invitationsPage } from './invitation-views.js';
import { renderPage } from './layout.js';
import { byAddress, goTo, page, type Visit } from './page-route.js';
import { signedIn } from './signed-in.js';

const ROLES: readonly Role[] = ['owner', 'maintainer', 'publisher', 'reader'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MAX_PASSWORD = 1000;
const OWNERS = 'Whoever is signed in and owns the organisation.';
const tries = [byAddress(30, 'invitations opened from this address')];

export const invitationPages = [
  page({
    method: 'GET',
    path: '/invitation',
    operation: 'showInvitation',
    access: 'anyone',
    authorisation: 'Whoever has an unused link; looking does not use it up.',
    limits: tries,
    async handle(deps, visit) {
      const { link = '', proof = '' } = visit.query;
      return await showInvitation(deps, visit, { secret: link, proof });
    },
  }),
  page({
    method: 'POST',
    path: '/invitation',
    operation: 'acceptInvitation',
    access: 'anyone',
    authorisation:
      'Whoever has an unused link, once: signed in as the person it is for, or with a new account for the address it names.',
    limits: tries,
    async handle(deps, visit) {
      const { link: secret = '', proof = '', password = '', again = '' } = visit.fields;
      const link = { secret, proof };
      const problem =
        password === again && password.length <= MAX_PASSWORD ? undefined : 'The two passwords are not the same.';
      if (problem !== undefined) return await showInvitation(deps, visit, link, problem);
      const accepted = await acceptInvitation(deps, visit.session, {
        ...link,
        password,
        requestId: visit.requestId,
      });
      if (accepted?.kind !== 'member') return await showInvitation(deps, visit, link, accepted?.problem);
      if (accepted.session !== undefined) return signedIn(deps, visit, accepted.session, '/account');
      return goTo(`${visit.base}/account`);
    },
  }),
  page({
    method: 'GET',
    path: '/account/invitations',
    operation: 'showInvitations',
    access: 'session',
    authorisation: OWNERS,
    async handle(deps, visit) {
      return await showInvitations(deps, visit, visit.query['organisation'] ?? '');
    },
  }),
  page({
    method: 'POST',
    path: '/account/invitations',
    operation: 'inviteInBrowser',
    access: 'session',
    authorisation: OWNERS,
    async handle(deps, visit) {
      const { organisation = '', email = '', role } = visit.fields;
      const address = email.trim();
      const wanted = ROLES.find((one) => one === role);
      if (wanted === undefined || (address !== '' && !isEmail(address))) {
        return await showInvitations(deps, visit, organisation, { problem: 'That is not an e-mail address.' });
      }
      const { link } = await invite(deps, browser(visit), {
        publisher: organisation,
        request: { role: wanted, ...(address === '' ? {} : { email: address }) },
        requestId: visit.requestId,
      });
      return await showInvitations(deps, visit, organisation, {
        link,
        isMailed: deps.config.sendsMail && address !== '',
      });
    },
  }),
  page({
    method: 'POST',
    path: '/account/invitations/revoke',
    operation: 'revokeInvitationInBrowser',
    access: 'session',
    authorisation: OWNERS,
    async handle(deps, visit) {
      const { organisation = '', id = '' } = visit.fields;
      if (UUID.test(id)) {
        await revokeInvitation(deps, browser(visit), { publisher: organisation, id, requestId: visit.requestId });
      }
      return goTo(`${visit.base}/account/invitations?organisation=${encodeURIComponent(organisation)}`);
    },
  }),
];

async function showInvitation(
  deps: Deps,
  { base, csrf, session }: Visit<Session | undefined>,
  link: InvitationLink,
  problem?: string,
): Promise<Answer> {
  const registry = deps.config.name;
  const invitation = await readInvitation(deps, session, link);
  if (invitation === undefined) {
    return await renderPage({ title: 'Invitation does not work', registry, body: deadInvitation(), status: 410 });
  }
  const body = invitationPage({ base, csrf, link, problem, email: session?.email }, invitation);
  return await renderPage({
    title: `Join ${invitation.organisation}`,
    registry,
    body,
    status: problem === undefined ? 200 : 422,
  });
}

async function showInvitations(
  deps: Deps,
  visit: Visit<Session>,
  organisation: string,
  more: { readonly problem?: string; readonly link?: string; readonly isMailed?: boolean } = {},
): Promise<Answer> {
  const { base, csrf } = visit;
  const { data } = await listInvitations(deps, browser(visit), organisation);
  return await renderPage({
    title: `Invite to ${organisation}`,
    registry: deps.config.name,
    body: invitationsPage({ base, csrf, organisation, invitations: data, ...more }),
    status: more.problem === undefined ? 200 : 422,
    wide: true,
  });
}

function browser({ session }: Visit<Session>): { readonly kind: 'browser'; readonly session: Session } {
  return { kind: 'browser', session };
}
