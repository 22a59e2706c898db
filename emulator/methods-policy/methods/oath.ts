import { methodConfigurationType } from '../../schema/authentication-methods';
import { plainMethod } from '../plain-method';

/** Codes of an app. */
export const softwareOath = plainMethod({
  id: 'SoftwareOath',
  type: methodConfigurationType('softwareOath'),
});

/** Codes of a token; on beta only. */
export const hardwareOath = plainMethod({
  id: 'HardwareOath',
  type: methodConfigurationType('hardwareOath'),
  versions: ['beta'],
});
