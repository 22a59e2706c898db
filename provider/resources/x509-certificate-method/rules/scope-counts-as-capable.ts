import { changedExclusions, targetsOf } from '../../define/targets/targeted';
import type { X509CertificateRule } from '../schema';

export const scopeCountsAsCapable: X509CertificateRule = {
  name: 'scope-counts-as-capable',
  claim:
    'Whoever is in scope counts as capable of multifactor authentication, certificate or not, and cannot register another method by proving up: without a certificate they are locked out.',
  source:
    'https://learn.microsoft.com/entra/identity/authentication/how-to-certificate-based-authentication',
  *check(planned, current) {
    if (planned.state !== 'enabled') return;
    const isOn = current.state === 'enabled';
    const before = targetsOf(current).map(({ id }) => id);
    const added = targetsOf(planned).filter(({ id }) => !isOn || !before.includes(id));
    const gained = [
      ...(isOn && before.includes('all_users') ? [] : added.map(({ name }) => name)),
      ...changedExclusions(planned, current).flatMap(({ removed }) => removed),
    ];
    if (gained.length === 0) return;
    yield {
      verdict: 'advise',
      summary: 'Users without a certificate may be locked out',
      detail: `${gained.join(', ')} would come into scope. Whoever is in scope counts as capable of multifactor authentication and cannot register another method while signing in; who has no certificate is locked out. Target groups of users who have one.`,
      path: ['include_targets'],
    };
  },
};
