import { Construct } from 'constructs';
import { TemporaryAccessPassMethod } from '../gen/temporary-access-pass-method';
import type { NonEmpty } from '../model/non-empty';
import { claimAddress } from './address';
import { emergencyGroups } from './break-glass-exclusion';
import { ImportBlock } from './import-block';
import { isDay, notADay } from './iso-date';
import { located } from './located';
import { keepRecord } from './records';
import { distinct, type GroupReference, idOf } from './reference';
import { claimSingleton } from './sole-owner';
import { TenantStack } from './tenant-stack';

/** Whoever gets passes, and until when. */
export interface PassHolders {
  /** What reviews call them. */
  readonly name: string;
  readonly groups: NonEmpty<GroupReference>;
  /**
   * The day by which they sign in with something stronger, as `YYYY-MM-DD`. `review` and `audit`
   * judge whether it has passed; Microsoft does not know it.
   */
  readonly upgradeBy: string;
}

/** Properties of {@link TemporaryAccessPassBootstrap}. */
export interface TemporaryAccessPassBootstrapProps {
  /** Whoever gets passes. */
  readonly holders: NonEmpty<PassHolders>;
  /**
   * Minutes for which a pass lasts when whoever issues it says nothing.
   *
   * @default 60
   */
  readonly lifetimeMinutes?: number;
  /**
   * Minutes for which a pass lasts at most. A pass can be issued ahead of its use: the time counts
   * from its start.
   *
   * @default 480
   */
  readonly longestLifetimeMinutes?: number;
  /**
   * Characters of a pass.
   *
   * @default 12
   */
  readonly length?: number;
  /**
   * Name of the resource in Terraform's state. Changing it needs a `moved` block.
   *
   * @default 'passes'
   */
  readonly logicalName?: string;
}

/** A pass that lasts longer than a week is a password that somebody else chose. */
const MOST_MINUTES = 7 * 24 * 60;
const LEAST_MINUTES = 10;

/**
 * Passes that open registration for people who have nothing yet: used once, short, for groups that
 * are named, and until a day by which everybody is done. Accounts for emergencies get none: whoever
 * issues passes would have them. Their group is left out.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass
 */
export class TemporaryAccessPassBootstrap extends Construct {
  /** The resource, for references and escape hatches. */
  readonly resource: TemporaryAccessPassMethod;

  /**
   * @throws Error naming this construct when a lifetime or a day is out of bounds, or the accounts
   * for emergencies have no group.
   */
  constructor(scope: Construct, id: string, props: TemporaryAccessPassBootstrapProps) {
    super(scope, id);
    const { tenantId, breakGlass } = TenantStack.of(this);
    claimSingleton(this, tenantId, 'Temporary Access Pass');
    const problems = [...problemsOf(props)];
    if (problems.length > 0) throw new Error(`${this.node.path}: ${problems.join('; ')}`);
    const {
      holders,
      lifetimeMinutes = 60,
      longestLifetimeMinutes = 480,
      length = 12,
      logicalName = 'passes',
    } = props;
    const groups = located(this, () =>
      holders.map(({ groups: of }) => of.map((group) => idOf(group, 'group'))),
    );
    const excluded = emergencyGroups(this, breakGlass);
    this.resource = new TemporaryAccessPassMethod(this, 'Resource', {
      state: 'enabled',
      isUsableOnce: true,
      defaultLength: length,
      minimumLifetimeInMinutes: LEAST_MINUTES,
      defaultLifetimeInMinutes: lifetimeMinutes,
      maximumLifetimeInMinutes: longestLifetimeMinutes,
      includeTargets: distinct(this, groups.flat()).map((groupId) => ({ groupId })),
      ...(excluded.length > 0 && { excludeGroupIds: [...excluded] }),
    });
    claimAddress(this, this.resource, logicalName);
    new ImportBlock(this, 'Import', this.resource, tenantId);
    for (const [index, { name, upgradeBy }] of holders.entries()) {
      keepRecord(this, 'passes', { name, groups: groups[index], upgrade_by: upgradeBy });
    }
  }
}

function* problemsOf(props: TemporaryAccessPassBootstrapProps): Iterable<string> {
  const { holders, lifetimeMinutes = 60, longestLifetimeMinutes = 480, length = 12 } = props;
  for (const [name, minutes] of Object.entries({ lifetimeMinutes, longestLifetimeMinutes })) {
    if (Number.isInteger(minutes) && minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES) continue;
    yield `${name} is ${minutes}; expected a whole number from ${LEAST_MINUTES} to ${MOST_MINUTES}`;
  }
  if (lifetimeMinutes > longestLifetimeMinutes) {
    yield `lifetimeMinutes is ${lifetimeMinutes}, above longestLifetimeMinutes of ${longestLifetimeMinutes}`;
  }
  if (!Number.isInteger(length) || length < 8 || length > 48) {
    yield `length is ${length}; expected a whole number from 8 to 48`;
  }
  if (holders.length === 0) yield 'nobody gets passes; name holders, or remove it';
  for (const { name, groups, upgradeBy } of holders) {
    if (!isDay(upgradeBy)) yield notADay(upgradeBy, `upgradeBy of ${name}`);
    if (groups.length === 0) yield `${name} has no group; name one`;
  }
}
