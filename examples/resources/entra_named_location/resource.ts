import { App, TerraformStack } from 'cdktf';
import { EntraProvider, NamedLocation } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new NamedLocation(stack, 'offices', {
  displayName: 'Offices',
  ip: {
    ipRanges: ['203.0.113.0/24', '2001:db8:10::/48'],
    isTrusted: true,
  },
  // A change that drops it makes the policies name another place first.
  lifecycle: { createBeforeDestroy: true },
});

new NamedLocation(stack, 'home_countries', {
  displayName: 'Countries we work from',
  country: {
    countriesAndRegions: ['JP', 'DE'],
  },
  lifecycle: { createBeforeDestroy: true },
});

app.synth();
