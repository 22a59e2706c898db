import { summaries } from '../../support/outcome';
import { MODELS } from '../../support/people';
import { breakGlass, openStage, policy, POLICY, STOPPED, stored, STRENGTH } from './stage';

const stage = openStage();
const STRENGTH_ID = '57e40000-0000-4000-8000-000000000001';
const POLICY_ID = '9011c1e5-0000-4000-8000-000000000001';

const declare = (models: readonly string[], grant: object): void => {
  const strength = {
    display_name: 'Keys',
    allowed_combinations: ['fido2'],
    fido2: { allowed_aaguids: models },
  };
  stage.declare(
    { [STRENGTH]: { this: strength }, [POLICY]: { this: policy({}, { grant_controls: grant }) } },
    {
      import: [
        { to: `${STRENGTH}.this`, id: STRENGTH_ID },
        { to: `${POLICY}.this`, id: POLICY_ID },
      ],
    },
  );
};

describe('a policy that comes to demand a strength by its id, while the strength changes', () => {
  it('does not stop an account that only both together would stop', async () => {
    await stage.provide(breakGlass({ design: 'satisfying' }));
    stage.put('authenticationStrengthPolicy', STRENGTH_ID, {
      id: STRENGTH_ID,
      displayName: 'Keys',
      description: '',
      policyType: 'custom',
      requirementsSatisfied: 'mfa',
      allowedCombinations: ['fido2'],
      combinationConfigurations: [
        {
          '@odata.type': '#microsoft.graph.fido2CombinationConfiguration',
          id: 'c1',
          appliesToCombinations: ['fido2'],
          allowedAAGUIDs: [MODELS.key, MODELS.otherKey],
        },
      ],
      createdDateTime: '2026-11-01T00:00:00Z',
      modifiedDateTime: '2026-11-01T00:00:00Z',
    });
    stage.put('conditionalAccessPolicy', POLICY_ID, { id: POLICY_ID, ...stored() });
    const demand = { operator: 'OR', authentication_strength_id: STRENGTH_ID };
    declare([MODELS.otherKey], demand);
    const planned = await stage.plan('-out=tfplan');
    expect(planned.errors).toEqual([]);
    const { code, errors } = await stage.apply('tfplan');
    expect([code, summaries(errors)]).toEqual([1, [STOPPED]]);
  });
});
