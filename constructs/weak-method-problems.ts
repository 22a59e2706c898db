import { Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import { isDay, notADay } from './iso-date';
import { comparable, idOf } from './reference';
import type {
  OwnTelecomProvider,
  SunsetStage,
  WeakMethodSunsetProps,
} from './weak-method-sunset-props';

/**
 * The day from which Microsoft delivers neither text messages nor calls.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-sms-voice-retirement
 */
export const DELIVERY_ENDS = '2027-02-01';

/** What a declaration of stages contradicts. */
export function* weakMethodProblems(
  scope: IConstruct,
  props: WeakMethodSunsetProps,
): Iterable<string> {
  const stages = [...props.closed, ...props.planned];
  yield* problemsOfProvider(props);
  yield* problemsOfStages(stages, props.ownTelecomProvider !== undefined);
  yield* problemsOfEnd(stages);
  yield* problemsOfGroups(scope, stages);
}

function* problemsOfProvider({ ownTelecomProvider }: WeakMethodSunsetProps): Iterable<string> {
  if (ownTelecomProvider === undefined) return;
  // The types say so, but an empty object by a cast attests nothing.
  const said: Partial<OwnTelecomProvider> = ownTelecomProvider;
  for (const what of ['name', 'attestedBy', 'ticket'] as const) {
    if ((said[what] ?? '').trim() === '') yield `ownTelecomProvider says no ${what}`;
  }
}

function* problemsOfStages(stages: readonly SunsetStage[], delivered: boolean): Iterable<string> {
  const days: SunsetStage[] = [];
  for (const stage of stages) {
    const { name, closes } = stage;
    if (name.trim() === '') yield 'a stage has no name; give the one that reviews call it by';
    if (stages.some((other) => other !== stage && other.name === name)) {
      yield `two stages are called "${name}"; give each its own name`;
    }
    if (!isDay(closes)) {
      yield notADay(closes, `closes of the stage "${name}"`);
      continue;
    }
    if (closes > DELIVERY_ENDS && !delivered) {
      yield `the stage "${name}" closes on ${closes}, after ${DELIVERY_ENDS}, when Microsoft ends text messages and calls; choose an earlier day, or attest an ownTelecomProvider`;
    }
    const before = days.at(-1);
    if (before !== undefined && before.closes > closes) {
      yield `the stage "${name}" closes on ${closes}, before "${before.name}" on ${before.closes}; put the stages in their order`;
    }
    days.push(stage);
  }
}

function* problemsOfEnd(stages: readonly SunsetStage[]): Iterable<string> {
  const last = stages.at(-1);
  if (last?.for !== 'everyone') {
    yield 'no stage is the last one for everyone, so the methods never end; plan it';
  }
  const early = stages.find((stage) => stage !== last && stage.for === 'everyone');
  if (early !== undefined) {
    yield `the stage "${early.name}" is for everyone, and others follow it; put it last`;
  }
}

function* problemsOfGroups(scope: IConstruct, stages: readonly SunsetStage[]): Iterable<string> {
  const owners = new Map<string, string>();
  for (const { name, for: audience } of stages) {
    if (audience === 'everyone') continue;
    if (Token.isUnresolved(audience)) {
      yield `the stage "${name}" takes its groups from a list that is not resolved at synthesis; name each group`;
      continue;
    }
    if (audience.length === 0) yield `the stage "${name}" is for no group; name one`;
    for (const group of audience) {
      const id = comparable(scope, idOf(group, 'group'));
      const other = owners.get(id);
      if (other === undefined) owners.set(id, name);
      else yield `group ${id} is in the stages "${other}" and "${name}"; it ends once`;
    }
  }
}
