import { conditionOf, targetsOf } from '../reading/conditions';
import { demandOf, knownControls } from '../reading/demand';
import { isThere, knownEntries } from '../reading/parts';
import { PAGES, type PolicyRule } from './rule';

const ACTION = 'urn:user:registerdevice';

export const registerDeviceTakesMfa: PolicyRule = {
  name: 'register-device-takes-mfa',
  claim:
    'The registration of a device can demand multifactor authentication or a strength; what depends on a registered device is not available.',
  source: PAGES.targets,
  *check(planned) {
    if (!knownEntries(targetsOf(planned, 'include_user_actions')).includes(ACTION)) return;
    const others = [
      ...knownControls(planned).filter((control) => control !== 'mfa'),
      ...(demandOf(planned)?.others ?? []),
    ];
    const summary = 'What the registration of a device cannot take';
    if (others.length > 0) {
      yield {
        verdict: 'refuse',
        summary,
        detail: `"${ACTION}" takes "mfa" or an authentication strength, and nothing else. Take out ${others.join(', ')}.`,
        path: ['grant_controls'],
      };
    }
    const clients = knownEntries(conditionOf(planned, 'client_app_types'));
    if (clients.some((one) => one !== 'all')) {
      yield {
        verdict: 'refuse',
        summary,
        detail: `"${ACTION}" takes no condition on client apps. Set client_app_types = ["all"].`,
        path: ['conditions', 'client_app_types'],
      };
    }
    if (isThere(conditionOf(planned, 'devices')) === 'yes') {
      yield {
        verdict: 'refuse',
        summary,
        detail: `"${ACTION}" takes no filter for devices: the device is not registered yet. Remove conditions.devices.`,
        path: ['conditions', 'devices'],
      };
    }
  },
};
