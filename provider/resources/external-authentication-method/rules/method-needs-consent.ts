import { isKnown } from '../../../framework/value';
import { type ExternalRule, MANAGE_PAGE } from './rule';

export const methodNeedsConsent: ExternalRule = {
  name: 'method-needs-consent',
  claim:
    'Sign-in with an external method fails until an administrator has consented to the application of its provider.',
  source: MANAGE_PAGE,
  *check({ state, app_id: app }, current) {
    if (state !== 'enabled') return;
    const isNew = current?.state !== 'enabled';
    const isOther = !isNew && isKnown(app) && app.toLowerCase() !== current.app_id.toLowerCase();
    if (!isNew && !isOther) return;
    yield {
      verdict: 'advise',
      summary: 'The application of the provider needs consent',
      detail: `Every sign-in with the method fails until an administrator has consented to the application ${isKnown(app) ? app : '(known after apply)'}. Whether that happened is not known here.`,
      path: [isNew ? 'state' : 'app_id'],
    };
  },
};
