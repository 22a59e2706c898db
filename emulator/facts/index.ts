import { directoryFacts } from './directory';
import type { Fact } from './fact';
import { fido2Facts } from './fido2';
import { odata } from './odata';
import { policyFacts } from './policy';
import { signInFacts } from './sign-in';
import { transportFacts } from './transport';

/** Every fact that the emulator relies on; docs/emulator.md lists those that are assumed. */
export const facts: readonly Fact[] = [
  ...Object.values(odata),
  ...Object.values(fido2Facts),
  ...Object.values(policyFacts),
  ...Object.values(directoryFacts),
  ...Object.values(transportFacts),
  ...Object.values(signInFacts),
];
