import { registerPasskey } from '../../../graph/user-passkeys/calls';
import { runRule } from '../rule';

/** Graph registers passkeys for users in the global cloud alone. */
export const cloudRegisters = runRule('cloud-registers', ({ cloud }) =>
  registerPasskey.clouds.includes(cloud)
    ? undefined
    : {
        subject: 'the cloud of the tenant',
        given: cloud,
        expected: `one in which Graph registers passkeys for users: ${registerPasskey.clouds.join(', ')}`,
        step: 'Let the users register their keys themselves.',
      },
);
