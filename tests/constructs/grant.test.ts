import { type Control, Grant, SignInStrength } from '../../constructs';

const strong = SignInStrength.phishingResistant;

describe('Grant', () => {
  it('blocks', () => {
    expect(Grant.block()).toMatchObject({ operator: 'OR', builtInControls: ['block'] });
  });

  it('demands all of several controls', () => {
    expect(Grant.allOf(strong, 'compliantDevice')).toMatchObject({
      operator: 'AND',
      builtInControls: ['compliantDevice'],
      strength: strong,
    });
  });

  it('demands one of several devices without a reason', () => {
    expect(Grant.oneOf(['compliantDevice', 'domainJoinedDevice']).operator).toBe('OR');
  });

  it.each([[['mfa', 'compliantDevice']], [[strong, 'domainJoinedDevice']]] as [
    [Control, ...Control[]],
  ][])('asks why a device is as good as strong sign-in: %j', (controls) => {
    expect(() => Grant.oneOf(controls)).toThrow(
      'whoever has such a device needs a password alone; demand all of them, or give a reason',
    );
    expect(Grant.oneOf(controls, { reason: 'kiosks in a guarded room' }).operator).toBe('OR');
  });

  it.each([
    [[strong, strong], 'a grant demands one strength; for a second one write a second policy'],
    [['mfa', strong], 'a grant demands mfa beside a strength, which says it already; remove mfa'],
    [['passwordChange'], 'passwordChange stands with mfa, both demanded, and nothing else'],
    [['passwordChange', 'mfa', 'compliantDevice'], 'passwordChange stands with mfa'],
    [['riskRemediation'], 'riskRemediation stands with a strength, both demanded'],
    [['riskRemediation', 'passwordChange', strong], 'choose one'],
  ] as [[Control, ...Control[]], string][])('refuses all of %j', (controls, message) => {
    expect(() => Grant.allOf(...controls)).toThrow(message);
  });

  it.each([
    [['passwordChange', 'mfa'], 'use Grant.allOf'],
    [['riskRemediation', strong], 'use Grant.allOf'],
  ] as [[Control, ...Control[]], string][])('refuses one of %j', (controls, message) => {
    expect(() => Grant.oneOf(controls)).toThrow(message);
  });

  it('refuses no control at all, by its type and by a filter that leaves none', () => {
    // @ts-expect-error -- a control is needed
    expect(() => Grant.allOf()).toThrow('a grant demands nothing; name a control');
  });

  it('refuses a control that is undefined, which would leave the others to stand alone', () => {
    expect(() => Grant.allOf('compliantDevice', undefined as never)).toThrow(
      'a grant has a control that is undefined, and would demand the others alone',
    );
  });

  it('knows the strength that nobody gets past without', () => {
    const reason = 'kiosks';
    expect(Grant.allOf(strong, 'compliantDevice').inevitableStrength).toBe(strong);
    expect(Grant.oneOf([strong]).inevitableStrength).toBe(strong);
    expect(Grant.oneOf([strong, 'compliantDevice'], { reason }).inevitableStrength).toBeUndefined();
  });
});
