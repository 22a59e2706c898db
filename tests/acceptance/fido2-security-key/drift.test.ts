import { stage, workspace } from './set-up';
import { ADDRESS, declare, oneLine, refused, USERS } from './stage';

let attributes: object;
/** A registered key, declared and applied long enough ago for replicas to agree. */
async function applied(): Promise<void> {
  attributes = stage.evidence(await stage.online());
  declare(workspace, attributes);
  await workspace.apply();
}

const planned = async (): Promise<string> => {
  const { output, changes } = await workspace.plan();
  expect(changes).toBe(false);
  return oneLine(output);
};

describe('a key that somebody removed', () => {
  beforeEach(async () => {
    await applied();
    stage.setMethods([]);
    await workspace.ok('refresh');
  });

  it('is missing, named at every plan, and not registered again', async () => {
    const mark = stage.mark;
    for (const output of [await planned(), await planned()]) {
      expect(output).toContain(`Security key "primary" of user ${USERS.kim} is missing`);
    }
    expect(await workspace.state(ADDRESS)).toMatchObject({ status: 'missing' });
    expect(stage.posts(mark)).toBe(0);
  });

  it('is found when it is there again', async () => {
    const { method_id: id } = await workspace.state(ADDRESS);
    const type = '#microsoft.graph.fido2AuthenticationMethod';
    stage.setMethods([{ '@odata.type': type, id, displayName: 'YK5 12345678' }]);
    await workspace.apply();
    expect(await workspace.state(ADDRESS)).toMatchObject({ status: 'registered' });
  });

  it('is replaced by new evidence, under another name', async () => {
    const made = await stage.offline({ evidence: { displayName: 'YK5 second' } });
    declare(workspace, stage.evidence(made));
    const { output, json } = await workspace.readPlan();
    expect(oneLine(output)).toContain('Will register');
    expect(json.resource_changes?.[0]?.change.actions).toEqual(['update']);
    await workspace.ok('apply', 'tfplan');
    expect(await workspace.state(ADDRESS)).toMatchObject({
      status: 'registered',
      credential_id: made.credentialId,
      display_name: 'YK5 second',
    });
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('is destroyed without a request to delete', async () => {
    await workspace.ok('destroy', '-auto-approve');
    expect(await workspace.ok('state', 'list')).toBe('');
  });
});

describe('a key that is as it was', () => {
  beforeEach(applied);

  it('is read with its user in one request', async () => {
    const mark = stage.mark;
    await planned();
    expect(stage.bench.sent(mark).filter((sent) => sent.includes('$batch'))).toHaveLength(1);
  });

  it('takes no other key while it is registered', async () => {
    declare(workspace, stage.evidence(await stage.offline()));
    expect(await refused(workspace, 'plan')).toContain(
      'The evidence is about another key than the registered one',
    );
  });

  it('keeps user, slot and name', async () => {
    declare(workspace, { ...attributes, slot: 'second' });
    expect(await refused(workspace, 'plan')).toContain('A registered key keeps its user and slot');
    declare(workspace, { ...attributes, display_name: 'Other' });
    expect(await refused(workspace, 'plan')).toContain('A registered key cannot be renamed');
  });

  it('keeps its state where its evidence is declared no more', async () => {
    declare(workspace);
    await workspace.apply();
    expect(await workspace.state(ADDRESS)).toMatchObject({
      status: 'registered',
      evidence_file: null,
      serial: '12345678',
    });
    expect((await workspace.plan()).changes).toBe(false);
  });
});

describe('a key that changed', () => {
  beforeEach(applied);

  it('name is told, and may be declared under its new one', async () => {
    stage.setMethods(stage.methods().map((method) => ({ ...method, displayName: 'Mine' })));
    expect(await planned()).toContain('It was registered as "YK5 12345678" and is "Mine" now');
    declare(workspace, { ...attributes, display_name: 'Mine' });
    await workspace.apply();
    expect(await planned()).not.toContain('was renamed');
  });

  it('user is named, and called stolen unless that was meant', async () => {
    const methods = stage.methods();
    stage.setMethods([]);
    stage.setMethods(methods, USERS.pat);
    const other = await stage.online({ userId: USERS.pat, slot: 'second' });
    declare(workspace, attributes, {
      other: { user_id: USERS.pat, slot: 'second', ...stage.evidence(other) },
    });
    await workspace.apply();
    const { output } = await workspace.plan();
    expect(oneLine(output)).toContain('is registered for another user');
    expect(oneLine(output)).toContain(`is one of user ${USERS.pat} now`);
  });

  it('user principal name is told, and the state says so', async () => {
    stage.setUser({ userPrincipalName: 'kim.new@test.onmicrosoft.com' });
    await workspace.ok('refresh');
    expect(await planned()).toContain('was made for another user principal name');
    expect(await workspace.state(ADDRESS)).toMatchObject({
      upn_at_registration: 'kim@test.onmicrosoft.com',
      upn_drift: true,
      status: 'registered',
    });
  });
});
