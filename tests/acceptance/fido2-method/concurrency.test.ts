import { outcomeOf, summaries } from '../../support/outcome';
import { GROUPS, TENANT_ID } from '../../support/tenant';
import { Relay } from '../../support/relay';
import type { Workspace } from '../../support/workspace';
import { declaration, moduleOf, privileged } from './declaration';
import { ADDRESS, openStage } from './stage';

const CHANGED = 'The tenant changed since the plan';

describe('a change behind the back of a saved plan', () => {
  const stage = openStage();

  const applyPlan = (): ReturnType<typeof stage.apply> => stage.apply('tfplan');
  const hasState = (): boolean => stage.workspace.read('terraform.tfstate').includes(TENANT_ID);

  it('is not overwritten by an update, and is named', async () => {
    await stage.applied(declaration());
    stage.declare(declaration({ self_service_registration_allowed: false }));
    await stage.workspace.plan();
    stage.bench.change({ state: 'disabled' });
    const before = { live: stage.live, writes: stage.writes };
    const { code, errors } = await applyPlan();
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual([CHANGED]);
    expect(errors[0]?.detail).toContain('state: "enabled" → "disabled"');
    expect(errors[0]?.detail).toContain('nothing was written');
    expect({ live: stage.live, writes: stage.writes }).toEqual(before);
    expect(hasState()).toBe(true);
  });

  it('is not overwritten by a bare creation, which leaves no state', async () => {
    stage.declare(declaration());
    await stage.workspace.plan();
    stage.bench.change({ isSelfServiceRegistrationAllowed: false });
    const before = stage.live;
    const { code, errors } = await applyPlan();
    expect(code).toBe(1);
    // Terraform plans a creation again at apply, and finds the mark to be another one.
    expect(errors).toHaveLength(1);
    expect(errors[0]?.detail).toContain('the tenant changed after the plan: plan again');
    expect(stage.writes).toEqual([]);
    expect(stage.live).toEqual(before);
    expect(hasState()).toBe(false);
  });

  it('is not overwritten by an adoption with an import block', async () => {
    stage.declare(declaration(), { import: [{ to: ADDRESS, id: TENANT_ID }] });
    await stage.workspace.plan();
    stage.bench.change({ isSelfServiceRegistrationAllowed: false });
    const before = stage.live;
    const { code, errors } = await applyPlan();
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual([CHANGED]);
    expect(errors[0]?.detail).toContain('self_service_registration_allowed: true → false');
    expect(stage.writes).toEqual([]);
    expect(stage.live).toEqual(before);
  });

  it('is not overwritten by a destroy that restores', async () => {
    await stage.applied(declaration({ on_destroy: 'restore' }));
    await stage.workspace.plan('-destroy');
    stage.bench.change({ state: 'disabled' });
    const before = stage.live;
    const { code, errors } = await applyPlan();
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual([CHANGED]);
    expect(stage.live).toEqual(before);
    expect(hasState()).toBe(true);
  });

  it('counts within a profile and a target as well', async () => {
    await stage.applied(declaration());
    stage.declare(declaration({ state: 'disabled' }));
    await stage.workspace.plan();
    const [first, ...others] = stage.live.passkeyProfiles;
    stage.bench.change({ passkeyProfiles: [{ ...first, passkeyTypes: 'deviceBound' }, ...others] });
    const { errors } = await applyPlan();
    expect(summaries(errors)).toEqual([CHANGED]);
    expect(errors[0]?.detail).toContain('default_profile.passkey_types: remove "synced"');
    expect(stage.live.state).toBe('enabled');
  });

  it('does not count where it is what the plan wants', async () => {
    await stage.applied(declaration());
    stage.declare(declaration({ self_service_registration_allowed: false }));
    await stage.workspace.plan();
    stage.bench.change({ isSelfServiceRegistrationAllowed: false });
    const before = stage.writes;
    expect((await applyPlan()).errors).toEqual([]);
    expect(stage.writes).toEqual(before);
    expect((await stage.plan()).code).toBe(0);
  });

  it('does not count where it concerns nothing that is managed', async () => {
    await stage.applied(declaration());
    stage.declare(declaration({ self_service_registration_allowed: false }));
    await stage.workspace.plan();
    stage.bench.change({ futureProperty: { level: 3 } });
    expect((await applyPlan()).errors).toEqual([]);
    expect(stage.live).toMatchObject({
      isSelfServiceRegistrationAllowed: false,
      futureProperty: { level: 3 },
    });
  });

  it('is planned again and then taken', async () => {
    await stage.applied(declaration());
    stage.declare(declaration({ self_service_registration_allowed: false }));
    await stage.workspace.plan();
    stage.bench.change({ state: 'disabled' });
    await applyPlan();
    await stage.workspace.plan();
    expect((await applyPlan()).errors).toEqual([]);
    expect(stage.live).toMatchObject({ state: 'enabled', isSelfServiceRegistrationAllowed: false });
  });
});

describe('two applies at once', () => {
  const stage = openStage();

  const second = async (): Promise<Workspace> => {
    const other = await stage.another();
    other.write('terraform.tfstate', stage.workspace.read('terraform.tfstate'));
    return other;
  };
  const both = async (
    mine: object,
    theirs: object,
  ): Promise<{ codes: (number | null)[]; told: string[] }> => {
    const other = await second();
    stage.declare(mine);
    other.write('main.tf.json', moduleOf(theirs));
    // Saved, as an apply that plans late would rightly undo what the other one did before.
    await Promise.all([stage.workspace.plan(), other.plan()]);
    const ends = await Promise.all([stage.apply('tfplan'), outcomeOf(other, 'apply', 'tfplan')]);
    return {
      codes: ends.map(({ code }) => code),
      told: ends.flatMap(({ errors }) => summaries(errors)),
    };
  };
  /** What a run that does not win may say: that somebody else wrote. */
  const lost = [CHANGED, 'Graph did not keep the change'];

  it('lose nothing that one of them reported as done', async () => {
    await stage.applied(declaration());
    const { codes, told } = await both(
      declaration({ self_service_registration_allowed: false }),
      declaration({ exclude_group_ids: [GROUPS.privileged] }),
    );
    for (const summary of told) expect(lost).toContain(summary);
    if (codes[0] === 0) expect(stage.live.isSelfServiceRegistrationAllowed).toBe(false);
    if (codes[1] === 0)
      expect(stage.live.excludeTargets.map(({ id }) => id)).toEqual([GROUPS.privileged]);
    // Where each finds the other's change after its own write, neither calls itself done.
    const { isSelfServiceRegistrationAllowed: allowed, excludeTargets: excluded } = stage.live;
    expect([allowed, excluded.length]).not.toEqual([true, 0]);
    expect(stage.live.passkeyProfiles).toHaveLength(2);
  });

  it('do not mix two lists of profiles', async () => {
    await stage.applied(declaration());
    const named = (name: string): object =>
      declaration({ profiles: { privileged: privileged({ name }) } });
    const { codes, told } = await both(named('Mine'), named('Theirs'));
    expect(codes).toContain(0);
    for (const summary of told) expect(lost).toContain(summary);
    const [, profile, ...more] = stage.live.passkeyProfiles;
    expect(more).toEqual([]);
    expect(['Mine', 'Theirs']).toContain(profile?.name);
    if (codes[1] !== 0) expect(profile?.name).toBe('Mine');
    if (codes[0] !== 0) expect(profile?.name).toBe('Theirs');
  });

  it('that create the same give the tenant one profile, not two', async () => {
    const other = await stage.another();
    stage.declare(declaration());
    other.write('main.tf.json', moduleOf(declaration()));
    const ends = await Promise.all([stage.apply(), outcomeOf(other, 'apply')]);
    expect(ends.map(({ code }) => code)).toContain(0);
    expect(stage.live.passkeyProfiles.map(({ name }) => name)).toEqual([
      'Default passkey profile',
      'Privileged',
    ]);
  });
});

describe('a change between the last look and the write', () => {
  const stage = openStage();
  let relay: Relay;
  beforeAll(async () => {
    relay = await Relay.open(stage.bench.emulator);
  });
  afterAll(() => relay.close());

  it('survives, and the apply does not call itself done', async () => {
    const workspace = await stage.another({
      graph_endpoint: relay.url,
      authority_host: relay.url,
      ca_file: stage.bench.file('relay.pem', relay.ca),
    });
    workspace.write('main.tf.json', moduleOf(declaration()));
    await workspace.apply();
    relay.handle = ({ method }) => {
      if (method === 'PATCH') stage.bench.change({ state: 'disabled' });
      return undefined;
    };
    workspace.write(
      'main.tf.json',
      moduleOf(declaration({ self_service_registration_allowed: false })),
    );
    const { code, errors } = await outcomeOf(workspace, 'apply');
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual(['Graph did not keep the change']);
    expect(errors[0]?.detail).toContain('state: "enabled" → "disabled"');
    expect(stage.live.state).toBe('disabled');
  });
});
