import { targetsOf } from '../reading/conditions';
import { isThere } from '../reading/parts';
import { PAGES, type PolicyRule } from './rule';

export const policyHasOneKindOfTarget: PolicyRule = {
  name: 'policy-has-one-kind-of-target',
  claim:
    'A policy is about applications, user actions or authentication contexts, never about two.',
  source: PAGES.targets,
  *check(planned) {
    const kinds = KINDS.filter(({ attributes }) =>
      attributes.some((name) => isThere(targetsOf(planned, name)) === 'yes'),
    );
    if (kinds.length < 2) return;
    yield {
      verdict: 'refuse',
      summary: 'Targets of more than one kind',
      detail: `A policy is about one kind of target, and this one is about ${kinds.map(({ title }) => title).join(' and ')}. Declare a policy for each.`,
      path: ['conditions', 'applications'],
    };
  },
};

/** Kinds of targets, and the attributes that make a policy one about them. */
const KINDS: readonly {
  readonly title: string;
  readonly attributes: readonly Parameters<typeof targetsOf>[1][];
}[] = [
  {
    title: 'applications',
    attributes: ['include_applications', 'exclude_applications', 'application_filter'],
  },
  { title: 'user actions', attributes: ['include_user_actions'] },
  {
    title: 'authentication contexts',
    attributes: ['include_authentication_context_class_references'],
  },
];
