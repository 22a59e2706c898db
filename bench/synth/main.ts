/**
 * Synthesises as many tenants as it is told, as `main.ts` does for the tenants of this
 * repository, and prints the milliseconds that this took without loading.
 *
 * @module
 */
import { App } from 'cdktf';
import {
  BreakGlass,
  parseAaguid,
  PasskeyPolicy,
  PasskeyProfile,
  TenantStack,
} from '../../constructs';

const [, , tenants = '', outdir = ''] = process.argv;
const start = performance.now();
const app = new App({ outdir });

const staff = PasskeyProfile.unattested({ types: ['deviceBound', 'synced'] });
const nfc = parseAaguid('2fc0579f-8113-47ea-b116-bb5a8db9202a');
const lightning = parseAaguid('c5ef55ff-ad9a-4b9f-b580-adebafe026d0');
const privileged = PasskeyProfile.attested({ models: [nfc, lightning] });
const key = (label: string, place: string) => ({
  model: nfc,
  label,
  custody: { place, custodians: ['Security'] as const },
});

for (let index = 0; index < Number(tenants); index += 1) {
  const id = (kind: string): string => `${kind}-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const breakGlass = new BreakGlass({
    accounts: [
      { user: id('d0d00004'), design: 'excluded', keys: [key('1', 'Safe A'), key('2', 'Safe B')] },
      { user: id('d0d00005'), design: 'excluded', keys: [key('3', 'Safe A'), key('4', 'Safe B')] },
    ],
    group: id('d0d00003'),
    lastDrill: '2026-09-15',
  });
  const stack = new TenantStack(app, `tenant-${index}`, { tenantId: id('d0d07e4a'), breakGlass });
  new PasskeyPolicy(stack, 'Passkeys', {
    staff: { profile: staff, for: [id('d0d00001')] },
    profiles: {
      privileged: {
        name: 'Privileged',
        profile: privileged,
        groups: [id('d0d00002'), id('d0d00003')],
      },
    },
  });
}

app.synth();
process.stdout.write(`${performance.now() - start}\n`);
