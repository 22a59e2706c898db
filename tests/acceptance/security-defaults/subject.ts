import type { Subject } from '../singleton/stage';

const id = '00000000-0000-0000-0000-000000000005';

/** Security defaults that are off. */
export const securityDefaults: Subject = {
  typeName: 'entra_security_defaults',
  stored: { kind: 'identitySecurityDefaultsEnforcementPolicy', id },
  live: { id, displayName: 'Security Defaults', description: '', isEnabled: false },
};
