import { DEFAULT_PROFILE_ID, target } from '../methods-policy/fido2/defaults';
import { productionAccess } from './default-access';
import { defaultDirectory, productionConfigurations } from './default-directory';
import { type DefaultTenant, defaultTenants } from './default-tenants';
import { fido2Presets, MICROSOFT_PROFILE_ID } from './presets';
import { type Seed, type SeedInput, seedSchema } from './schema';

/** Staff held attested keys before Microsoft enabled passkeys for everybody. */
const productionFido2 = {
  ...fido2Presets.microsoftManaged2026,
  includeTargets: [
    target(defaultTenants.production.groups.staff, [DEFAULT_PROFILE_ID]),
    target('all_users', [MICROSOFT_PROFILE_ID]),
  ],
};

/** What the emulator starts with when it is given no seed; secrets are made at the first start. */
export function defaultSeed(): Seed {
  const { dev, staging, production } = defaultTenants;
  const named = ({ tenantId, displayName, domain }: DefaultTenant) => ({
    tenantId,
    displayName,
    domain,
  });
  return seedSchema.parse({
    version: 1,
    tenants: [
      { ...named(dev), ...defaultDirectory(dev), passkeyProfiles: 'optedIn' },
      { ...named(staging), ...defaultDirectory(staging), passkeyProfiles: 'optedIn' },
      {
        ...named(production),
        ...defaultDirectory(production),
        passkeyProfiles: 'microsoftManaged2026',
        fido2: productionFido2,
        ...productionAccess(production.groups.breakGlass),
        methodConfigurations: productionConfigurations,
      },
    ],
  } satisfies SeedInput);
}
