import { parseAaguid, PrivilegedAccess, SignInStrength, type TenantStack } from 'entra-policy';

export function declare(stack: TenantStack): void {
  const strength = SignInStrength.deviceBound(stack, 'OurKeys', {
    name: 'Our keys',
    models: [parseAaguid('2fc0579f-8113-47ea-b116-bb5a8db9202a')], // YubiKey 5 Series with NFC
  });
  new PrivilegedAccess(stack, 'Administrators', {
    name: 'Administrators use our keys',
    state: 'reportOnly',
    strength,
  });
}
