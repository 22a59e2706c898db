import { describeLife } from '../singleton/life';
import { securityDefaults } from './subject';

describeLife({
  ...securityDefaults,
  title: 'security defaults',
  declared: { is_enabled: true },
  becomes: { isEnabled: true },
  changed: { is_enabled: false },
  becomesThen: { isEnabled: false },
  versions: ['v1.0'],
  interference: { isEnabled: false },
});
