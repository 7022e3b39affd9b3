import type { Deps } from '../deps.js';

type ProofDeps = Pick<Deps, 'secrets'>;

/**
 * What only the mail of an invitation carries. Whoever invites has the link itself: that alone says nothing of whose the
 * address is, and an account under it would be believed by others.
 */
export function mailedProof({ secrets }: ProofDeps, invitationId: string): string {
  return secrets.seal('', boundTo(invitationId));
}

/** Whether somebody read the mail of this invitation. */
export function isMailedProof({ secrets }: ProofDeps, invitationId: string, proof: string): boolean {
  try {
    return secrets.open(proof, boundTo(invitationId)) === '';
  } catch {
    return false;
  }
}

function boundTo(invitationId: string): string {
  return `invitation-mail:${invitationId}`;
}
