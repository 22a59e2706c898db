import { isGuid } from '../../../model/guid';
import {
  DIRECTORY_SYNCHRONIZATION_ROLE,
  HIGHLY_PRIVILEGED_ROLES,
} from '../../../model/roles/highly-privileged';

/** @see https://learn.microsoft.com/entra/identity/conditional-access/policy-admin-phish-resistant-mfa */
const MICROSOFT_NAMES = [
  'Global Administrator',
  'Application Administrator',
  'Authentication Administrator',
  'Billing Administrator',
  'Cloud Application Administrator',
  'Conditional Access Administrator',
  'Exchange Administrator',
  'Helpdesk Administrator',
  'Password Administrator',
  'Privileged Authentication Administrator',
  'Privileged Role Administrator',
  'Security Administrator',
  'SharePoint Administrator',
  'Teams Administrator',
  'User Administrator',
];

describe('HIGHLY_PRIVILEGED_ROLES', () => {
  it('has every role for which Microsoft asks for phishing-resistant sign-in', () => {
    expect(Object.keys(HIGHLY_PRIVILEGED_ROLES)).toEqual(expect.arrayContaining(MICROSOFT_NAMES));
  });

  it('names each role once, by the id of its template', () => {
    const ids: string[] = Object.values(HIGHLY_PRIVILEGED_ROLES);
    expect(ids.filter((id) => !isGuid(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not have the account that synchronizes a directory, which can answer no prompt', () => {
    expect(Object.values(HIGHLY_PRIVILEGED_ROLES)).not.toContain(DIRECTORY_SYNCHRONIZATION_ROLE);
  });
});
