import type { AttributePath, AttributePath_Step } from '../protocol/wire/terraform';

/** Some element of a set: sets have no order, so Terraform has no address for their elements. */
export const ELEMENT: Readonly<{ element: true }> = { element: true };

/** One step to a value: an attribute's name, a key of a map, an index of a list, or {@link ELEMENT}. */
export type Step = string | { readonly key: string } | { readonly index: number } | typeof ELEMENT;

/** The way to a value from the root of a configuration. */
export type Path = readonly Step[];

/** A path as a person writes it: `profiles["a"].aaguids`. */
export function formatPath(path: Path): string {
  return path
    .map((step, position) => {
      if (typeof step === 'string') return position === 0 ? step : `.${step}`;
      if ('element' in step) return '[*]';
      return 'key' in step ? `[${JSON.stringify(step.key)}]` : `[${step.index}]`;
    })
    .join('');
}

/** A path as Terraform reads it; it ends at the set where it enters one. */
export function toAttributePath(path: Path): AttributePath {
  const set = path.findIndex((step) => typeof step === 'object' && 'element' in step);
  const addressable = set === -1 ? path : path.slice(0, set);
  return { steps: addressable.map((step) => ({ selector: toSelector(step) })) };
}

function toSelector(step: Step): AttributePath_Step['selector'] {
  if (typeof step === 'string') return { $case: 'attributeName', attributeName: step };
  if ('element' in step) return undefined;
  return 'key' in step
    ? { $case: 'elementKeyString', elementKeyString: step.key }
    : { $case: 'elementKeyInt', elementKeyInt: BigInt(step.index) };
}
