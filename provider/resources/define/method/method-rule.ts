import type { Unknown } from '../../../framework/value';
import type { Rule } from '../rules';
import type { Targeted } from '../targets/targeted';

/** What every method has. */
export interface MethodConfig extends Targeted {
  readonly state: string | null | Unknown;
  readonly allow_empty_exclusions: boolean | null | Unknown;
}

/** A rule about every method. */
export type MethodRule = Rule<MethodConfig, MethodConfig>;

/** Whether nobody can use the method, so that nobody loses it: its state says so already. */
export const isOff = ({ state }: MethodConfig): boolean => state === 'disabled';
