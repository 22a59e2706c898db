import { fromGraph, toGraph } from '../../../../provider/resources/authentication-strength/mapping';
import {
  certificates,
  KEY_A,
  KEY_B,
  keys,
  live,
  liveIssuer,
  liveKeys,
  MULTI,
  SKI_A,
  strength,
} from './states';

describe('a creation', () => {
  it('is one request with every restriction in it', () => {
    const state = strength({
      description: 'For administrators',
      fido2: { allowed_aaguids: [KEY_A.toUpperCase()] },
      x509_certificate_multi_factor: certificates({ allowed_policy_oids: ['1.2.3'] }),
    });
    expect(toGraph(state, undefined)).toEqual({
      beta: false,
      body: {
        displayName: 'Keys',
        description: 'For administrators',
        allowedCombinations: ['fido2', MULTI],
        combinationConfigurations: [
          {
            '@odata.type': '#microsoft.graph.fido2CombinationConfiguration',
            appliesToCombinations: ['fido2'],
            allowedAAGUIDs: [KEY_A],
          },
          {
            '@odata.type': '#microsoft.graph.x509CertificateCombinationConfiguration',
            appliesToCombinations: [MULTI],
            allowedIssuerSkis: [],
            allowedPolicyOIDs: ['1.2.3'],
          },
        ],
      },
    });
  });

  it('spells combinations as Graph does', () => {
    const allowed_combinations = ['sms , password', 'federatedSingleFactor,voice', 'palmVein,x'];
    expect(toGraph(strength({ allowed_combinations }), undefined).body).toMatchObject({
      allowedCombinations: ['password,sms', 'voice,federatedSingleFactor', 'palmVein,x'],
    });
  });

  it('is read back as it was declared', () => {
    const state = strength({
      description: 'x',
      fido2: { allowed_aaguids: [KEY_A, KEY_B] },
      x509_certificate_multi_factor: certificates({ allowed_issuer_skis: [SKI_A] }),
    });
    const { body } = toGraph(state, undefined);
    expect(fromGraph(live({ ...body }))).toEqual(state);
  });
});

describe('a change', () => {
  const nothing = { add: [], change: [], remove: [] };

  it('of nothing has no parts', () => {
    expect(toGraph(strength(), live()).body).toEqual({
      allowedCombinations: { before: ['fido2', MULTI] },
      configurations: nothing,
    });
  });

  it.each([
    ['order', [MULTI, 'fido2']],
    ['blanks', ['fido2', ` ${MULTI} `]],
  ])('of the %s of combinations is none', (_, allowed_combinations) => {
    const { body } = toGraph(strength({ allowed_combinations }), live());
    expect(body['allowedCombinations']).toEqual({ before: ['fido2', MULTI] });
  });

  it('of combinations has those before and after', () => {
    const { body } = toGraph(strength({ allowed_combinations: ['fido2', 'sms,password'] }), live());
    expect(body['allowedCombinations']).toEqual({
      before: ['fido2', MULTI],
      after: ['fido2', 'password,sms'],
    });
  });

  it.each([
    ['the name', { display_name: 'Other' }, { displayName: 'Other' }],
    ['the description', { description: 'x' }, { description: 'x' }],
  ])('of %s has that property alone', (_, overrides, properties) => {
    expect(toGraph(strength(overrides), live()).body).toHaveProperty('properties', properties);
  });

  it('that ends a description sends an empty one', () => {
    expect(toGraph(strength(), live({ description: 'x' })).body).toHaveProperty('properties', {
      description: '',
    });
  });
});

describe('a live strength', () => {
  it.each(['', null, undefined])('has no description where Graph has %j', (description) => {
    expect(fromGraph(live({ description })).description).toBeNull();
  });

  it('shows each restriction at the attribute of its combination', () => {
    const combinationConfigurations = [liveIssuer(SKI_A), liveKeys(KEY_A)];
    expect(fromGraph(live({ combinationConfigurations }))).toEqual({
      ...keys(KEY_A),
      x509_certificate_multi_factor: certificates({ allowed_issuer_skis: [SKI_A] }),
    });
  });

  it('keeps combinations and requirements of a newer Graph', () => {
    const newer = { allowedCombinations: ['palmVein'], requirementsSatisfied: 'mfa,presence' };
    expect(fromGraph(live(newer))).toMatchObject({
      allowed_combinations: ['palmVein'],
      requirements_satisfied: 'mfa,presence',
    });
  });
});
