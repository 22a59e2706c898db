import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections, singletons } from '../../../../cli/import/areas';
import type { Declaration } from '../../../../cli/import/declaration';
import { chooseStatement } from '../../../../cli/import/proof/fit';
import { renderTypeScript } from '../../../../cli/import/render/typescript';
import { unformatted } from '../../../support/prettier';

const TENANT = 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0';
const STAFF = '9a0f0000-0000-4000-8000-000000000001';
const KEY = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
const OTHER_KEY = 'c5ef55ff-ad9a-4b9f-b580-adebafe026d0';
const waiver = { owner: 'Ada', until: '2026-12-30' };

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'entra-policy-synthesis-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

type Attributes = Declaration['attributes'];

const place = (attributes: Attributes): Declaration => ({
  area: collections.entra_named_location.area,
  ...{ typeName: 'entra_named_location', logicalName: 'office', importId: STAFF, attributes },
});
const strength = (attributes: Attributes): Declaration => ({
  area: collections.entra_authentication_strength.area,
  ...{ typeName: 'entra_authentication_strength', logicalName: 'keys', importId: STAFF },
  attributes: { display_name: 'Keys', ...attributes },
});
const passkeys = (attributes: Attributes): Declaration => ({
  area: singletons['entra_fido2_method']?.area ?? { file: '', title: '' },
  ...{ typeName: 'entra_fido2_method', logicalName: 'passkeys', importId: TENANT },
  attributes: {
    state: 'enabled',
    self_service_registration_allowed: true,
    opt_in_to_profiles: true,
    exclude_group_ids: [],
    exclude_user_ids: [],
    default_profile: profile({}),
    profiles: new Map(),
    include_targets: [{ all_users: true, profiles: ['default'] }],
    ...attributes,
  },
});
const profile = (overrides: Attributes): Attributes => ({
  name: 'Default passkey profile',
  passkey_types: ['deviceBound', 'synced'],
  attestation_enforcement: 'disabled',
  key_restrictions: { enforced: false, enforcement_type: 'block' },
  ...overrides,
});
const attested = (name: string, ...aaguids: string[]): Attributes => ({
  name,
  passkey_types: ['deviceBound'],
  attestation_enforcement: 'registrationOnly',
  key_restrictions: { enforced: true, enforcement_type: 'allow', aaguids },
});

function written(declaration: Declaration): string {
  const tenant = { name: 'acme', tenantId: TENANT, cloud: 'global', declarations: [declaration] };
  const files = renderTypeScript(
    { ...tenant, cloud: 'global' },
    waiver,
    chooseStatement({ ...tenant, cloud: 'global' }, waiver, scratch),
  );
  expect(unformatted(files)).toEqual([]);
  return files.get(`${declaration.area.file}.ts`) ?? '';
}

describe('the synthesis that compares them', () => {
  it('makes no folder but where it was told to', () => {
    const project = join(scratch, 'project');
    process.env['CDKTF_OUTDIR'] = project;
    try {
      written(place({ display_name: 'Office', ip: { ip_ranges: ['198.51.100.0/24'] } }));
    } finally {
      delete process.env['CDKTF_OUTDIR'];
    }
    expect(existsSync(project)).toBe(false);
    expect(existsSync(join(scratch, 'stacks'))).toBe(true);
  });
});

describe('constructs are written where they say what is live', () => {
  const resistant = ['fido2', 'windowsHelloForBusiness', 'x509CertificateMultiFactor'];

  it.each([
    [
      'a network',
      place({ display_name: 'Office', ip: { ip_ranges: ['198.51.100.0/24'] } }),
      'NamedPlace.network(',
    ],
    [
      'countries',
      place({ display_name: 'Home', country: { countries_and_regions: ['CH'] } }),
      'NamedPlace.countries(',
    ],
    ['a strength', strength({ allowed_combinations: resistant }), 'SignInStrength.resistant('],
    [
      'a strength of models',
      strength({ allowed_combinations: ['fido2'], fido2: { allowed_aaguids: [KEY] } }),
      'SignInStrength.deviceBound(',
    ],
    [
      'a strength of models and platforms',
      strength({
        allowed_combinations: ['fido2', 'windowsHelloForBusiness'],
        fido2: { allowed_aaguids: [KEY] },
      }),
      'platformCredentials: true',
    ],
    [
      'a strength to begin with',
      strength({ allowed_combinations: [...resistant, 'temporaryAccessPassOneTime'] }),
      'new BootstrapStrength(',
    ],
    [
      'a strength of passes',
      strength({ allowed_combinations: ['temporaryAccessPassOneTime'] }),
      'new PassStrength(',
    ],
    ['passkeys for everybody', passkeys({}), "for: 'everyone'"],
    [
      'passkeys for groups',
      passkeys({
        profiles: new Map([['keys', attested('Keys', KEY, OTHER_KEY)]]),
        include_targets: [
          { group_id: STAFF, profiles: ['default'] },
          { group_id: TENANT, profiles: ['keys'] },
        ],
      }),
      'profile: PasskeyProfile.attested({',
    ],
  ])('%s', (_what, declaration, expected) => {
    expect(written(declaration)).toContain(expected);
    expect(written(declaration)).not.toContain('entra-policy/resources');
  });

  it.each([
    [
      'a name that is a template',
      place({ display_name: '${x}', ip: { ip_ranges: ['198.51.100.0/24'] } }),
    ],
    [
      'a place by telephone',
      place({
        display_name: 'Home',
        country: { countries_and_regions: ['CH'], country_lookup_method: 'authenticatorAppGps' },
      }),
    ],
    ['a strength of passwords', strength({ allowed_combinations: ['password,softwareOath'] })],
    [
      'a strength with a name that is too long',
      strength({ display_name: 'n'.repeat(31), allowed_combinations: resistant }),
    ],
    ['passkeys that are off', passkeys({ state: 'disabled' })],
    ['passkeys with exclusions', passkeys({ exclude_group_ids: [STAFF] })],
    [
      'a profile that is attested and restricts nothing',
      passkeys({ default_profile: profile({ attestation_enforcement: 'registrationOnly' }) }),
    ],
    [
      'a looser profile beside a stricter one',
      passkeys({
        profiles: new Map([['keys', attested('Keys', KEY)]]),
        include_targets: [
          { all_users: true, profiles: ['default'] },
          { group_id: TENANT, profiles: ['keys'] },
        ],
      }),
    ],
    [
      'a target with two profiles',
      passkeys({
        profiles: new Map([['keys', attested('Keys', KEY)]]),
        include_targets: [{ group_id: STAFF, profiles: ['default', 'keys'] }],
      }),
    ],
  ])('and resources for %s', (_what, declaration) => {
    expect(written(declaration)).toContain('entra-policy/resources');
  });
});
