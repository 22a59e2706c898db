import type { CeremonyRule } from '../ceremony';
import { shown } from '../../finding';

/** A sign-in is no registration, though its client data looks alike. */
export const clientDataType: CeremonyRule = ({ credential: { clientData } }) =>
  clientData.type === 'webauthn.create'
    ? undefined
    : {
        rule: 'client-data-type',
        subject: 'the type of the client data',
        given: shown(clientData.type),
        expected: '"webauthn.create"',
        step: 'Make a credential: this is the answer of another ceremony.',
      };
