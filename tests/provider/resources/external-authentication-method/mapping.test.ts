import { objectIdentity } from '../../../../provider/framework/identity';
import type { ObjectValue } from '../../../../provider/framework/value';
import type { JsonObject } from '../../../../provider/resources/define/wire/form';
import { fromWire } from '../../../../provider/resources/define/wire/from-wire';
import { toWire } from '../../../../provider/resources/define/wire/to-wire';
import { schema } from '../../../../provider/resources/external-authentication-method/schema';
import { group, GROUP, method } from './states';

const settings = {
  clientId: '06a011bd-ec92-4404-80fb-db6d5ada8ee2',
  discoveryUrl: 'https://adatum.example/.well-known/openid-configuration',
};

const live = (properties: object = {}): JsonObject => ({
  id: 'b183b746-e7db-4fa2-bafc-69ecf18850dd',
  displayName: 'Adatum',
  appId: '2f3d5a67-7441-4f1e-aa92-e77ca6b5a5ca',
  state: 'disabled',
  openIdConnectSetting: settings,
  includeTargets: [],
  excludeTargets: [],
  ...properties,
});

const bodyOf = (state: object, held?: JsonObject): JsonObject =>
  toWire(schema, state as ObjectValue, held).body;

describe('the body of an external method', () => {
  it('has everything of a creation', () => {
    const state = method({ state: 'enabled', include_targets: [group()] });
    expect(bodyOf(state)).toEqual({
      displayName: 'Adatum',
      appId: '2f3d5a67-7441-4f1e-aa92-e77ca6b5a5ca',
      openIdConnectSetting: settings,
      state: 'enabled',
      includeTargets: [{ id: GROUP, targetType: 'group', isRegistrationRequired: false }],
      excludeTargets: [],
    });
  });

  it('sends back what Graph holds of the settings and no attribute says', () => {
    const held = live({ openIdConnectSetting: { ...settings, futureSetting: true } });
    expect(bodyOf(method(), held)).toMatchObject({
      openIdConnectSetting: { ...settings, futureSetting: true },
    });
  });

  it('keeps what Graph holds of a target', () => {
    const kept = { id: GROUP, targetType: 'group', isRegistrationRequired: true };
    const state = method({ include_targets: [group()] });
    expect(bodyOf(state, live({ includeTargets: [kept] }))).toMatchObject({
      includeTargets: [kept],
    });
  });

  it('brings back the state that it was made from', () => {
    const state = method({
      state: 'enabled',
      include_targets: [{ all_users: true, group_id: null, user_id: null }],
      exclude_group_ids: [GROUP],
    });
    const read = fromWire(schema, { ...live(), ...bodyOf(state) });
    expect(objectIdentity(schema, { ...read, allow_empty_exclusions: null })).toBe(
      objectIdentity(schema, state as unknown as ObjectValue),
    );
  });

  it('reads states that no version before knew', () => {
    expect(fromWire(schema, live({ state: 'preview' }))).toMatchObject({ state: 'preview' });
  });
});
