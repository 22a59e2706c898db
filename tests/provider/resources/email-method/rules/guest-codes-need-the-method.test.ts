import { UNKNOWN } from '../../../../../provider/framework/value';
import { guestCodesNeedTheMethod as rule } from '../../../../../provider/resources/email-method/rules/guest-codes-need-the-method';
import { schema } from '../../../../../provider/resources/email-method/schema';
import { findings, statesOf } from '../../states';

const state = statesOf(schema);
const withGuests = (value: unknown, guests: unknown) =>
  state({ state: value, allow_external_id_to_use_email_otp: guests });

describe(rule.name, () => {
  it('refuses to turn the method off while guests use it', () => {
    expect(findings(rule, withGuests('disabled', 'enabled'))).toMatchObject([
      { verdict: 'refuse', summary: 'Guests need the email method', path: ['state'] },
    ]);
  });

  it.each([
    ['disabled', 'disabled'],
    ['disabled', 'default'],
    ['enabled', 'enabled'],
    ['disabled', UNKNOWN],
    [UNKNOWN, 'enabled'],
    [null, null],
  ])('passes where the method is %p and guests are %p', (value, guests) => {
    expect(findings(rule, withGuests(value, guests))).toEqual([]);
  });
});
