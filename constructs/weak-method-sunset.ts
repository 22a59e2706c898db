import { Annotations, type TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { EmailMethod } from '../gen/email-method';
import { SmsMethod } from '../gen/sms-method';
import { VoiceMethod } from '../gen/voice-method';
import { claimAddress } from './address';
import { emergencyGroups } from './break-glass-exclusion';
import { ImportBlock } from './import-block';
import { located } from './located';
import { keepRecord } from './records';
import { distinct, idOf } from './reference';
import { claimSingleton } from './sole-owner';
import { TenantStack } from './tenant-stack';
import { weakMethodProblems } from './weak-method-problems';
import type { SunsetStage, WeakMethod, WeakMethodSunsetProps } from './weak-method-sunset-props';

const ALL: readonly WeakMethod[] = ['sms', 'voice', 'mail'];

/** What the provider takes of every method. */
interface MethodConfig {
  readonly state?: 'disabled';
  readonly excludeGroupIds?: string[];
}

/** How each method is declared. */
const DECLARE: Readonly<
  Record<WeakMethod, (scope: Construct, config: MethodConfig) => TerraformResource>
> = {
  sms: (scope, config) => new SmsMethod(scope, 'Resource', config),
  voice: (scope, config) => new VoiceMethod(scope, 'Resource', config),
  mail: (scope, config) =>
    new EmailMethod(scope, 'Resource', {
      ...config,
      ...(config.state === 'disabled' && { allowExternalIdToUseEmailOtp: 'disabled' }),
    }),
};

/**
 * The end of SMS, voice calls and codes by mail, group by group and at last for everybody. Each
 * closed stage excludes its groups; the last one turns the methods off.
 *
 * Which stages are in force is declared, and no date ever closes one: the same commit always
 * synthesises the same. The group of accounts for emergencies is excluded from the start:
 * their keys do not depend on a telephone network.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-sms-voice-retirement
 *
 * @example
 *
 * new WeakMethodSunset(stack, 'WeakMethods', \{
 *   closed: [\{ name: 'Pilot', for: [pilot], closes: '2026-10-15' \}],
 *   planned: [\{ name: 'Everybody', for: 'everyone', closes: '2027-01-15' \}],
 *   guestMailCodes: 'stay',
 * \});
 */
export class WeakMethodSunset extends Construct {
  /** Resources by method. */
  readonly resources: ReadonlyMap<WeakMethod, TerraformResource>;

  /**
   * @throws Error naming this construct when the stages contradict each other, or the accounts for
   * emergencies have no group.
   */
  constructor(scope: Construct, id: string, props: WeakMethodSunsetProps) {
    super(scope, id);
    const problems = located(this, () => [...weakMethodProblems(this, props)]);
    if (problems.length > 0) throw new Error(`${this.node.path}: ${problems.join('; ')}`);
    const { methods = ALL } = props;
    this.resources = new Map(
      [...new Set(methods)].map((method) => [method, this.#declare(method, props)]),
    );
    for (const stage of props.closed) keepRecord(this, 'methods_to_close', recordOf(stage, true));
    for (const stage of props.planned) keepRecord(this, 'methods_to_close', recordOf(stage, false));
    if (props.ownTelecomProvider !== undefined) {
      keepRecord(this, 'methods_to_close', { own_telecom_provider: props.ownTelecomProvider });
    }
  }

  #declare(method: WeakMethod, { closed, guestMailCodes, logicalNames }: WeakMethodSunsetProps) {
    const { tenantId, breakGlass } = TenantStack.of(this);
    const scope = new Construct(this, method);
    claimSingleton(scope, tenantId, `${method} method`);
    const isOver = closed.some((stage) => stage.for === 'everyone');
    const staysForGuests = isOver && method === 'mail' && guestMailCodes === 'stay';
    if (staysForGuests) {
      Annotations.of(scope).addWarning(
        'codes by mail stay on for guests, and with them for members outside of the groups that are excluded',
      );
    }
    const groups = [...emergencyGroups(this, breakGlass), ...closed.flatMap(groupsOf)];
    const resource = DECLARE[method](scope, {
      ...(isOver && !staysForGuests && { state: 'disabled' }),
      ...(groups.length > 0 && { excludeGroupIds: distinct(this, groups) }),
    });
    claimAddress(scope, resource, logicalNames?.[method] ?? method);
    new ImportBlock(scope, 'Import', resource, tenantId);
    return resource;
  }
}

const groupsOf = (stage: SunsetStage): string[] =>
  stage.for === 'everyone' ? [] : stage.for.map((group) => idOf(group, 'group'));

const recordOf = (stage: SunsetStage, closed: boolean): object => ({
  name: stage.name,
  closes: stage.closes,
  closed,
  groups: stage.for === 'everyone' ? 'everyone' : groupsOf(stage),
});
