import { Annotations, Aspects, TerraformStack } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { Fido2SecurityKey, type Fido2SecurityKeyConfig } from '../gen/fido2-security-key';
import { claimAddress } from './address';
import { ImportBlock } from './import-block';
import { type KeyPlace, placeOf, sharded } from './key-shard';
import { KeyStack } from './key-stack';
import { literal } from './literal';
import { located } from './located';
import { fromConfiguration } from './project-path';
import { RemovedBlock } from './removed-block';
import { claimRoster } from './roster-claims';
import type { DeclaredKey, DeclaredRoster, RosterEvidence, RosterKey } from './roster-key';
import { rosterProblems, shardName } from './roster-problems';
import { emergencyKeyProblems, rosterAdvice, rosterReachProblems } from './roster-reach';
import type { SecurityKeyRosterProps } from './security-key-roster-props';
import type { TenantStack } from './tenant-stack';

/**
 * Which users have which security keys: one resource for each key, shared out among stacks of their
 * own by user and slot, so that no key ever moves because another one came or went.
 *
 * The stacks are apart from that of the tenant's policies, as an identity that registers keys can
 * become anybody: it should apply these and nothing else. The roster itself is no construct, since an
 * app of constructs outside of stacks is refused by newer versions of cdktf.
 *
 * @example
 *
 * new SecurityKeyRoster(app, 'dev-keys', \{
 *   tenantId,
 *   breakGlass,
 *   securityKeys: \{ signers \},
 *   shards: 5,
 *   models: [parseAaguid('2fc0579f-8113-47ea-b116-bb5a8db9202a')],
 *   keys: [\{ user, slot: 'primary', ticket: 'CHG-1001', requestedBy: 'kim\@fabrikam.com', approvedBy: 'ada\@fabrikam.com' \}],
 *   evidence: \{ folder: 'evidence', list \},
 * \});
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-enable-passkey-fido2#provision-fido2-security-keys-using-microsoft-graph-api
 */
export class SecurityKeyRoster implements DeclaredRoster {
  /** A stack for each shard, in their order. */
  readonly stacks: readonly TenantStack[];
  /** Id of the tenant, in lower case. */
  readonly tenantId: string;
  /** The keys. */
  readonly keys: readonly DeclaredKey[];
  readonly evidence: RosterEvidence | undefined;

  /**
   * @param scope - the app, or a construct that is in no stack
   * @param id - name of the roster: it names the stacks, `<id>-1-of-<shards>` and so on
   * @throws Error naming the roster when its keys contradict themselves or those of another roster of
   * the tenant, when a stack would hold more than 150, or it is inside of a stack. Synthesis fails
   * when passkeys of a model are not admitted by the tenant's policy of the same app, or there is
   * evidence for a key that no roster has.
   */
  constructor(scope: Construct, id: string, props: SecurityKeyRosterProps) {
    const path = [scope.node.path, id].filter((part) => part !== '').join('/');
    const fail = (problems: readonly string[]): void => {
      if (problems.length > 0) throw new Error(`${path}: ${problems.join('; ')}`);
    };
    if (scope.node.scopes.some((one) => TerraformStack.isStack(one))) {
      fail([
        'a roster has stacks of its own; create it in the app, beside the stack of the policies',
      ]);
    }
    fail([...rosterProblems(id, props)]);
    const { shards, retiring, evidence } = props;
    this.evidence = evidence;
    this.tenantId = props.tenantId.toLowerCase();
    const keys = props.keys.map((key) => withDefaults(key, props));
    this.keys = keys;
    fail([...emergencyKeyProblems(scope, this, props.breakGlass)]);
    fail(claimRoster(scope.node.root, path, this));
    this.stacks = [...sharded(keys, shards)].map(([shard, members]) => {
      const stack = new KeyStack(scope, shardName(id, shard, shards), props);
      for (const key of members) declare(stack, key, evidence);
      return stack;
    });
    this.#judgeWithPolicies(scope.node.root);
    if (retiring !== undefined) {
      for (const [shard, members] of sharded(keys, retiring)) {
        const former = new KeyStack(scope, shardName(id, shard, retiring), props);
        for (const key of members) new RemovedBlock(former, nameOf(key), addressOf(key));
      }
    }
  }

  /** At synthesis, when every policy of the app is there. Only stacks are asked by cdktf. */
  #judgeWithPolicies(root: IConstruct): void {
    const [first] = this.stacks;
    if (first === undefined) return;
    first.node.addValidation({ validate: () => [...rosterReachProblems(root, this)] });
    Aspects.of(first).add({
      visit: (node) => {
        if (node !== first) return;
        for (const advice of rosterAdvice(root, this)) Annotations.of(first).addWarning(advice);
      },
    });
  }
}

type CompleteKey = Omit<RosterKey, 'models' | 'serial'> & DeclaredKey;

const withDefaults = (
  key: RosterKey,
  { models }: Pick<SecurityKeyRosterProps, 'models'>,
): CompleteKey => ({
  ...key,
  userId: key.user.toLowerCase(),
  models: [...new Set(key.models ?? models ?? [])].sort(),
  serial: key.serial,
});

/** The logical name: addresses are public, and a user's name changes. */
const nameOf = ({ userId, slot }: KeyPlace): string => `key_${userId}_${slot}`.replaceAll('-', '_');

const addressOf = (place: KeyPlace): string =>
  `${Fido2SecurityKey.tfResourceType}.${nameOf(place)}`;

function declare(stack: TenantStack, key: CompleteKey, evidence: RosterEvidence | undefined): void {
  const name = nameOf(key);
  located(stack, () => {
    const resource = new Fido2SecurityKey(stack, name, configOf(key, evidence));
    claimAddress(resource, resource, name);
    if (key.methodId === undefined) return;
    new ImportBlock(resource, 'Import', resource, `${placeOf(key)}/${key.methodId}`);
  });
}

const evidenceOf = (
  evidence: RosterEvidence | undefined,
  { userId, slot }: KeyPlace,
): Pick<Fido2SecurityKeyConfig, 'evidenceFile' | 'evidenceSha256'> => {
  const made = evidence?.list.find((one) => one.user_id === userId && one.slot === slot);
  if (evidence === undefined || made === undefined) return {};
  return {
    evidenceFile: fromConfiguration(`${evidence.folder.replace(/\/+$/, '')}/${made.evidence_file}`),
    evidenceSha256: made.evidence_sha256,
  };
};

function configOf(key: CompleteKey, evidence: RosterEvidence | undefined): Fido2SecurityKeyConfig {
  const { userId, slot, displayName, serial, models, attestation, deletionPolicy } = key;
  return {
    userId,
    slot,
    ...(displayName !== undefined && { displayName: literal(displayName) }),
    expected: {
      aaguids: [...models],
      ...(serial !== undefined && { serial: literal(serial) }),
      ...(attestation !== undefined && { attestation }),
    },
    ...evidenceOf(evidence, key),
    ...(deletionPolicy !== undefined && { deletionPolicy }),
    ticket: literal(key.ticket),
    requestedBy: literal(key.requestedBy),
    approvedBy: literal(key.approvedBy),
  };
}
