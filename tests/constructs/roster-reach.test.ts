import { type App, Testing } from 'cdktf';
import {
  type Aaguid,
  type NonEmpty,
  PasskeyPolicy,
  PasskeyProfile,
  PrivilegedAccess,
  SecurityKeyRoster,
  SignInStrength,
  TenantStack,
} from '../../constructs';
import { ADA, firstOf, GRACE, keyOf, madeOf, rosterOf, TRUST } from './security-key-rosters';
import {
  BREAK_GLASS_1,
  breakGlassOf,
  EMERGENCY,
  LIGHTNING,
  NFC,
  PRIVILEGED,
  STAFF,
  synthesise,
  TENANT_ID,
} from './synthesise';

/** The stack of the policies, in an app that a roster goes into as well. */
const policiesIn = (app: App, tenantId = TENANT_ID): TenantStack =>
  new TenantStack(app, 'dev', { tenantId, breakGlass: breakGlassOf() });

/** Staff may use synced passkeys alone, administrators keys of some models. */
const admit = (stack: TenantStack, models: NonEmpty<Aaguid>): PasskeyPolicy =>
  new PasskeyPolicy(stack, 'Passkeys', {
    staff: { profile: PasskeyProfile.unattested({ types: ['synced'] }), for: [STAFF] },
    profiles: {
      privileged: {
        name: 'Privileged',
        profile: PasskeyProfile.attested({ models }),
        groups: [PRIVILEGED, EMERGENCY],
      },
    },
  });

describe('a roster beside the policies of its tenant', () => {
  it('refuses a model that no profile admits, whichever comes first', () => {
    const app = Testing.app();
    const roster = rosterOf(
      { models: [NFC, 'c5703116-972b-4851-a3e7-ae1259843399' as Aaguid] },
      app,
    );
    admit(policiesIn(app), [NFC, LIGHTNING]);
    expect(() => synthesise(firstOf(roster))).toThrow(
      `key ${ADA}/primary may be of the model c5703116-972b-4851-a3e7-ae1259843399, which no profile of dev/Passkeys admits, so Entra would not register it; admit it there, or hand out another model`,
    );
  });

  it('takes models that one of the profiles admits', () => {
    const app = Testing.app();
    admit(policiesIn(app), [NFC, LIGHTNING]);
    expect(() => synthesise(firstOf(rosterOf({ models: [NFC, LIGHTNING] }, app)))).not.toThrow();
  });

  it('does not look at the policies of another tenant', () => {
    const app = Testing.app();
    admit(policiesIn(app), [NFC, LIGHTNING]);
    const roster = rosterOf(
      {
        tenantId: '50507e4a-91c3-4f6d-8b25-3e9a61c40d50',
        models: ['c5703116-972b-4851-a3e7-ae1259843399' as Aaguid],
      },
      app,
    );
    expect(() => synthesise(firstOf(roster))).not.toThrow();
  });

  it('warns of a model that a policy does not take, as it may hold a user of such a key', () => {
    const advice = (models: NonEmpty<Aaguid>): unknown[] => {
      const app = Testing.app();
      const stack = policiesIn(app);
      const strength = SignInStrength.deviceBound(stack, 'Keys', { name: 'Keys', models: [NFC] });
      const roster = rosterOf({ models }, app);
      new PrivilegedAccess(stack, 'Admins', { name: 'Admins', strength });
      synthesise(firstOf(roster));
      return firstOf(roster).node.metadata.map(({ data }) => data as unknown);
    };
    expect(advice([NFC])).toEqual([]);
    expect(advice([LIGHTNING, NFC])).toEqual([
      `keys of the roster may be of the models ${LIGHTNING}, which do not satisfy dev/Admins/Policy: whoever is held to that policy cannot sign in with such a key`,
    ]);
  });

  it('refuses evidence for a key that no roster of the tenant has', () => {
    const app = Testing.app();
    const list = [madeOf(), madeOf({ user_id: GRACE })];
    const roster = rosterOf({ evidence: { folder: 'evidence', list } }, app);
    expect(() => synthesise(firstOf(roster))).toThrow(
      `there is evidence for ${GRACE}/primary, which no roster of the tenant has; declare the key, or take it out of the list`,
    );
    new SecurityKeyRoster(app, 'others', {
      tenantId: TENANT_ID,
      breakGlass: breakGlassOf(),
      securityKeys: TRUST,
      shards: 1,
      models: [NFC],
      keys: [keyOf({ user: GRACE })],
    });
    expect(() => synthesise(firstOf(roster))).not.toThrow();
  });

  it('refuses evidence of another key than the declared one', () => {
    const roster = rosterOf({
      keys: [keyOf({ serial: '111' })],
      evidence: { folder: 'evidence', list: [madeOf({ aaguid: LIGHTNING, serial: '112' })] },
    });
    expect(() => synthesise(firstOf(roster))).toThrow(
      new RegExp(
        `the key that was made for ${ADA}/primary is of the model ${LIGHTNING}; expected ${NFC}[^]*has the serial number "112"; expected "111"`,
      ),
    );
  });

  it('refuses a key of an account for emergencies that its declaration does not know', () => {
    const model = 'c5703116-972b-4851-a3e7-ae1259843399' as Aaguid;
    const keys = [keyOf({ user: BREAK_GLASS_1, models: [NFC, model] })];
    expect(() => rosterOf({ keys })).toThrow(
      `keys: key ${BREAK_GLASS_1}/primary is of an account for emergencies and may be of the model ${model}; BreakGlass knows ${NFC}, ${LIGHTNING}, and policies are held against those, so name the model there or not here`,
    );
  });
});
