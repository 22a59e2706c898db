import type { AuthenticationStrength } from '../../../graph/authentication-strength/entity';
import type { StrengthChange } from '../../../graph/authentication-strength/change';
import { documentedSpelling } from '../../../model/authentication-strength/combinations';
import { isSame } from '../../framework/identity';
import type { WireBody } from '../define/wire/to-wire';
import {
  changedConfigurations,
  otherConfigurations,
  ownConfigurations,
  readRestrictions,
} from './configurations';
import { schema, type StrengthPlanned, type StrengthState } from './schema';

/** A live strength as state. */
export function fromGraph(live: AuthenticationStrength): StrengthState {
  return {
    display_name: live.displayName,
    description: live.description === '' ? null : (live.description ?? null),
    allowed_combinations: live.allowedCombinations,
    ...(readRestrictions(live) as Pick<
      StrengthState,
      'fido2' | 'x509_certificate_single_factor' | 'x509_certificate_multi_factor'
    >),
    requirements_satisfied: live.requirementsSatisfied,
    other_configuration_ids: otherConfigurations(live),
  };
}

/** A state as the body of a creation; or as the parts of a change, as Graph has no whole one. */
export function toGraph(
  state: StrengthPlanned,
  live: AuthenticationStrength | undefined,
): WireBody {
  const displayName = state.display_name;
  const description = state.description ?? '';
  const wanted = state.allowed_combinations.map(documentedSpelling);
  if (live === undefined) {
    const combinationConfigurations = ownConfigurations(state);
    const body = {
      ...{ displayName, description },
      allowedCombinations: wanted,
      combinationConfigurations,
    };
    return { body: body as unknown as WireBody['body'], beta: false };
  }
  // Graph may not take back a name of a length that it has let through once.
  const properties = {
    ...(displayName !== live.displayName && { displayName }),
    ...(description !== (live.description ?? '') && { description }),
  };
  const before = live.allowedCombinations;
  const isSameSet = isSame(schema.allowed_combinations, wanted, before);
  const change: StrengthChange = {
    ...(Object.keys(properties).length > 0 && { properties }),
    allowedCombinations: { before, ...(!isSameSet && { after: wanted }) },
    configurations: changedConfigurations(state, live),
  };
  return { body: change as unknown as WireBody['body'], beta: false };
}
