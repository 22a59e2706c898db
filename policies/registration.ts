import { Construct } from 'constructs';
import {
  AccessPolicy,
  Audience,
  EXTERNAL_GUEST_TYPES,
  Grant,
  RegistrationAccess,
  Target,
} from 'entra-policy';
import type { Tenant } from '../tenants';
import type { Places } from './places';
import { administrators, reach } from './reach';
import type { Strengths } from './strengths';

/** Adding a way to sign in is what attackers do first. */
export class Registration extends Construct {
  constructor(scope: Construct, tenant: Tenant, { registration, pass }: Strengths, places: Places) {
    super(scope, 'Registration');

    // Everybody in every stage: a password that was stolen adds nothing from elsewhere. Guests of
    // other tenants register there, and could not meet this before they have.
    new AccessPolicy(this, 'SecondFactorToRegister', {
      name: 'Register security information: elsewhere with a second factor',
      state: 'enabled',
      audience: Audience.everyone(),
      target: Target.registration(),
      conditions: {
        locations: { includeLocations: ['All'], excludeLocations: [places.offices.placeId] },
      },
      grant: Grant.oneOf(['mfa', 'compliantDevice'], {
        reason: 'who has no second factor yet registers the first one on a device that is managed',
      }),
      exceptGuests: EXTERNAL_GUEST_TYPES,
      exceptions: tenant.exceptions?.secondFactorToRegister,
    });

    // Ring by ring, administrators from the start: strong sign-in at this moment or a pass, and
    // outside of the offices a managed device or a pass.
    new RegistrationAccess(this, 'Registration', {
      name: 'Register security information',
      audience: reach(tenant).and(administrators),
      strength: registration,
      onlyFrom: { places: [places.offices], managedDevices: true, pass },
      exceptions: tenant.exceptions?.registration,
    });
  }
}
