import type { Path } from '../../framework/path';
import { isObjectValue, type Value } from '../../framework/value';

/**
 * The value at a path of attributes: null where it, or an object that it stands in, is not there,
 * and unknown where one of these is.
 */
export const valueAt = (value: Value, path: Path): Value =>
  path.reduce<Value>(
    (at, step) => (isObjectValue(at) && typeof step === 'string' ? (at[step] ?? null) : at),
    value,
  );
