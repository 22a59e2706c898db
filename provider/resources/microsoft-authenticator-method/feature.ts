import { featureTarget, featureTargetAttributes } from './feature-target';

const kept = { optional: true, computed: true, keepState: true, nullable: true } as const;

/** What a feature is when its author says nothing of a part: what it was. */
const featureAttributes = {
  state: {
    type: 'string',
    oneOf: ['default', 'enabled', 'disabled'],
    ...kept,
    description: '`default` leaves it to Microsoft.',
  },
  include_target: {
    type: 'object',
    attributes: featureTargetAttributes,
    ...kept,
    description:
      'For whom: exactly one of `all_users`, `group_id`, `administrative_unit_id` and `role_id`.',
    graph: { codec: featureTarget },
  },
  exclude_target: {
    type: 'object',
    attributes: featureTargetAttributes,
    ...kept,
    description:
      'For whom not, likewise. The all-zero GUID as `group_id` is Graph’s word for nobody.',
    graph: { codec: featureTarget },
  },
} as const;

/** A feature that is on or off for a target. */
export const feature = (description: string) =>
  ({ type: 'object', attributes: featureAttributes, ...kept, description }) as const;
