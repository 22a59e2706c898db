import { Token } from 'cdktf';
import {
  type SunsetStage,
  type TenantStack,
  WeakMethodSunset,
  type WeakMethodSunsetProps,
} from '../../constructs';
import {
  EMERGENCY,
  PILOT,
  PRIVILEGED,
  recordsOf,
  resourceOf,
  stackOf,
  STAFF,
  synthesise,
  TENANT_ID,
} from './synthesise';

const pilot: SunsetStage = { name: 'Pilot', for: [PILOT], closes: '2026-10-15' };
const limited: SunsetStage = { name: 'Limited', for: [PRIVILEGED], closes: '2026-11-15' };
const everybody: SunsetStage = { name: 'Everybody', for: 'everyone', closes: '2027-01-15' };

function declare(overrides: Partial<WeakMethodSunsetProps> = {}): TenantStack {
  const stack = stackOf();
  new WeakMethodSunset(stack, 'Weak', {
    closed: [pilot],
    planned: [limited, everybody],
    guestMailCodes: 'stay',
    ...overrides,
  });
  return stack;
}

const closedAll = { closed: [pilot, limited, everybody], planned: [] };

describe('WeakMethodSunset', () => {
  it('excludes groups of closed stages and accounts for emergencies, and leaves the rest as it is', () => {
    const stack = declare();
    for (const address of [
      'entra_sms_method.sms',
      'entra_voice_method.voice',
      'entra_email_method.mail',
    ]) {
      expect(resourceOf(stack, address)).toEqual({ exclude_group_ids: [EMERGENCY, PILOT] });
    }
    expect(synthesise(stack).import).toHaveLength(3);
  });

  it('closes nothing on a day that has passed: a stage is closed by declaring it', () => {
    const long = (stage: SunsetStage): SunsetStage => ({ ...stage, closes: '2020-01-01' });
    const stack = declare({ closed: [], planned: [long(pilot), long(everybody)] });
    expect(resourceOf(stack, 'entra_sms_method.sms')).toEqual({ exclude_group_ids: [EMERGENCY] });
  });

  it('turns the methods off at the end', () => {
    const stack = declare({ ...closedAll, guestMailCodes: 'end' });
    expect(resourceOf(stack, 'entra_sms_method.sms')).toEqual({
      state: 'disabled',
      exclude_group_ids: [EMERGENCY, PILOT, PRIVILEGED],
    });
    expect(resourceOf(stack, 'entra_voice_method.voice')).toMatchObject({ state: 'disabled' });
    expect(resourceOf(stack, 'entra_email_method.mail')).toMatchObject({
      state: 'disabled',
      allow_external_id_to_use_email_otp: 'disabled',
    });
  });

  it('leaves the mail method on for guests, and says what that means', () => {
    const stack = declare(closedAll);
    expect(resourceOf(stack, 'entra_email_method.mail')).toEqual({
      exclude_group_ids: [EMERGENCY, PILOT, PRIVILEGED],
    });
    const told = stack.node
      .findAll()
      .flatMap(({ node }) => node.metadata)
      .filter(({ type }) => type.endsWith('warn'))
      .map(({ data }) => data as unknown);
    expect(told).toEqual([expect.stringContaining('codes by mail stay on for guests')]);
  });

  it('ends some methods only', () => {
    const stack = declare({ methods: ['sms', 'voice'], logicalNames: { sms: 'text_messages' } });
    expect(synthesise(stack).import).toEqual([
      { to: 'entra_sms_method.text_messages', id: TENANT_ID },
      { to: 'entra_voice_method.voice', id: TENANT_ID },
    ]);
  });

  it('keeps the stages where every plan shows them', () => {
    expect(recordsOf(declare())['methods_to_close']).toEqual([
      { name: 'Pilot', closes: '2026-10-15', closed: true, groups: [PILOT] },
      { name: 'Limited', closes: '2026-11-15', closed: false, groups: [PRIVILEGED] },
      { name: 'Everybody', closes: '2027-01-15', closed: false, groups: 'everyone' },
    ]);
  });

  it('goes on after Microsoft ends where somebody else delivers, and keeps who says so', () => {
    const ownTelecomProvider = { name: 'Telco', attestedBy: 'Ada', ticket: 'SEC-7' };
    const late = { ...everybody, closes: '2028-01-15' };
    const stack = declare({ planned: [limited, late], ownTelecomProvider });
    expect(recordsOf(stack)['methods_to_close']).toContainEqual({
      own_telecom_provider: ownTelecomProvider,
    });
  });

  it.each<[string, Partial<WeakMethodSunsetProps>, string]>([
    [
      'a day after Microsoft ends',
      { planned: [limited, { ...everybody, closes: '2027-02-02' }] },
      'dev/Weak: the stage "Everybody" closes on 2027-02-02, after 2027-02-01, when Microsoft ends text messages and calls; choose an earlier day, or attest an ownTelecomProvider',
    ],
    [
      'a provider that nobody attests',
      { ownTelecomProvider: { name: 'Telco', attestedBy: ' ', ticket: 'SEC-7' } },
      'ownTelecomProvider says no attestedBy',
    ],
    [
      'a provider of which nothing is said',
      { ownTelecomProvider: {} as never },
      'ownTelecomProvider says no name; ownTelecomProvider says no attestedBy; ownTelecomProvider says no ticket',
    ],
    [
      'no end',
      { planned: [limited] },
      'no stage is the last one for everyone, so the methods never end; plan it',
    ],
    [
      'stages after everybody',
      { closed: [everybody], planned: [{ ...limited, closes: '2027-01-20' }] },
      'no stage is the last one for everyone',
    ],
    [
      'everybody twice',
      { planned: [{ ...everybody, name: 'First' }, everybody] },
      'the stage "First" is for everyone, and others follow it; put it last',
    ],
    [
      'days out of order',
      { closed: [limited], planned: [pilot, everybody] },
      'the stage "Pilot" closes on 2026-10-15, before "Limited" on 2026-11-15',
    ],
    [
      'a group that ends twice',
      { planned: [{ ...limited, for: [`/groups/${PILOT.toUpperCase()}`] }, everybody] },
      `group ${PILOT} is in the stages "Pilot" and "Limited"; it ends once`,
    ],
    [
      'two stages of one name',
      { planned: [{ ...limited, name: 'Pilot' }, everybody] },
      'two stages are called "Pilot"; give each its own name',
    ],
    [
      'a day that is none',
      { closed: [{ ...pilot, closes: '2026-13-01' }] },
      'closes of the stage "Pilot" is "2026-13-01"; expected a day as YYYY-MM-DD',
    ],
    [
      'a group that is none',
      { closed: [{ ...pilot, for: ['Pilot'] }] },
      'dev/Weak: "Pilot" is not a group',
    ],
    [
      'groups that are not resolved',
      {
        closed: [
          {
            ...pilot,
            for: Token.asList({ resolve: () => [STAFF] }) as unknown as readonly [string],
          },
        ],
      },
      'the stage "Pilot" takes its groups from a list that is not resolved at synthesis',
    ],
  ])('refuses %s', (_, overrides, message) => {
    expect(() => declare(overrides)).toThrow(message);
  });

  it('has no word for opening a stage again', () => {
    // @ts-expect-error -- a stage is closed, or it is planned
    declare({ closed: [{ ...pilot, open: true }] });
  });

  it('refuses a second one for a tenant', () => {
    const stack = declare();
    expect(
      () =>
        new WeakMethodSunset(stack, 'Again', {
          closed: [],
          planned: [everybody],
          guestMailCodes: 'stay',
        }),
    ).toThrow('dev/Again/sms and dev/Weak/sms both declare the sms method of tenant');
  });
});
