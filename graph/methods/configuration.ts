import { z } from 'zod';
import { type Cloud, CLOUDS } from '../../model/cloud';
import { type Call, defineCall, type GraphVersion } from '../call';
import type { SingletonEntity } from '../singleton';

/** Everywhere but in the cloud that 21Vianet operates. */
export const OUTSIDE_CHINA: readonly Cloud[] = ['global', 'usgovernmentl4', 'usgovernmentl5'];

/** What tells the configuration of one method from another. */
interface Particulars<T extends z.ZodType> {
  /** Name of its type without the common ending, and last segment of its path. */
  readonly id: string;
  readonly type: T;
  /** @default every cloud */
  readonly clouds?: readonly Cloud[];
  /** Whether beta alone has the method, or has parts of it that v1.0 lacks. */
  readonly beta?: 'whole' | 'parts';
}

/** Where the configuration of a method is read and written. */
export type MethodEntity<T extends z.ZodType = typeof configuration> = SingletonEntity<T>;

/** Declares the configuration of a method. */
export function methodEntity<T extends z.ZodType>({
  id,
  type,
  clouds = CLOUDS,
  beta,
}: Particulars<T>): MethodEntity<T> {
  const calls = callsOf(id, clouds);
  return {
    read: calls.read(beta === undefined ? 'v1.0' : 'beta'),
    write: calls.write(beta === 'whole' ? 'beta' : 'v1.0'),
    ...(beta === 'parts' && { writeBeta: calls.write('beta') }),
    type,
    odataType: `#microsoft.graph.${id}${TYPE}`,
  };
}

/** Where the configurations of all methods are listed. */
export const CONFIGURATIONS =
  '/policies/authenticationMethodsPolicy/authenticationMethodConfigurations';
const TYPE = 'AuthenticationMethodConfiguration';

/** A call of a method in a version of Graph. */
type CallIn = (version: GraphVersion) => Call;

/**
 * The calls of a method. `Policy.Read.All` reads as well by the documentation; the published
 * permissions name these.
 */
function callsOf(id: string, clouds: readonly Cloud[]): Record<'read' | 'write', CallIn> {
  const page = `${id}${TYPE}`.toLowerCase();
  const path = `${CONFIGURATIONS}/${id}`;
  const [reading, writing] = [
    'Policy.Read.AuthenticationMethod',
    'Policy.ReadWrite.AuthenticationMethod',
  ] as const;
  return {
    read: (version) =>
      defineCall({
        method: 'GET',
        version,
        path,
        application: [reading, writing],
        delegated: [reading, writing],
        role: 'Global Reader',
        clouds,
        source: pageOf(`${page}-get`, version),
      }),
    write: (version) =>
      defineCall({
        method: 'PATCH',
        version,
        path,
        application: [writing],
        delegated: [writing],
        role: 'Authentication Policy Administrator',
        clouds,
        source: pageOf(`${page}-update`, version),
      }),
  };
}

const pageOf = (name: string, version: GraphVersion): string =>
  `https://learn.microsoft.com/graph/api/${name}${version === 'beta' ? '?view=graph-rest-beta' : ''}`;

/** @see https://learn.microsoft.com/graph/api/resources/excludetarget */
export const excludeTarget = z.looseObject({ id: z.string(), targetType: z.string() });

/** @see https://learn.microsoft.com/graph/api/resources/authenticationmethodtarget */
export const includeTarget = z.looseObject({
  id: z.string(),
  targetType: z.string(),
  isRegistrationRequired: z.boolean().nullish(),
});

/**
 * What the configuration of every method has.
 *
 * @see https://learn.microsoft.com/graph/api/resources/authenticationmethodconfiguration
 */
export const configuration = z.looseObject({
  id: z.string(),
  state: z.string(),
  includeTargets: z.array(includeTarget).nullish(),
  excludeTargets: z.array(excludeTarget).nullish(),
});
