import type { Finding } from '../../../../provider/resources/define/rules';
import type {
  CurrentKey,
  KeyRule,
} from '../../../../provider/resources/fido2-security-key/rules/rule';
import type { KeyConfig } from '../../../../provider/resources/fido2-security-key/schema';

export const USER = '05e40000-0000-4000-8000-000000000001';
export const MODEL = '2fc0579f-8113-47ea-b116-bb5a8db9202a';

/** A key that is registered. */
export const registered = (overrides: Partial<CurrentKey> = {}): CurrentKey => ({
  id: `${USER}/primary`,
  tenant_id: '7e57e4a0-0000-4000-8000-000000000001',
  user_id: USER,
  slot: 'primary',
  display_name: 'YK5 12345678',
  expected: null,
  evidence_file: null,
  evidence_sha256: null,
  on_missing_evidence: 'pending',
  ticket: null,
  requested_by: null,
  approved_by: null,
  deletion_policy: 'guarded',
  certificate_attested_by: null,
  status: 'registered',
  method_id: 'AAAA0',
  credential_id: 'AAAA',
  aaguid: MODEL,
  model: 'YubiKey 5 Series with NFC',
  attestation_level: 'attested',
  attestation_certificates: [],
  passkey_type: 'deviceBound',
  created_at: '2026-11-30T12:00:00Z',
  upn_at_registration: 'kim@contoso.com',
  upn_drift: false,
  serial: '12345678',
  asset_tag: null,
  operator: 'olga@contoso.com',
  approvers: ['anna@contoso.com'],
  ...overrides,
});

/** A declared key, as a plan has it. */
export const declared = (overrides: Partial<KeyConfig> = {}): KeyConfig => ({
  ...registered(),
  ...overrides,
});

/** A key that awaits its ceremony. */
export const pending = (): CurrentKey => registered({ status: 'pending', method_id: null });

/** What a rule finds. */
export const findings = (
  rule: KeyRule,
  planned: KeyConfig,
  current: CurrentKey | null,
): Finding[] => [...rule.check(planned, current)];
