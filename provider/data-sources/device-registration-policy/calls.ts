import { readDeviceRegistrationPolicy } from '../../../graph/device-registration-policy';
import type { UsedCall } from '../../resources/define/used-call';

/** What `entra_device_registration_policy` asks of Graph. */
export const calls: readonly UsedCall[] = [{ call: readDeviceRegistrationPolicy, when: 'always' }];
