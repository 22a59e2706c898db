/**
 * Security keys of users, beside the policies of their tenant: stacks of their own, applied by an
 * identity of its own.
 *
 * @module
 */
import { App } from 'cdktf';
import { BreakGlassRoster, deskTrust, SecurityKeyRoster, TenantStack } from 'entra-policy';
import { Baseline } from '../../policies/baseline';
import { breakGlass } from '../../policies/break-glass';
import { keys } from '../../policies/keys';
import { dev } from '../../tenants/dev';
import list from './evidence/security-keys.json';
import desk from './keys.json';
import { june, roster } from './roster';

const app = new App();
const tenant = { ...dev, breakGlass: breakGlass(dev) };
const ofDesk = {
  ...tenant,
  securityKeys: deskTrust(desk, tenant),
  evidence: { folder: 'evidence', list },
};

new Baseline(new TenantStack(app, 'dev', tenant), dev);

new SecurityKeyRoster(app, 'dev-keys', {
  ...ofDesk,
  shards: 2,
  models: [keys.nfc, keys.lightning],
  keys: roster,
});

new BreakGlassRoster(app, 'dev-emergency-keys', { ...ofDesk, ...june });

app.synth();
