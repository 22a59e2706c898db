import { isKnown } from '../../../framework/value';
import type { PolicyConfig, PolicyRule } from '../schema';

export const reportsEnd: PolicyRule = {
  name: 'reports-end',
  claim:
    'A user who cannot report a request that somebody else started can only refuse it, and nobody learns of it.',
  source:
    'https://learn.microsoft.com/graph/api/resources/reportsuspiciousactivitysettings?view=graph-rest-beta',
  *check(planned, current) {
    const now = stateOf(planned);
    if (stateOf(current) !== 'enabled' || (now !== 'disabled' && now !== 'default')) return;
    yield {
      verdict: 'advise',
      summary: 'Users can report nothing any more',
      detail: `report_suspicious_activity_settings.state goes from "enabled" to "${now}"${now === 'default' ? ', which means disabled' : ''}: requests that an attacker starts raise nobody’s risk any more.`,
      path: ['report_suspicious_activity_settings', 'state'],
    };
  },
};

const stateOf = ({ report_suspicious_activity_settings: settings }: PolicyConfig): unknown =>
  settings === null || !isKnown(settings) ? undefined : settings.state;
