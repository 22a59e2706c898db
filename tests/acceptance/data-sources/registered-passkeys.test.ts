import { MODELS, PEOPLE, TEAMS } from '../../support/people';
import { TENANT_ID } from '../../support/tenant';
import { openStage } from './stage';

const TYPE = 'entra_registered_passkeys';
const stage = openStage([TYPE]);
const FIDO2 = '/authentication/fido2Methods';

describe('entra_registered_passkeys', () => {
  it('counts the passkeys of a group by model, type and attestation, and plans empty', async () => {
    const { passkeys, report_last_updated_date_time, ...sums } = await stage.read(TYPE, {
      group_id: TEAMS.everybody,
    });
    expect(sums).toEqual({
      id: TEAMS.everybody,
      group_id: TEAMS.everybody,
      passkey_count: 5,
      user_count: 4,
      holder_count: 2,
      unread_user_count: 0,
      unreported_user_count: 0,
    });
    expect(passkeys).toHaveLength(3);
    const attested = { passkey_type: 'deviceBound', attestation_level: 'attested' };
    expect(passkeys).toEqual(
      expect.arrayContaining([
        {
          aaguid: MODELS.key,
          model: 'YubiKey 5 Series with NFC',
          ...attested,
          passkey_count: 3,
          user_count: 2,
        },
        {
          aaguid: MODELS.otherKey,
          model: 'YubiKey 5 Series with Lightning',
          ...attested,
          passkey_count: 1,
          user_count: 1,
        },
        {
          aaguid: MODELS.cloud,
          model: 'Apple Passwords',
          passkey_type: 'synced',
          attestation_level: 'notAttested',
          passkey_count: 1,
          user_count: 1,
        },
      ]),
    );
    expect(report_last_updated_date_time).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('asks nobody but those who have a passkey by the report, in one batch', async () => {
    const mark = stage.bench.emulator.requests.length;
    await stage.declare({ [TYPE]: { this: { group_id: TEAMS.everybody } } }).plan();
    const sent = stage.bench.sent(mark);
    const asked = sent.filter((line) => line.includes(FIDO2));
    expect(asked).toHaveLength(2);
    expect(asked.join()).toContain(PEOPLE.ada);
    expect(asked.join()).toContain(PEOPLE.alan);
    expect(sent.filter((line) => line.startsWith('POST'))).toHaveLength(1);
  });

  it('reads one report for all groups, and none for an empty one', async () => {
    const mark = stage.bench.emulator.requests.length;
    const teams = [TEAMS.everybody, TEAMS.inner, TEAMS.nobody, TEAMS.grace];
    const data = teams.map((group_id, index) => [`team${index}`, { group_id }]);
    const { errors } = await stage
      .declare({ [TYPE]: Object.fromEntries(data) as Record<string, object> })
      .plan();
    expect(errors).toEqual([]);
    const reports = stage.bench.sent(mark).filter((line) => line.includes('/reports/'));
    expect(reports).toHaveLength(1);
  });

  it('says how many users could not be read, and warns', async () => {
    stage.bench.emulator.inject(`404:path=/users/${PEOPLE.ada}${FIDO2}`);
    stage.declare({ [TYPE]: { this: { group_id: TEAMS.everybody } } });
    const { warnings } = await stage.plan();
    expect(warnings).toMatchObject([
      {
        summary: 'Passkeys of some users not read',
        detail: expect.stringMatching(
          /^Of group \S+, the passkeys .* Users: 1\. What was answered/,
        ) as string,
        at: 'group_id',
      },
    ]);
    await stage.workspace.apply();
    expect(await stage.workspace.state(`data.${TYPE}.this`)).toMatchObject({
      unread_user_count: 1,
      passkey_count: 2,
      holder_count: 1,
    });
  });

  it('warns of a group that hides its members', async () => {
    const { admin } = stage.bench.emulator;
    const stored = admin.read(TENANT_ID, 'group', TEAMS.nobody) ?? {};
    admin.write(TENANT_ID, 'group', TEAMS.nobody, { ...stored, visibility: 'HiddenMembership' });
    const { warnings } = await stage
      .declare({ [TYPE]: { this: { group_id: TEAMS.nobody } } })
      .plan();
    admin.write(TENANT_ID, 'group', TEAMS.nobody, stored);
    expect(warnings).toMatchObject([{ summary: 'Members of the group are hidden' }]);
  });

  it('holds for conditions of a policy', async () => {
    stage.declare({
      [TYPE]: {
        this: {
          group_id: TEAMS.everybody,
          lifecycle: {
            postcondition: [
              {
                condition: `\${alltrue([for p in self.passkeys : p.aaguid == "${MODELS.key}"])}`,
                error_message: 'Somebody would be stopped.',
              },
            ],
          },
        },
      },
    });
    expect((await stage.plan()).errors).toMatchObject([{ detail: 'Somebody would be stopped.' }]);
  });
});
