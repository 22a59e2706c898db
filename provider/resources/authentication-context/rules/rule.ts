import type { Rule } from '../../define/rules';
import type { ContextConfig, ContextState } from '../schema';

/** A rule of authentication contexts. */
export type ContextRule = Rule<ContextConfig, (ContextConfig & ContextState) | null>;
