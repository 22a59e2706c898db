import { isSame } from '../../../framework/identity';
import { isKnown, type Value } from '../../../framework/value';
import { type PolicyConfig, type PolicyRule, schema } from '../schema';
import { CAMPAIGN_PAGE } from './pages';

/** What Microsoft chooses. */
const FIXED = [
  'snooze_duration_in_days',
  'enforce_registration_after_allowed_snoozes',
  'include_targets',
] as const;

const { attributes } = schema.registration_campaign;

export const managedCampaignIsMicrosofts: PolicyRule = {
  name: 'managed-campaign-is-microsofts',
  claim:
    'In a campaign that is left to Microsoft, method and snoozing are Microsoft’s: it asks for passkeys, every day, as often as users put it off.',
  source: CAMPAIGN_PAGE,
  *check(planned, current) {
    const now = campaignOf(planned);
    const before = campaignOf(current);
    if (now?.state !== 'default') return;
    for (const name of FIXED) {
      const [value, live] = [now[name] as Value, (before?.[name] ?? null) as Value];
      if (!isKnown(value) || isSame(attributes[name], value, live)) continue;
      yield {
        verdict: 'advise',
        summary: 'Microsoft runs this campaign',
        detail: `registration_campaign.state is "default", so ${name} is stored and has no effect: Microsoft chooses the method and how often users are asked. Set state = "enabled" to choose yourself.`,
        path: ['registration_campaign', name],
      };
    }
  },
};

function campaignOf({
  registration_campaign: campaign,
}: PolicyConfig): Exclude<PolicyConfig['registration_campaign'], symbol | null> | undefined {
  return campaign === null || !isKnown(campaign) ? undefined : campaign;
}
