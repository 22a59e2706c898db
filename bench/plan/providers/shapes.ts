import { policy } from './policy';
import type { Shape } from './shape';
import { tag } from './tag';

/** Every resource type of the bench, the smaller one first. */
export const shapes = [tag, policy] as unknown as readonly Shape[];

/** Source addresses of both providers: one root module serves either. */
export const ADDRESSES = [
  'registry.terraform.io/example/bench',
  'registry.opentofu.org/example/bench',
] as const;
