import { UNKNOWN } from '../../../../../provider/framework/value';
import { rulesNameWhatTheyLookAt } from '../../../../../provider/resources/x509-certificate-method/rules/rules-name-what-they-look-at';
import { findings } from '../../states';
import { rule, ruled, state } from '../states';

const of = (type: unknown, identifiers: object) =>
  ruled(rule({ x509_certificate_rule_type: type, identifier: null, ...identifiers }));

describe(rulesNameWhatTheyLookAt.name, () => {
  it.each([
    ['issuerSubject', {}, 'identifier or issuer_subject_identifier'],
    ['issuerSubject', { policy_oid_identifier: '1.2' }, 'identifier or issuer_subject_identifier'],
    ['policyOID', { identifier: '' }, 'identifier or policy_oid_identifier'],
    [
      'issuerSubjectAndPolicyOID',
      { issuer_subject_identifier: 'CN=A' },
      'issuer_subject_identifier and policy_oid_identifier',
    ],
  ])('refuses %s with %p', (type, identifiers, needed) => {
    expect(findings(rulesNameWhatTheyLookAt, of(type, identifiers))).toMatchObject([
      { verdict: 'refuse', detail: `A rule of type "${type}" needs ${needed}. Set it.` },
    ]);
  });

  it.each([
    ['issuerSubject', { identifier: 'CN=A' }],
    ['issuerSubject', { issuer_subject_identifier: 'CN=A' }],
    ['policyOID', { policy_oid_identifier: '1.2' }],
    ['policyOID', { identifier: UNKNOWN }],
    [
      'issuerSubjectAndPolicyOID',
      { issuer_subject_identifier: 'CN=A', policy_oid_identifier: '1.2' },
    ],
    ['somethingElse', {}],
    [UNKNOWN, {}],
  ])('takes %p with %p', (type, identifiers) => {
    expect(findings(rulesNameWhatTheyLookAt, of(type, identifiers))).toEqual([]);
  });

  it.each([
    state(),
    state({ authentication_mode_configuration: UNKNOWN }),
    state({ authentication_mode_configuration: { rules: UNKNOWN } }),
  ])('says nothing where there is no rule to judge', (planned) => {
    expect(findings(rulesNameWhatTheyLookAt, planned)).toEqual([]);
  });
});
