import type { Finding, Rule } from '../../../../provider/resources/define/rules';
import type {
  ExternalConfig,
  ExternalState,
} from '../../../../provider/resources/external-authentication-method/schema';

export const APP = '2f3d5a67-7441-4f1e-aa92-e77ca6b5a5ca';
export const GROUP = '9a0f0000-0000-4000-8000-000000000001';

const settings = {
  client_id: '06a011bd-ec92-4404-80fb-db6d5ada8ee2',
  discovery_url: 'https://adatum.example/.well-known/openid-configuration',
};

/** An external method that is off and for nobody. */
export const method = (overrides: object = {}): ExternalConfig & ExternalState => ({
  display_name: 'Adatum',
  app_id: APP,
  open_id_connect_setting: settings,
  state: 'disabled',
  include_targets: [],
  exclude_group_ids: [],
  exclude_user_ids: [],
  allow_empty_exclusions: null,
  ...overrides,
});

/** The same with other settings of its provider. */
export const reaching = (overrides: object): ExternalConfig & ExternalState =>
  method({ open_id_connect_setting: { ...settings, ...overrides } });

/** A target for one group. */
export const group = (id: string = GROUP): object => ({
  all_users: null,
  group_id: id,
  user_id: null,
});

/** What a rule says of a plan. */
export const findings = <C extends object>(
  rule: Rule<C, C | null>,
  planned: C,
  current: C | null = null,
): Finding[] => [...rule.check(planned, current)];
