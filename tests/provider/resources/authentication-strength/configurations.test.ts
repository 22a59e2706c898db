import type { CombinationConfiguration } from '../../../../graph/authentication-strength/entity';
import {
  changedConfigurations,
  otherConfigurations,
  readRestrictions,
} from '../../../../provider/resources/authentication-strength/configurations';
import {
  certificates,
  KEY_A,
  KEY_B,
  live,
  liveIssuer,
  liveKeys,
  MULTI,
  SINGLE,
  SKI_A,
  SKI_B,
  strength,
} from './states';

const liveOf = (...combinationConfigurations: CombinationConfiguration[]) =>
  live({ allowedCombinations: ['fido2', SINGLE, MULTI], combinationConfigurations });

const issuer = (ski: string): object => certificates({ allowed_issuer_skis: [ski] });
const both = (single: object | null, multi: object | null) =>
  strength({ x509_certificate_single_factor: single, x509_certificate_multi_factor: multi });
const body = ({ id: _, ...rest }: CombinationConfiguration): object => rest;

const shared = liveIssuer(SKI_A, [SINGLE, MULTI]);

describe('readRestrictions', () => {
  it('shows a restriction of two combinations at both', () => {
    expect(readRestrictions(liveOf(shared))).toMatchObject({
      x509_certificate_single_factor: { allowed_issuer_skis: [SKI_A] },
      x509_certificate_multi_factor: { allowed_issuer_skis: [SKI_A] },
    });
    expect(otherConfigurations(liveOf(shared))).toEqual([]);
  });

  it.each<[string, CombinationConfiguration[]]>([
    [
      'two that restrict the same',
      [
        { ...liveKeys(KEY_A), id: 'a' },
        { ...liveKeys(KEY_B), id: 'b' },
      ],
    ],
    ['one of a kind that it does not know', [{ ...liveKeys(KEY_A), '@odata.type': '#new' }]],
    ['one for passkeys without models', [{ ...liveKeys(), allowedAAGUIDs: null }]],
    ['one of certificates that says it is for passkeys', [liveIssuer(SKI_A, ['fido2'])]],
    ['one of a combination that cannot be restricted', [liveIssuer(SKI_A, ['password,sms'])]],
  ])('leaves out %s, and names it apart', (_, configurations) => {
    expect(readRestrictions(liveOf(...configurations))).toEqual({
      fido2: null,
      x509_certificate_single_factor: null,
      x509_certificate_multi_factor: null,
    });
    expect(otherConfigurations(liveOf(...configurations))).toEqual(
      configurations.map(({ id }) => id),
    );
  });

  it('shows and names one that restricts something else as well', () => {
    const wide = liveIssuer(SKI_A, [MULTI, `password,${MULTI}`]);
    expect(readRestrictions(liveOf(wide)).x509_certificate_multi_factor).toMatchObject({
      allowed_issuer_skis: [SKI_A],
    });
    expect(otherConfigurations(liveOf(wide))).toEqual([wide.id]);
  });
});

describe('changedConfigurations', () => {
  const NONE = { add: [], change: [], remove: [] };

  it.each([
    ['nothing', strength(), []],
    ['what is there', both(issuer(SKI_A), null), [liveIssuer(SKI_A, [SINGLE])]],
    [
      'what is there in upper case',
      both(issuer(SKI_A.toUpperCase()), null),
      [liveIssuer(SKI_A, [SINGLE])],
    ],
    ['what two combinations share', both(issuer(SKI_A), issuer(SKI_A)), [shared]],
    [
      'one that no attribute stands for',
      strength(),
      [{ ...liveKeys(KEY_A), '@odata.type': '#new' }],
    ],
  ])('leaves %s', (_, state, configurations) => {
    expect(changedConfigurations(state, liveOf(...configurations))).toEqual(NONE);
  });

  it('adds, changes in place and removes', () => {
    expect(changedConfigurations(both(issuer(SKI_A), null), liveOf())).toEqual({
      ...NONE,
      add: [body(liveIssuer(SKI_A, [SINGLE]))],
    });
    const one = liveIssuer(SKI_A, [SINGLE]);
    expect(changedConfigurations(both(issuer(SKI_B), null), liveOf(one))).toEqual({
      ...NONE,
      change: [{ id: one.id, before: body(one), after: body(liveIssuer(SKI_B, [SINGLE])) }],
    });
    expect(changedConfigurations(both(null, null), liveOf(one))).toEqual({
      ...NONE,
      remove: [{ id: one.id, before: body(one) }],
    });
  });

  it.each([
    ['both in the same way', both(issuer(SKI_B), issuer(SKI_B)), [SINGLE, MULTI], SKI_B, []],
    ['neither', both(null, null), undefined, undefined, []],
    ['one', both(issuer(SKI_A), null), [SINGLE], SKI_A, []],
    ['one in another way', both(null, issuer(SKI_B)), [MULTI], SKI_B, []],
    [
      'both in two ways',
      both(issuer(SKI_A), issuer(SKI_B)),
      [SINGLE],
      SKI_A,
      [body(liveIssuer(SKI_B, [MULTI]))],
    ],
    [
      'both in two ways that are new',
      both(issuer(SKI_B), certificates({ allowed_policy_oids: ['1.2'] })),
      [SINGLE],
      SKI_B,
      [{ ...body(liveIssuer('', [MULTI])), allowedIssuerSkis: [], allowedPolicyOIDs: ['1.2'] }],
    ],
  ])('of one for two combinations restricts %s', (_, state, combinations, ski, add) => {
    const { id } = shared;
    const after = combinations === undefined ? {} : body(liveIssuer(ski, combinations));
    expect(changedConfigurations(state, liveOf(shared))).toEqual({
      add,
      change: combinations === undefined ? [] : [{ id, before: body(shared), after }],
      remove: combinations === undefined ? [{ id, before: body(shared) }] : [],
    });
  });

  it('keeps what a configuration restricts beside its attribute', () => {
    const wide = liveIssuer(SKI_A, [MULTI, `password,${MULTI}`]);
    expect(changedConfigurations(both(null, issuer(SKI_B)), liveOf(wide))).toEqual({
      add: [body(liveIssuer(SKI_B))],
      change: [
        { id: wide.id, before: body(wide), after: body(liveIssuer(SKI_A, [`password,${MULTI}`])) },
      ],
      remove: [],
    });
  });
});
