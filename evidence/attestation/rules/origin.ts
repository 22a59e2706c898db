import type { CeremonyRule } from '../ceremony';
import { originOf } from '../../creation-options';
import { shown } from '../../finding';

/** The credential was made for the relying party itself, not for a page that looks like it. */
export const origin: CeremonyRule = ({ credential: { clientData }, options }) =>
  clientData.origin === originOf(options)
    ? undefined
    : {
        rule: 'origin',
        subject: 'the origin of the client data',
        given: shown(clientData.origin),
        expected: shown(originOf(options)),
        step: 'Make the credential again: this one is for another site.',
      };
