import type { CeremonyRule } from '../ceremony';

/** A page inside of another page asks for nobody's credential. */
export const crossOrigin: CeremonyRule = ({ credential: { clientData } }) =>
  clientData.crossOrigin !== true && clientData.topOrigin === undefined
    ? undefined
    : {
        rule: 'cross-origin',
        subject: 'the client data',
        given: 'of a page inside of another page',
        expected: 'crossOrigin false and no topOrigin',
        step: 'Make the credential again, with entra-policy keys.',
      };
