import type { JsonObject } from '../../../emulator/json';
import {
  conditions,
  createId,
  grant,
  MFA_STRENGTH,
  POLICIES,
  policy,
  refused,
  NOBODY,
  postPolicy,
} from '../support/access';
import { message, openSession, type Session } from '../support/session';

let now = Date.parse('2026-11-25T12:00:00Z');
let session: Session;
beforeEach(async () => {
  now = Date.parse('2026-11-25T12:00:00Z');
  session = await openSession({ now: () => now });
});
afterEach(() => session.close());

const strengthId = { authenticationStrength: { id: MFA_STRENGTH } };
const session_ = (values: JsonObject): JsonObject => ({ sessionControls: values });
const passwordChange = (values: JsonObject = {}, more: JsonObject = {}): JsonObject => ({
  conditions: conditions({ userRiskLevels: ['high'], ...more }),
  grantControls: { operator: 'AND', builtInControls: ['mfa', 'passwordChange'], ...values },
});

describe('rules of grant controls', () => {
  it.each<[string, JsonObject, string]>([
    ['no control at all', { grantControls: null }, 'policy-controls'],
    ['grant controls that name none', grant({ builtInControls: [] }), 'policy-controls'],
    ['no operator', { grantControls: { builtInControls: ['mfa'] } }, 'policy-operator'],
    [
      'an operator in lower case',
      grant({ operator: 'or', builtInControls: ['mfa'] }),
      'policy-operator',
    ],
    [
      'block beside mfa',
      grant({ builtInControls: ['block', 'mfa'] }),
      'policy-block-alone; assumed',
    ],
    [
      'block beside a strength',
      grant({ builtInControls: ['block'], ...strengthId }),
      'policy-block-alone; assumed',
    ],
    [
      'block beside terms of use',
      grant({ builtInControls: ['block'], termsOfUse: [NOBODY] }),
      'policy-block-alone; assumed',
    ],
    [
      'mfa beside a strength',
      grant({ builtInControls: ['mfa'], ...strengthId }),
      'policy-mfa-or-strength',
    ],
    ['passwordChange under OR', passwordChange({ operator: 'OR' }), 'policy-password-change'],
    [
      'passwordChange without mfa',
      passwordChange({ builtInControls: ['passwordChange'] }),
      'policy-password-change',
    ],
    [
      'passwordChange for one application',
      passwordChange({}, { applications: { includeApplications: ['Office365'] } }),
      'policy-password-change',
    ],
    [
      'passwordChange with an excluded application',
      passwordChange(
        {},
        { applications: { includeApplications: ['All'], excludeApplications: ['Office365'] } },
      ),
      'policy-password-change',
    ],
    [
      'passwordChange without user risk',
      passwordChange({}, { userRiskLevels: [] }),
      'policy-password-change',
    ],
    [
      'passwordChange with sign-in risk',
      passwordChange({}, { signInRiskLevels: ['high'] }),
      'policy-password-change',
    ],
    [
      'passwordChange with platforms',
      passwordChange({}, { platforms: { includePlatforms: ['all'] } }),
      'policy-password-change',
    ],
    [
      'riskRemediation without a strength',
      grant({ operator: 'AND', builtInControls: ['riskRemediation'] }),
      'policy-risk-remediation',
    ],
    [
      'riskRemediation under OR',
      grant({ builtInControls: ['riskRemediation'], ...strengthId }),
      'policy-risk-remediation',
    ],
    [
      'approvedApplication',
      grant({ builtInControls: ['approvedApplication'] }),
      'policy-approved-application; assumed',
    ],
    ['verifiedID on v1.0', grant({ builtInControls: ['verifiedID'] }), 'policy-account-recovery'],
  ])('refuse %s', async (_, values, fact) => {
    expect(await refused(session, 'POST', `/v1.0${POLICIES}`, { body: policy(values) })).toEqual({
      status: 400,
      code: 'BadRequest',
      fact,
    });
  });

  it.each<[string, JsonObject]>([
    ['block alone', grant({ builtInControls: ['block'] })],
    [
      'block beside a session control',
      {
        ...grant({ builtInControls: ['block'] }),
        ...session_({ disableResilienceDefaults: true }),
      },
    ],
    [
      'a strength beside device controls',
      grant({ builtInControls: ['compliantDevice'], ...strengthId }),
    ],
    ['terms of use alone', grant({ termsOfUse: [NOBODY] })],
    ['a custom factor alone', grant({ customAuthenticationFactors: ['RequireDuoMfa'] })],
    ['passwordChange as documented', passwordChange()],
    [
      'riskRemediation with a strength under AND',
      grant({ operator: 'AND', builtInControls: ['riskRemediation'], ...strengthId }),
    ],
    [
      'session controls alone',
      { grantControls: null, ...session_({ secureSignInSession: { isEnabled: true } }) },
    ],
  ])('accept %s', async (_, values) => {
    expect((await postPolicy(session, policy(values))).status).toBe(201);
  });

  it('keep riskRemediation and passwordChange apart', async () => {
    const builtInControls = ['mfa', 'passwordChange', 'riskRemediation'];
    const answer = await postPolicy(session, policy(passwordChange({ builtInControls })));
    expect(message(answer)).toContain('riskRemediation stands beside passwordChange');
  });

  it('end approvedApplication on 2026-06-30: it goes, nothing else waits for it', async () => {
    await session.close();
    now = Date.parse('2026-06-29T23:59:59Z');
    session = await openSession({ now: () => now });
    const id = await createId(
      session,
      POLICIES,
      policy(grant({ builtInControls: ['approvedApplication'] })),
    );
    now = Date.parse('2026-06-30T00:00:00Z');
    const patch = (body: JsonObject) => session.send('PATCH', `/v1.0${POLICIES}/${id}`, { body });
    const builtInControls = ['approvedApplication', 'compliantApplication'];
    expect((await patch(grant({ builtInControls }))).status).toBe(400);
    expect((await patch({ state: 'enabled' })).status).toBe(204);
    expect((await patch(grant({ builtInControls: ['compliantApplication'] }))).status).toBe(204);
  });
});
