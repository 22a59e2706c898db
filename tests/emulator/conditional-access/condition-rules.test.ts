import type { JsonObject } from '../../../emulator/json';
import {
  conditions,
  create,
  createId,
  LOCATIONS,
  office,
  POLICIES,
  policy,
  refused,
  NOBODY,
  postPolicy,
  targets,
} from '../support/access';
import { openSession, type Session, without } from '../support/session';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const deviceRule = (rule: string): JsonObject => ({
  conditions: conditions({ devices: { deviceFilter: { mode: 'include', rule } } }),
});
const session_ = (values: JsonObject): JsonObject => ({ sessionControls: values });

describe('rules of conditions', () => {
  it.each<[string, JsonObject, string]>([
    [
      'an empty list of client app types',
      { conditions: conditions({ clientAppTypes: [] }) },
      'policy-client-app-types; assumed',
    ],
    [
      'platforms without one',
      { conditions: conditions({ platforms: { excludePlatforms: ['iOS'] } }) },
      'policy-included; assumed',
    ],
    [
      'locations without one',
      { conditions: conditions({ locations: { excludeLocations: ['AllTrusted'] } }) },
      'policy-included; assumed',
    ],
    [
      'a location by name',
      { conditions: conditions({ locations: { includeLocations: ['Office'] } }) },
      'policy-rule-status; assumed',
    ],
    [
      'a device rule that does not parse',
      deviceRule('device.model -eq'),
      'policy-filter-status; assumed',
    ],
    [
      'a device attribute that is none',
      deviceRule('user.department -eq "x"'),
      'policy-filter-status; assumed',
    ],
    [
      'an operator that the attribute does not take',
      deviceRule('device.trustType -contains "AD"'),
      'policy-filter-status; assumed',
    ],
    [
      'a device rule of 3073 characters',
      deviceRule(`device.model -eq "${'x'.repeat(3054)}"`),
      'policy-filter-status; assumed',
    ],
  ])('refuse %s', async (_, values, fact) => {
    const answer = await refused(session, 'POST', `/v1.0${POLICIES}`, { body: policy(values) });
    expect(answer).toMatchObject({ status: 400, fact });
  });

  it('answer 404 for a location that does not exist, and take the MFA trusted IPs', async () => {
    const at = (excludeLocations: string[]): JsonObject =>
      policy({
        conditions: conditions({ locations: { includeLocations: ['All'], excludeLocations } }),
      });
    expect(await refused(session, 'POST', `/v1.0${POLICIES}`, { body: at([NOBODY]) })).toEqual({
      status: 404,
      code: 'ResourceNotFound',
      fact: 'policy-location-exists; assumed',
    });
    const location = await createId(session, LOCATIONS, office());
    const all = [location, 'AllTrusted', '00000000-0000-0000-0000-000000000000'];
    expect((await postPolicy(session, at(all))).status).toBe(201);
  });

  it('make clientAppTypes all where a new policy leaves them out', async () => {
    const others = without(conditions(), 'clientAppTypes');
    const made = await create(session, POLICIES, policy({ conditions: others }));
    expect(made).toMatchObject({ conditions: { clientAppTypes: ['all'] } });
  });

  it('read a device rule with and without hyphens', async () => {
    for (const rule of [
      'device.operatingSystem eq "Doors"',
      '(device.model -eq "a") -or not device.isCompliant -eq True',
    ]) {
      expect((await postPolicy(session, policy(deviceRule(rule)))).status).toBe(201);
    }
  });
});

describe('rules of session controls', () => {
  const frequency = (values: JsonObject): JsonObject =>
    session_({ signInFrequency: { isEnabled: true, ...values } });

  it.each<[string, JsonObject, string]>([
    ['a frequency without a value', frequency({ type: 'hours' }), 'policy-sign-in-frequency'],
    ['a frequency without a type', frequency({ value: 4 }), 'policy-sign-in-frequency'],
    ['a frequency of 0 hours', frequency({ value: 0, type: 'hours' }), 'policy-sign-in-frequency'],
    [
      'every time with hours',
      frequency({ value: 1, type: 'hours', frequencyInterval: 'everyTime' }),
      'policy-sign-in-frequency',
    ],
    [
      'every time beside enforced restrictions',
      session_({
        signInFrequency: { isEnabled: true, frequencyInterval: 'everyTime' },
        applicationEnforcedRestrictions: { isEnabled: true },
      }),
      'policy-every-time-alone',
    ],
    [
      'every time beside resilience defaults',
      session_({
        signInFrequency: { isEnabled: true, frequencyInterval: 'everyTime' },
        disableResilienceDefaults: false,
      }),
      'policy-every-time-alone',
    ],
    [
      'a persistent browser without a mode',
      session_({ persistentBrowser: { isEnabled: true } }),
      'policy-session-members; assumed',
    ],
    [
      'cloud app security without a type',
      session_({ cloudAppSecurity: { isEnabled: true } }),
      'policy-session-members; assumed',
    ],
    [
      'a persistent browser for one application',
      {
        ...targets({ includeApplications: ['Office365'] }),
        ...session_({ persistentBrowser: { isEnabled: true, mode: 'never' } }),
      },
      'policy-persistent-browser; assumed',
    ],
  ])('refuse %s', async (_, values, fact) => {
    const answer = await refused(session, 'POST', `/v1.0${POLICIES}`, { body: policy(values) });
    expect(answer).toMatchObject({ status: 400, fact });
  });

  it('complete a frequency', async () => {
    const made = await create(session, POLICIES, policy(frequency({ value: 4, type: 'hours' })));
    expect(made).toMatchObject({
      sessionControls: {
        signInFrequency: {
          value: 4,
          type: 'hours',
          isEnabled: true,
          authenticationType: 'primaryAndSecondaryAuthentication',
          frequencyInterval: 'timeBased',
        },
        persistentBrowser: null,
      },
    });
    const always = policy(frequency({ frequencyInterval: 'everyTime' }));
    expect(await create(session, POLICIES, always)).toMatchObject({
      sessionControls: { signInFrequency: { value: null, type: null } },
    });
  });
});
