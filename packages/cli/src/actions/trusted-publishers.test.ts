import { OpsError } from '@ops-center/manifest-schema';
import { describe, expect, it } from 'vitest';
import { describeJob, type JobDescription } from './trusted-publishers.js';

const TAKEN = {
  audience: 'https://registry.example',
  issuers: [
    { kind: 'github', issuer: 'https://token.actions.githubusercontent.com' },
    { kind: 'gitlab', issuer: 'https://gitlab.com' },
    { kind: 'generic', issuer: 'https://ci.example' },
  ],
};

const read = (job: Partial<JobDescription>): unknown => describeJob({ claims: [], ...job }, TAKEN);

function codeOf(job: Partial<JobDescription>, taken: typeof TAKEN | undefined = TAKEN): string {
  try {
    describeJob({ claims: [], ...job }, taken);
  } catch (error) {
    if (error instanceof OpsError) return error.code;
    throw error;
  }
  return 'it is good';
}

describe('a CI job as the flags describe it', () => {
  it('is what its issuer says in a token', () => {
    expect(read({ github: 'acme/sky', ownerId: '7', workflow: 'release.yml', claims: ['ref_type=tag'] })).toEqual({
      issuer: 'https://token.actions.githubusercontent.com',
      claims: { repository: 'acme/sky', repository_owner_id: '7', workflow_file: 'release.yml', ref_type: 'tag' },
    });
    expect(read({ gitlab: 'acme/sky', ownerId: '7', environment: 'release' })).toEqual({
      issuer: 'https://gitlab.com',
      claims: { project_path: 'acme/sky', namespace_id: '7', environment: 'release' },
    });
    expect(read({ issuer: 'https://ci.example', claims: ['sub=a=b'] })).toEqual({
      issuer: 'https://ci.example',
      claims: { sub: 'a=b' },
    });
  });

  it('must be described whole, and by one issuer', () => {
    expect(codeOf({ github: 'acme/sky', ownerId: '7' })).toBe('usage.missing_input');
    expect(codeOf({ github: 'acme/sky', workflow: 'a.yml' })).toBe('usage.missing_input');
    expect(codeOf({ gitlab: 'acme/sky' })).toBe('usage.missing_input');
    expect(codeOf({})).toBe('usage.missing_input');
    expect(codeOf({ github: 'a/b', gitlab: 'a/b', ownerId: '7', workflow: 'a' })).toBe('usage.invalid');
    expect(codeOf({ claims: ['sub'] })).toBe('usage.invalid');
    expect(codeOf({ claims: ['sub=a'] }, { ...TAKEN, issuers: [] })).toBe('usage.missing_input');
  });
});
