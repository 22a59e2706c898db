import { stage, workspace } from './set-up';
import { ADDRESS, declare, oneLine, refused, USERS } from './stage';

const NAME = 'YK5 12345678';
const expected = () => ({ aaguids: [stage.desk.vendor.aaguid], serial: '12345678' });

describe('a key without evidence', () => {
  it('is pending, asks Graph nothing, and plans empty', async () => {
    const mark = stage.mark;
    declare(workspace, { expected: expected(), display_name: NAME });
    const { output } = await workspace.plan();
    expect(oneLine(output)).toContain('Security keys await their ceremony');
    expect(oneLine(output)).toContain(`Security key "primary" of user ${USERS.kim} is pending`);
    await workspace.apply();
    expect(await workspace.state(ADDRESS)).toMatchObject({
      id: `${USERS.kim}/primary`,
      status: 'pending',
      method_id: null,
    });
    expect((await workspace.plan()).changes).toBe(false);
    await workspace.ok('destroy', '-auto-approve', '-no-color');
    expect(stage.bench.sent(mark)).toEqual([]);
  });

  it('is counted with the others in one warning', async () => {
    declare(workspace, {}, { other: { user_id: USERS.lee, slot: 'primary' } });
    const { output } = await workspace.plan();
    expect(oneLine(output)).toContain('(and one more similar warning elsewhere)');
  });

  it('is refused where that is declared', async () => {
    declare(workspace, { on_missing_evidence: 'error' });
    expect(await refused(workspace, 'plan')).toContain('A security key has no evidence');
  });

  it('may change user and slot, as there is none yet', async () => {
    declare(workspace);
    await workspace.apply();
    declare(workspace, { user_id: USERS.lee, slot: 'second' });
    await workspace.apply();
    expect(await workspace.state(ADDRESS)).toMatchObject({ id: `${USERS.lee}/second` });
    expect((await workspace.plan()).changes).toBe(false);
  });
});

describe('a key with the evidence of an offline ceremony', () => {
  it('says at plan whoever held it', async () => {
    const made = await stage.offline({ evidence: { otherOperators: ['max@contoso.com'] } });
    declare(workspace, stage.evidence(made));
    expect(oneLine((await workspace.plan()).output)).toContain(
      'Made by olga@contoso.com, held by max@contoso.com as well, approved by anna@contoso.com.',
    );
  });

  it('is shown at plan, registered once, and plans empty', async () => {
    const made = await stage.offline();
    declare(workspace, { expected: expected(), ...stage.evidence(made) });
    const mark = stage.mark;
    const { output, json } = await workspace.readPlan();
    expect(oneLine(output)).toContain(
      `Will register model ${stage.desk.vendor.aaguid}, serial number "12345678", for "kim@test.onmicrosoft.com"`,
    );
    expect(json.resource_changes?.[0]?.change.after).toMatchObject({
      status: 'registered',
      credential_id: made.credentialId,
      display_name: NAME,
      operator: 'olga@contoso.com',
      approvers: ['anna@contoso.com'],
    });
    expect(stage.posts(mark)).toBe(0);
    const applying = stage.mark;
    await workspace.ok('apply', '-no-color', 'tfplan');
    expect(stage.posts(mark)).toBe(1);
    // Terraform plans once more; then one look, the registration, and two equal looks at it.
    const sent = stage.bench.sent(applying).filter((one) => one.includes('/fido2Methods'));
    expect(sent.map((one) => one.split(' ')[0])).toEqual(['GET', 'GET', 'POST', 'GET', 'GET']);
    const [method] = stage.methods();
    expect(await workspace.state(ADDRESS)).toMatchObject({
      status: 'registered',
      method_id: method?.id,
      model: 'Test Key 5',
      attestation_level: 'attested',
      passkey_type: 'deviceBound',
      upn_at_registration: 'kim@test.onmicrosoft.com',
      upn_drift: false,
      serial: '12345678',
    });
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('goes from pending to registered', async () => {
    declare(workspace, { display_name: NAME });
    await workspace.apply();
    const made = await stage.offline();
    declare(workspace, { display_name: NAME, ...stage.evidence(made) });
    const { json } = await workspace.readPlan();
    expect(json.resource_changes?.[0]?.change.actions).toEqual(['update']);
    await workspace.ok('apply', '-no-color', 'tfplan');
    expect(await workspace.state(ADDRESS)).toMatchObject({ status: 'registered' });
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('changes what is no part of Graph without a request to it, and stays where its file moves', async () => {
    const made = await stage.offline();
    declare(workspace, stage.evidence(made));
    await workspace.apply();
    const moved = stage.evidence(made, 'moved');
    declare(workspace, moved);
    expect((await workspace.plan()).changes).toBe(false);
    declare(workspace, { ...moved, ticket: 'CHG-2' });
    const mark = stage.mark;
    await workspace.apply();
    expect(stage.bench.sent(mark).filter((one) => !one.startsWith('GET'))).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/fido2Methods/)]),
    );
    expect(await workspace.state(ADDRESS)).toMatchObject({ ticket: 'CHG-2' });
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('is removed by a destroy that leaves another method, and the key is warned about', async () => {
    const made = await stage.offline({ userId: USERS.lee });
    declare(workspace, { user_id: USERS.lee, ...stage.evidence(made) });
    await workspace.apply();
    const output = await workspace.ok('destroy', '-auto-approve', '-no-color');
    expect(oneLine(output)).toContain('Credentials stay on deleted security keys');
    expect(stage.methods(USERS.lee)).toMatchObject([{ displayName: 'Laptop' }]);
  });
});

describe('a key with the evidence of an online ceremony', () => {
  it('is adopted, whatever its age, and nothing is sent', async () => {
    const made = await stage.online({ evidence: { createdAt: '2026-01-02T03:04:05Z' } });
    declare(workspace, stage.evidence(made));
    const mark = stage.mark;
    const { output } = await workspace.plan();
    expect(oneLine(output)).toContain('Will adopt model');
    await workspace.ok('apply', '-no-color', 'tfplan');
    expect(stage.posts(mark)).toBe(0);
    expect(await workspace.state(ADDRESS)).toMatchObject({
      status: 'registered',
      method_id: stage.methods()[0]?.id,
    });
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('is refused where the user does not have it: nothing but its operator registers it', async () => {
    const made = await stage.online();
    stage.setMethods([]);
    declare(workspace, stage.evidence(made));
    expect(await refused(workspace, 'plan')).toContain('The user does not have the security key');
  });
});

describe('a key that is registered', () => {
  it.each(['method id', 'credential id'])('is imported by its %s', async (by) => {
    const made = await stage.online();
    const evidence = stage.evidence(made);
    declare(workspace, { display_name: NAME });
    const id = by === 'method id' ? stage.methods()[0]?.id : `cred:${made.credentialId}`;
    await workspace.ok('import', '-no-color', ADDRESS, `${USERS.kim}/primary/${id}`);
    expect(await workspace.state(ADDRESS)).toMatchObject({
      id: `${USERS.kim}/primary`,
      status: 'registered',
      display_name: NAME,
    });
    declare(workspace, { display_name: NAME, ...evidence });
    await workspace.apply();
    expect(await workspace.state(ADDRESS)).toMatchObject({
      credential_id: made.credentialId,
      serial: '12345678',
    });
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('is not imported for two slots', async () => {
    await stage.online();
    const key = { user_id: USERS.kim, slot: 'second' };
    declare(workspace, { display_name: NAME }, { second: { ...key, display_name: NAME } });
    const id = stage.methods()[0]?.id;
    await workspace.ok('import', '-no-color', ADDRESS, `${USERS.kim}/primary/${id}`);
    const second = ADDRESS.replace('.this', '.second');
    await workspace.ok('import', '-no-color', second, `${USERS.kim}/second/${id}`);
    expect(await refused(workspace, 'plan')).toContain('One key has two slots');
  });

  it.each([
    ['nonsense', 'is not the import id of a security key'],
    [`${USERS.kim}/primary/AAAA0`, 'has no passkey "AAAA0"'],
  ])('is not imported by %s', async (id, problem) => {
    declare(workspace);
    expect(await refused(workspace, 'import', ADDRESS, id)).toContain(problem);
  });
});
