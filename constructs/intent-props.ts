import type { AccessPolicyProps, PolicyState } from './access-policy-props';

/** What every intent that becomes conditional access policies has. */
export interface IntentProps extends Pick<
  AccessPolicyProps,
  'exceptions' | 'exceptDirectorySync' | 'logicalName'
> {
  /** Name that administrators see; where an intent makes several policies, their names start with it. */
  readonly name: string;
  /**
   * Whether it is enforced.
   *
   * @default 'enabled'
   */
  readonly state?: PolicyState;
}

/** What a policy of an intent takes over from it. */
export function intended({
  state = 'enabled',
  exceptions,
  exceptDirectorySync,
}: IntentProps): Pick<AccessPolicyProps, 'state' | 'exceptions' | 'exceptDirectorySync'> {
  return {
    state,
    ...(exceptions !== undefined && { exceptions }),
    ...(exceptDirectorySync !== undefined && { exceptDirectorySync }),
  };
}
