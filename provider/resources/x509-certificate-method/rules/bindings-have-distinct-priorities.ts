import { ELEMENT } from '../../../framework/path';
import { isKnown } from '../../../framework/value';
import type { X509CertificateRule } from '../schema';

export const bindingsHaveDistinctPriorities: X509CertificateRule = {
  name: 'bindings-have-distinct-priorities',
  claim: 'The priority of a binding is its own: which of two is tried first must not be chance.',
  source: 'https://learn.microsoft.com/graph/api/resources/x509certificateuserbinding',
  *check({ certificate_user_bindings: bindings }) {
    if (bindings === null || !isKnown(bindings)) return;
    const seen = new Map<bigint, string>();
    for (const { priority, x509_certificate_field: field } of bindings.filter(isKnown)) {
      if (!isKnown(priority)) continue;
      const name = isKnown(field) ? field : '(known after apply)';
      const first = seen.get(priority);
      seen.set(priority, first ?? name);
      if (first === undefined) continue;
      yield {
        verdict: 'refuse',
        summary: 'Two bindings of one priority',
        detail: `The bindings of "${first}" and "${name}" both have priority ${priority.toString()}. Give each binding a priority of its own.`,
        path: ['certificate_user_bindings', ELEMENT, 'priority'],
      };
    }
  },
};
