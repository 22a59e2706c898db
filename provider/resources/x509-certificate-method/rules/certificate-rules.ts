import { isKnown } from '../../../framework/value';
import type { X509CertificateConfig } from '../schema';

type ModeConfiguration = Exclude<
  X509CertificateConfig['authentication_mode_configuration'],
  symbol | null
>;
/** A rule that says what certificates count as. */
export type CertificateRule = Exclude<
  Exclude<ModeConfiguration['rules'], symbol | null>[number],
  symbol
>;

/** What certificates count as, as far as that is known. */
export function modesOf({
  authentication_mode_configuration: modes,
}: X509CertificateConfig): ModeConfiguration | undefined {
  return modes === null || !isKnown(modes) ? undefined : modes;
}

/** The rules of a state that are known. */
export function certificateRulesOf(state: X509CertificateConfig): CertificateRule[] {
  const rules = modesOf(state)?.rules ?? null;
  return rules === null || !isKnown(rules) ? [] : rules.filter(isKnown);
}

/** What a rule looks at, as text; undefined while a part of it is unknown. */
export function subjectOf(rule: CertificateRule): string | undefined {
  const parts = [
    rule.x509_certificate_rule_type,
    rule.identifier,
    rule.issuer_subject_identifier,
    rule.policy_oid_identifier,
  ];
  return parts.every(isKnown) ? parts.filter((part) => part !== null).join(' ') : undefined;
}
