import { GROUPS } from '../../support/tenant';
import { describeLife } from '../singleton/life';
import { methodSubject } from '../singleton/stage';
import { describeTargets, excluded, included, toEveryone } from '../singleton/targets';

const method = methodSubject('entra_qr_code_pin_method', 'QRCodePin', {
  state: 'disabled',
  includeTargets: [toEveryone()],
  excludeTargets: [],
  pinLength: 8,
  standardQRCodeLifetimeInDays: 365,
});

describeLife({
  ...method,
  title: 'QR code method',
  declared: { state: 'enabled', pin_length: 20, include_targets: [{ group_id: GROUPS.staff }] },
  becomes: {
    state: 'enabled',
    pinLength: 20,
    standardQRCodeLifetimeInDays: 365,
    includeTargets: [included(GROUPS.staff)],
  },
  changed: { standard_qr_code_lifetime_in_days: 1, exclude_group_ids: [GROUPS.privileged] },
  becomesThen: { standardQRCodeLifetimeInDays: 1, excludeTargets: [excluded(GROUPS.privileged)] },
  versions: ['v1.0'],
  interference: { pinLength: 8 },
  shownAs: 'pin_length: 20 → 8',
});

describeTargets(method);
