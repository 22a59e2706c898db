/**
 * Synthesises as many tenants as it is told, as `main.ts` does for the tenants of this
 * repository, and prints the milliseconds that this took without loading.
 *
 * @module
 */
import { App } from 'cdktf';
import { parseAaguid, PasskeyPolicy, PasskeyProfile, TenantStack } from '../../constructs';

const [, , tenants = '', outdir = ''] = process.argv;
const start = performance.now();
const app = new App({ outdir });

const staff = PasskeyProfile.unattested({ types: ['deviceBound', 'synced'] });
const privileged = PasskeyProfile.attested({
  models: [
    parseAaguid('2fc0579f-8113-47ea-b116-bb5a8db9202a'),
    parseAaguid('c5ef55ff-ad9a-4b9f-b580-adebafe026d0'),
  ],
});

for (let index = 0; index < Number(tenants); index += 1) {
  const id = (kind: string): string => `${kind}-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const stack = new TenantStack(app, `tenant-${index}`, { tenantId: id('d0d07e4a') });
  new PasskeyPolicy(stack, 'Passkeys', {
    staff: { profile: staff, for: [id('d0d00001')] },
    profiles: {
      privileged: { name: 'Privileged', profile: privileged, groups: [id('d0d00002')] },
    },
  });
}

app.synth();
process.stdout.write(`${performance.now() - start}\n`);
