import type {
  ConfigurationBody,
  StrengthChange,
} from '../../../graph/authentication-strength/change';
import { Strengths } from '../../../graph/authentication-strength/strengths';
import { writeStrength } from '../../../graph/authentication-strength/write';
import { pipelineWith, TENANT_ID } from '../../support/tenant';
import { never } from './client';
import { Tenant } from './tenant';

export const [KEY, OTHER_KEY] = [
  '2fc0579f-8113-47ea-b116-bb5a8db9202a',
  'c5ef55ff-ad9a-4b9f-b580-adebafe026d0',
] as const;
export const [SKI, OTHER_SKI] = ['a0'.repeat(20), 'b1'.repeat(20)] as const;

const FIDO2 = '#microsoft.graph.fido2CombinationConfiguration';
const CERTIFICATE = '#microsoft.graph.x509CertificateCombinationConfiguration';

/** A restriction of passkeys to models. */
export const keys = (...allowedAAGUIDs: string[]): ConfigurationBody => ({
  '@odata.type': FIDO2,
  appliesToCombinations: ['fido2'],
  allowedAAGUIDs,
});

/** A restriction of certificates to one issuer. */
export const issuedBy = (ski: string, ...kinds: ('Single' | 'Multi')[]): ConfigurationBody => ({
  '@odata.type': CERTIFICATE,
  appliesToCombinations: kinds.map((kind) => `x509Certificate${kind}Factor`),
  allowedIssuerSkis: [ski],
  allowedPolicyOIDs: [],
});

/** A tenant, and an application that may read and change strengths. */
export const openStrengths = (): Promise<Tenant> =>
  Tenant.open({
    clients: [
      pipelineWith(['Policy.Read.AuthenticationMethod', 'Policy.ReadWrite.ConditionalAccess']),
    ],
  });

/** What the emulator stores of a strength. */
export interface Stored {
  readonly displayName: string;
  readonly allowedCombinations: readonly string[];
  readonly combinationConfigurations: readonly { readonly id: string }[];
}

/** Stores a strength behind Graph's back. */
export function store(tenant: Tenant, properties: object, id = ID): void {
  const strength = {
    id,
    displayName: 'Keys',
    description: null,
    policyType: 'custom',
    requirementsSatisfied: 'mfa',
    allowedCombinations: ['fido2'],
    combinationConfigurations: [],
    ...properties,
  };
  tenant.emulator.admin.write(TENANT_ID, 'authenticationStrengthPolicy', id, strength);
}

/** The strength that tests change. */
export const ID = '57e40000-0000-4000-8000-000000000001';

/** What is stored of the strength, in the words of the tests. */
export function stored(tenant: Tenant): Stored {
  const found = tenant.emulator.admin.read(TENANT_ID, 'authenticationStrengthPolicy', ID);
  return found as unknown as Stored;
}

/** A change of nothing, but for what a test says. */
export const changeOf = (
  {
    configurations,
    ...parts
  }: Partial<Omit<StrengthChange, 'configurations'>> & {
    readonly configurations?: Partial<StrengthChange['configurations']>;
  },
  before: readonly string[] = ['fido2'],
): StrengthChange => ({
  allowedCombinations: { before },
  ...parts,
  configurations: { add: [], change: [], remove: [], ...configurations },
});

/** Writes a change as a session of its own. */
export const write = (
  tenant: Tenant,
  change: StrengthChange,
  signal: AbortSignal = never(),
): Promise<void> => writeStrength(tenant.client(), ID, { body: change, beta: false }, signal);

/** The strengths of a tenant, in a session of its own. */
export const strengthsOf = (tenant: Tenant): Strengths => new Strengths(tenant.client());
