import type { Graph } from '../../../../graph';
import type { SingletonAccess } from '../../../../graph/singleton';
import type { Diagnostics } from '../../../framework/diagnostics';
import type { Attributes } from '../../../framework/schema';
import { bySchema } from '../by-schema';
import type { EntraResource } from '../entra-resource';
import { defineSingleton } from '../singleton';
import type { TypedMoments } from '../moments';
import type { RuleOf } from '../rules';
import { newGroups } from '../targets/group-references';
import { inspectGroups } from '../targets/inspect-groups';
import { exclusionIsNotEmptied } from '../targets/rules/exclusion-is-not-emptied';
import { type Place, WHOLE } from '../targets/targeted';
import { validateTargets } from '../targets/validate';
import type { MethodRule } from './method-rule';
import { sharedRules } from './shared-rules';
import type { MethodWords } from './words';

/** A method, as its resource declares it. `Wire` is Graph's type. */
interface MethodSpec<S extends Attributes, Wire extends object> {
  /** Terraform's name, `entra_…_method`. */
  readonly typeName: string;
  /** What messages call it: `SMS method`. */
  readonly title: string;
  /** Markdown: what it manages, and the behaviour that would surprise. */
  readonly description: string;
  readonly words: MethodWords;
  /** What every method has, and its own attributes, each with its form in Graph. */
  readonly schema: S;
  /** Further places that say whom something is for. */
  readonly places?: readonly Place[];
  /** Rules of its own. */
  readonly rules?: readonly (RuleOf<S> | MethodRule)[];
  /** Checks of its own across attributes that need no tenant. */
  readonly validate?: (config: TypedMoments<S>['config'], diagnostics: Diagnostics) => void;
  /** Finds it among what a tenant has. */
  access(graph: Graph): SingletonAccess<Wire>;
}

/**
 * Declares an authentication method that has a state, targets and settings of its own. What every
 * method needs follows: mapping, rules about whom it reaches, and a look at the groups that a
 * change brings in.
 */
export function defineMethod<const S extends Attributes, Wire extends object>({
  words,
  schema,
  places = [],
  rules = [],
  validate,
  description,
  ...spec
}: MethodSpec<S, Wire>): EntraResource {
  const shared = sharedRules(words, [WHOLE, ...places]);
  return defineSingleton<S, Wire, undefined>({
    ...bySchema<S, Wire>(schema),
    ...spec,
    subcategory: 'Authentication methods',
    description: [description, SINGLETON].join('\n\n'),
    schema,
    // Every method has what the shared rules look at.
    rules: [
      ...shared.refusals,
      exclusionIsNotEmptied(words.page),
      ...rules,
      ...shared.advice,
    ] as readonly RuleOf<S>[],
    validate: (config, diagnostics) => {
      for (const place of [WHOLE, ...places]) validateTargets(config, place, diagnostics);
      validate?.(config, diagnostics);
    },
    inspect: (call, graph, { planned, current }) =>
      inspectGroups(call, graph, newGroups(schema, planned, current)),
  });
}

const SINGLETON =
  'Every tenant has exactly one, so a creation adopts what is live and says what it will change; what you do not declare stays as it is.';
