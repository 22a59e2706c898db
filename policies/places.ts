import { Construct } from 'constructs';
import { NamedPlace } from 'entra-policy';
import type { Tenant } from '../tenants';

/** Places that policies name. */
export class Places extends Construct {
  readonly offices: NamedPlace;

  constructor(scope: Construct, { officeNetworks }: Tenant) {
    super(scope, 'Places');
    this.offices = NamedPlace.network(this, 'Offices', {
      name: 'Offices',
      ranges: officeNetworks,
      trusted: true,
    });
  }
}
