import { isKnown } from '../../../framework/value';
import type { PolicyConfig } from '../schema';
import { sessionOf } from './conditions';
import { part } from './parts';
import { isOn, SWITCHED } from './session';

/** What a change makes of session controls that limited sessions more, in sentences without end. */
export function looserSessionControls(planned: PolicyConfig, current: PolicyConfig): string[] {
  return [
    ...SWITCHED.filter((name) => isOn(current, name) === 'yes' && isOn(planned, name) === 'no').map(
      (name) => `${name} will no longer be there`,
    ),
    ...longerFrequency(planned, current),
    ...(part(sessionOf(current, 'persistent_browser'), 'mode') === 'never' &&
    part(sessionOf(planned, 'persistent_browser'), 'mode') === 'always'
      ? ['persistent_browser will keep browsers signed in']
      : []),
    ...(sessionOf(current, 'disable_resilience_defaults') === true &&
    isFalse(sessionOf(planned, 'disable_resilience_defaults'))
      ? ['disable_resilience_defaults will no longer be there']
      : []),
    ...looserEvaluation(planned, current),
  ];
}

const isFalse = (value: unknown): boolean => value === null || value === false;

function longerFrequency(planned: PolicyConfig, current: PolicyConfig): string[] {
  if (isOn(planned, 'sign_in_frequency') !== 'yes') return [];
  const [before, now] = [hoursOf(current), hoursOf(planned)];
  const longer = before !== undefined && now !== undefined && now > before;
  const type = (policy: PolicyConfig) =>
    part(sessionOf(policy, 'sign_in_frequency'), 'authentication_type');
  const less =
    type(current) === 'primaryAndSecondaryAuthentication' &&
    type(planned) === 'secondaryAuthentication';
  return [
    ...(longer ? ['sign_in_frequency will ask for a new sign-in less often'] : []),
    ...(less ? ['sign_in_frequency will ask for the second factor alone'] : []),
  ];
}

/** Hours until a new sign-in: 0 for every time, undefined while not known or where none is asked. */
function hoursOf(policy: PolicyConfig): number | undefined {
  if (isOn(policy, 'sign_in_frequency') !== 'yes') return undefined;
  const frequency = sessionOf(policy, 'sign_in_frequency');
  const interval = part(frequency, 'frequency_interval');
  if (interval === 'everyTime') return 0;
  const value = part(frequency, 'value');
  const type = part(frequency, 'type');
  if (!isKnown(value) || value === null) return undefined;
  if (type !== 'days' && type !== 'hours') return undefined;
  return Number(value) * (type === 'days' ? 24 : 1);
}

const STRICT = ['strictEnforcement', 'strictLocation'];

function looserEvaluation(planned: PolicyConfig, current: PolicyConfig): string[] {
  const evaluation = (policy: PolicyConfig) =>
    part(sessionOf(policy, 'continuous_access_evaluation'), 'mode');
  const before = evaluation(current);
  const now = evaluation(planned);
  if (!isKnown(now) || now === before) return [];
  if (now === 'disabled') return ['continuous_access_evaluation will be off'];
  const wasStrict = typeof before === 'string' && STRICT.includes(before);
  const isStrict = now !== null && STRICT.includes(now);
  return wasStrict && !isStrict ? ['continuous_access_evaluation will no longer be strict'] : [];
}
