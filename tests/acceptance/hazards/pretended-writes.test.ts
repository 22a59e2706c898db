import { resources } from '../../../provider/resources';
import { outcomeOf, summaries } from '../../support/outcome';
import { Relay } from '../../support/relay';
import { leastRoles, pipelineWith, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';
import { keys, KEY, OTHER_KEY } from '../authentication-strength/stage';
import { openStage, policy, POLICIES, STRENGTH, TYPE } from '../conditional-access-policy/stage';
import { declaration, privileged, YUBIKEY } from '../fido2-method/declaration';

const stage = openStage({
  passkeyProfiles: 'optedIn',
  groups: [
    { id: '9a0f0000-0000-4000-8000-000000000001', displayName: 'Staff' },
    { id: '9a0f0000-0000-4000-8000-000000000002', displayName: 'Privileged' },
    { id: '9a0f0000-0000-4000-8000-00000000000e', displayName: 'Emergency' },
  ],
  clients: [pipelineWith(leastRoles(...resources.map(({ typeName }) => typeName)))],
});

let relay: Relay;
let workspace: Workspace;
beforeAll(async () => {
  relay = await Relay.open(stage.bench.emulator);
});
afterAll(() => relay.close());
beforeEach(async () => {
  relay.handle = () => undefined;
  workspace = await stage.bench.workspace({
    graph_endpoint: relay.url,
    authority_host: relay.url,
    ca_file: stage.bench.file('relay.pem', relay.ca),
  });
});
afterEach(() => {
  workspace.remove();
});

const declare = (typeName: string, attributes: object): void => {
  workspace.write('main.tf.json', { resource: { [typeName]: { this: attributes } } });
};
const applied = async (typeName: string, attributes: object): Promise<void> => {
  declare(typeName, attributes);
  await workspace.apply();
};
const demanding = policy({
  grant_controls: { operator: 'AND', authentication_strength_id: STRENGTH },
});
/** Graph says that it did, and does nothing. */
const pretend = (method: string, path: string): void => {
  relay.handle = (request) =>
    request.method === method && request.path.includes(path)
      ? { status: 204, body: '' }
      : undefined;
};

describe('a Graph that calls done what it did not do', () => {
  it('is found out where models of a passkey profile change', async () => {
    await applied('entra_fido2_method', declaration());
    const restricted = { enforced: true, enforcement_type: 'allow', aaguids: [OTHER_KEY] };
    const profiles = { privileged: privileged({ key_restrictions: restricted }) };
    declare('entra_fido2_method', declaration({ profiles }));
    pretend('PATCH', '/fido2');
    const { code, errors } = await outcomeOf(workspace, 'apply');
    expect([code, summaries(errors)]).toEqual([1, ['Graph did not keep the change']]);
    expect(errors[0]?.detail).toContain(OTHER_KEY);
    // The state says what the tenant has: the next plan shows the change again.
    expect((await workspace.plan()).changes).toBe(true);

    relay.handle = () => undefined;
    await workspace.apply();
    const { passkeyProfiles } = stage.bench.live();
    expect(passkeyProfiles.map(({ keyRestrictions }) => keyRestrictions.aaGuids)).toEqual([
      [],
      [OTHER_KEY],
    ]);
    expect(JSON.stringify(passkeyProfiles)).not.toContain(YUBIKEY);
  });

  it('is found out where models of a strength change', async () => {
    await applied('entra_authentication_strength', keys({ display_name: 'Models' }));
    declare(
      'entra_authentication_strength',
      keys({ display_name: 'Models', fido2: { allowed_aaguids: [OTHER_KEY] } }),
    );
    pretend('PATCH', '/combinationConfigurations/');
    const { code, errors } = await outcomeOf(workspace, 'apply');
    expect([code, summaries(errors)]).toEqual([1, ['Graph did not keep the change']]);
    expect(errors[0]?.detail).toContain(OTHER_KEY);
    const stored = stage.bench.emulator.admin.list(TENANT_ID, 'authenticationStrengthPolicy');
    expect(JSON.stringify(stored)).toContain(KEY);
  });

  it('is found out where a policy changes', async () => {
    await applied(TYPE, policy());
    declare(TYPE, policy({ state: 'disabled' }));
    pretend('PATCH', POLICIES);
    const { code, errors } = await outcomeOf(workspace, 'apply');
    expect([code, summaries(errors)]).toEqual([1, ['Graph did not keep the change']]);
    expect((await workspace.plan()).changes).toBe(true);
  });

  it('is found out where a policy goes', async () => {
    await applied(TYPE, policy({ deletion_protection: false }));
    pretend('DELETE', POLICIES);
    const { code, errors } = await outcomeOf(workspace, 'destroy');
    expect([code, summaries(errors)]).toEqual([1, ['Graph did not keep the change']]);
    expect((await workspace.state(`${TYPE}.this`))['id']).toBe(stage.only.id);
  });

  it('is told of where a new policy has no strength, and corrected by the next apply', async () => {
    declare(TYPE, demanding);
    await workspace.plan('-out=tfplan');
    let isForgotten = false;
    relay.handle = ({ method }) => {
      if (method !== 'GET' || isForgotten || stage.live.length === 0) return undefined;
      isForgotten = true;
      const { grantControls } = stage.only;
      stage.change({
        grantControls: { ...grantControls, builtInControls: ['mfa'], authenticationStrength: null },
      });
      return undefined;
    };
    const { code, errors, warnings } = await outcomeOf(workspace, 'apply', 'tfplan');
    expect([code, errors]).toEqual([0, []]);
    const told = warnings.find(({ summary }) => summary.endsWith('is not as it was declared'));
    expect(told?.detail).toContain(STRENGTH);
    expect((await workspace.plan()).changes).toBe(true);
    await workspace.apply();
    expect(stage.only.grantControls).toMatchObject({ authenticationStrength: { id: STRENGTH } });
    expect((await workspace.plan()).changes).toBe(false);
  });
});
