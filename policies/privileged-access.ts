import type { Construct } from 'constructs';
import { PrivilegedAccess } from 'entra-policy';
import type { Tenant } from '../tenants';
import type { Strengths } from './strengths';

/** Administrators: with a key that we handed out, every four hours. A pilot only reports it. */
export class Privileged extends PrivilegedAccess {
  constructor(
    scope: Construct,
    { exceptions, groups, stage }: Tenant,
    { administrators }: Strengths,
  ) {
    super(scope, 'Privileged', {
      name: 'Administrators sign in with a key that we handed out',
      state: ({ pilot: 'reportOnly', limited: 'enabled', all: 'enabled' } as const)[stage],
      strength: administrators,
      groups: [groups.privileged],
      signInEveryHours: 4,
      exceptions: exceptions?.privileged,
    });
  }
}
