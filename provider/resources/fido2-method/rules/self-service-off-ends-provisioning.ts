import { CONFIGURATION_PAGE, type Fido2Rule } from './rule';

export const selfServiceOffEndsProvisioning: Fido2Rule = {
  name: 'self-service-off-ends-provisioning',
  claim: 'The switch is called self-service, and closes the way of administrators as well.',
  source: CONFIGURATION_PAGE,
  *check(planned, current) {
    const [now, before] = [
      planned.self_service_registration_allowed,
      current.self_service_registration_allowed,
    ];
    if (now !== false || before === false) return;
    yield {
      verdict: 'advise',
      summary: 'Nobody can register a passkey any more',
      detail:
        'self_service_registration_allowed = false closes the Security info page for passkeys, and also ends provisioning of security keys by administrators through Graph. Passkeys that are registered go on working.',
      path: ['self_service_registration_allowed'],
    };
  },
};
