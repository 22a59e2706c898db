import { Construct } from 'constructs';
import {
  AuthenticationStrength,
  type AuthenticationStrengthConfig,
} from '../gen/authentication-strength';
import type { DemandedStrength } from '../model/conditional-access/grant';
import { claimAddress, logicalNameOf } from './address';
import type { Strength } from './grant';
import { literal } from './literal';
import { TenantStack } from './tenant-stack';

/** What every strength has. */
export interface StrengthProps {
  /** Name that administrators see, at most 30 characters; unique in the tenant. */
  readonly name: string;
  /**
   * What it is for, at most 100 characters.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * Name of the resource in Terraform's state. Changing it needs a `moved` block.
   *
   * @default - the construct's id in snake case
   */
  readonly logicalName?: string;
}

/** Combinations of a strength, with the models that count. */
export interface StrengthContent {
  readonly combinations: readonly string[];
  /** Models of passkeys; undefined for every model. */
  readonly models: readonly string[] | undefined;
}

/**
 * A strength of the tenant's own. A new one is created before an old one goes, so that policies
 * always have one to name.
 */
export abstract class OwnStrength extends Construct implements Strength {
  abstract readonly purpose: Strength['purpose'];
  /** The resource, for references and escape hatches. */
  readonly resource: AuthenticationStrength;
  readonly demanded: DemandedStrength;

  constructor(scope: Construct, id: string, props: StrengthProps, content: StrengthContent) {
    super(scope, id);
    TenantStack.of(this);
    const [problem] = problemsOf(props, content);
    if (problem !== undefined) throw new Error(`${this.node.path}: ${problem}`);
    const { combinations, models } = content;
    this.demanded = { combinations, models: models ?? null };
    this.resource = new AuthenticationStrength(this, 'Resource', configOf(props, content));
    claimAddress(this, this.resource, props.logicalName ?? logicalNameOf(id));
  }

  get strengthId(): string {
    return this.resource.id;
  }
}

const MOST_CHARACTERS = { name: 30, description: 100 } as const;

function* problemsOf(
  { name, description = '' }: StrengthProps,
  { models }: StrengthContent,
): Iterable<string> {
  if (name.trim() === '' || name.length > MOST_CHARACTERS.name) {
    yield `the name of a strength is "${name}"; expected 1 to ${MOST_CHARACTERS.name} characters`;
  }
  if (description.length > MOST_CHARACTERS.description) {
    yield `the description has ${description.length} characters; expected at most ${MOST_CHARACTERS.description}`;
  }
  if (models?.length === 0) {
    yield 'models is empty; name at least one, as an empty list admits every model';
  }
}

const configOf = (
  { name, description }: StrengthProps,
  { combinations, models }: StrengthContent,
): AuthenticationStrengthConfig => ({
  displayName: literal(name),
  ...(description !== undefined && { description: literal(description) }),
  allowedCombinations: [...combinations],
  ...(models !== undefined && { fido2: { allowedAaguids: [...new Set(models)].sort() } }),
  lifecycle: { createBeforeDestroy: true },
});
