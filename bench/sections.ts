import { graphSection } from './graph';
import { handshakeSection } from './handshake';
import { keysSection } from './keys';
import { planSection } from './plan';
import type { Section } from './section';
import { synthSection } from './synth';

/** Everything that is measured, in the order of the page. */
export const sections: readonly Section[] = [
  handshakeSection,
  planSection,
  graphSection,
  keysSection,
  synthSection,
];
