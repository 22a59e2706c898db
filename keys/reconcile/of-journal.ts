import type { UserPasskey } from '../../graph/user-passkeys/passkey';
import { quote } from '../../model/quote';
import type { Progress } from '../journal';
import type { Difference, DifferenceKind } from './difference';
import { findPasskey, isSame, type Marks } from './same';
import type { StateKey } from './state-keys';

/** What marks the passkey of a row. */
export const marksOf = ({ credential, registered }: Progress): Marks => ({
  credentialId: credential?.credentialId,
  methodId: registered?.methodId,
});

/**
 * What a row of the journal says otherwise than the tenant.
 *
 * @param passkeys - those of the user
 */
export function againstTenant(
  progress: Progress,
  passkeys: readonly UserPasskey[],
): readonly Difference[] {
  const { credential, registered, postedAt, handedOver } = progress;
  const say = saying(progress);
  const live = findPasskey(passkeys, marksOf(progress));
  if (registered !== undefined && live === undefined) {
    return [
      say(
        'gone-from-tenant',
        `registered as ${registered.methodId}, and the user does not have it`,
        'Find out who deleted it; then make the key again, or take the row out.',
      ),
    ];
  }
  // What was made offline is registered by a pipeline, of which the journal never hears.
  const byPipeline = handedOver && live !== undefined;
  if (registered === undefined && credential !== undefined && !byPipeline) {
    if (live !== undefined) {
      return [
        say(
          'registered-after-all',
          `no answer came to its registration, and the user has it as ${live.id}`,
          'Resume the run: it takes it as registered.',
        ),
      ];
    }
    return [
      postedAt === undefined
        ? say(
            'awaits-registration',
            'made, and nobody has registered it',
            handedOver ? 'Approve its evidence and apply.' : 'Resume the run.',
          )
        : say(
            'not-registered',
            'sent to be registered, and the user does not have it',
            'Resume the run: the same credential is sent again while its challenge lasts.',
          ),
    ];
  }
  return live === undefined ? [] : aboutLive(progress, live);
}

/** A passkey that is there, and not as it was made. */
function aboutLive(progress: Progress, live: UserPasskey): readonly Difference[] {
  const say = saying(progress);
  const name = progress.credential?.displayName;
  const made = progress.identified?.aaguid;
  const model = live.aaGuid?.toLowerCase();
  return [
    ...(name === undefined || live.displayName === name
      ? []
      : [
          say(
            'renamed',
            `registered as ${quote(name)}, and called ${quote(live.displayName ?? '')} there`,
            'Graph cannot rename it; leave it, or make the key again.',
          ),
        ]),
    ...(model === undefined || made === undefined || model === made
      ? []
      : [
          say(
            'another-model',
            `of model ${made}, and ${model} there`,
            'Delete the passkey and look at the evidence: somebody may have swapped the key.',
          ),
        ]),
  ];
}

/** What a row of the journal says otherwise than Terraform's state. */
export function againstState(
  progress: Progress,
  userId: string,
  state: readonly StateKey[],
): readonly Difference[] {
  const { row, credential, registered } = progress;
  if (credential === undefined && registered === undefined) return [];
  const say = saying(progress);
  const declared = state.find((key) => key.userId === userId && key.slot === row.slot);
  if (declared === undefined) {
    return [
      say(
        'not-in-state',
        'made, and no resource of the state is about it',
        'Export the evidence, declare the key, and apply.',
      ),
    ];
  }
  const same = isSame(marksOf(progress), declared);
  if (same === false) {
    return [
      say(
        'state-differs',
        `another credential than that of ${declared.address}`,
        'Find out which of the two keys the user holds, and delete the other passkey.',
      ),
    ];
  }
  if (same === undefined && registered !== undefined) {
    return [
      say(
        'state-is-pending',
        `registered, and ${declared.address} waits for evidence`,
        'Give the resource the evidence, and plan again.',
      ),
    ];
  }
  return [];
}

const saying =
  ({ row }: Progress) =>
  (kind: DifferenceKind, text: string, step: string): Difference => ({
    ...{ kind, text, step },
    subject: `line ${row.line}, slot ${quote(row.slot)} of ${quote(row.user)}`,
  });
