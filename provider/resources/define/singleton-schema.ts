import type { Attributes } from '../../framework/schema';
import type { Identity } from './singleton-identity';

const attributes = {
  tenant_id: {
    type: 'string',
    computed: true,
    keepState: true,
    description: 'Tenant that this state belongs to.',
  },
  on_destroy: {
    type: 'string',
    oneOf: ['forget', 'restore'],
    optional: true,
    computed: true,
    default: 'forget',
    description:
      'What a destroy does: `forget` leaves the tenant as it is, `restore` brings back what was there when this resource took over. Takes effect when it has been applied before the destroy.',
  },
  adopted_from: {
    type: 'string',
    computed: true,
    keepState: true,
    nullable: true,
    description:
      'Marks the live settings that a creation was planned from. Should Terraform report that this value became inconsistent, the tenant changed after the plan: nothing was written, plan again.',
  },
} as const satisfies Attributes;

/** Attributes of every singleton, put before its own. */
export const singletonAttributes = ({ description }: Identity): Attributes => ({
  id: { type: 'string', computed: true, keepState: true, description },
  ...attributes,
});

/** Whether an attribute belongs to the resource itself, and says nothing about the tenant. */
export const isOwnAttribute = (name: string): boolean => name === 'id' || name in attributes;

/** The mark of what a creation was planned from. It explains itself where Terraform quotes it. */
export function adoptionMark(digest: string): string {
  return `live settings ${digest} (if this differs at apply, the tenant changed after the plan: plan again)`;
}
