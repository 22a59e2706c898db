import { z } from 'zod';
import { quote } from '../../model/quote';

const TYPE = 'entra_fido2_security_key';
/** A state with ten thousand keys is smaller. */
export const LARGEST_STATE = 64 * 1024 * 1024;

/** A key as Terraform's state has it. */
export interface StateKey {
  readonly address: string;
  readonly tenantId: string | undefined;
  readonly userId: string;
  readonly slot: string;
  readonly status: string | undefined;
  readonly methodId: string | undefined;
  readonly credentialId: string | undefined;
}

/** A state from which nothing is taken. */
export class StateError extends Error {
  override readonly name = 'StateError';

  constructor(problem: string, options?: ErrorOptions) {
    super(
      `the state is refused: ${problem}; expected the output of "terraform show -json", or a state file`,
      options,
    );
  }
}

const attributes = z.object({
  tenant_id: z.string().nullish(),
  user_id: z.string(),
  slot: z.string(),
  status: z.string().nullish(),
  method_id: z.string().nullish(),
  credential_id: z.string().nullish(),
});

const shownResource = z.object({ address: z.string(), type: z.string(), values: z.unknown() });

interface ShownModule {
  readonly resources?: readonly z.infer<typeof shownResource>[] | undefined;
  readonly child_modules?: readonly ShownModule[] | undefined;
}

const shownModule: z.ZodType<ShownModule> = z.object({
  resources: z.array(shownResource).optional(),
  child_modules: z.lazy(() => z.array(shownModule)).optional(),
});

const shown = z.object({
  format_version: z.string(),
  planned_values: z.undefined().optional(),
  values: z.object({ root_module: shownModule }).optional(),
});

const file = z.object({
  version: z.literal(4),
  resources: z.array(
    z.object({
      module: z.string().optional(),
      mode: z.string(),
      type: z.string(),
      name: z.string(),
      instances: z.array(
        z.object({
          index_key: z.union([z.string(), z.number()]).optional(),
          attributes: z.unknown(),
        }),
      ),
    }),
  ),
});

/**
 * The keys of a state.
 *
 * @param text - what `terraform show -json` prints of a state, or the file itself
 * @throws StateError when it is neither, or is a plan.
 */
export function keysOfState(text: string): readonly StateKey[] {
  if (text.length > LARGEST_STATE) throw new StateError(`it has ${text.length} characters`);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new StateError(text.trim() === '' ? 'it is empty' : 'it is no JSON', { cause });
  }
  const whole = z.union([shown, file]).safeParse(json);
  if (!whole.success) {
    const plan = typeof json === 'object' && json !== null && 'planned_values' in json;
    throw new StateError(plan ? 'it is a plan' : 'it has another shape', { cause: whole.error });
  }
  const found = 'version' in whole.data ? inFile(whole.data) : inShown(whole.data);
  return found.map(([address, values]) => toKey(address, values));
}

type Found = readonly (readonly [address: string, attributes: unknown])[];

const inShown = ({ values }: z.infer<typeof shown>): Found =>
  values === undefined ? [] : inModule(values.root_module);

const inModule = ({ resources = [], child_modules: modules = [] }: ShownModule): Found => [
  ...resources
    .filter(({ type }) => type === TYPE)
    .map(({ address, values }) => [address, values] as const),
  ...modules.flatMap(inModule),
];

const inFile = ({ resources }: z.infer<typeof file>): Found =>
  resources
    .filter(({ mode, type }) => mode === 'managed' && type === TYPE)
    .flatMap(({ module, name, instances }) =>
      instances.map((instance) => {
        const index =
          instance.index_key === undefined ? '' : `[${JSON.stringify(instance.index_key)}]`;
        const prefix = module === undefined ? '' : `${module}.`;
        return [`${prefix}${TYPE}.${name}${index}`, instance.attributes] as const;
      }),
    );

function toKey(address: string, values: unknown): StateKey {
  const read = attributes.safeParse(values);
  if (!read.success) {
    throw new StateError(`${quote(address)} has no user_id and slot`, { cause: read.error });
  }
  const { tenant_id, user_id, slot, status, method_id, credential_id } = read.data;
  return {
    ...{ address, slot },
    tenantId: tenant_id ?? undefined,
    userId: user_id.toLowerCase(),
    status: status ?? undefined,
    methodId: method_id ?? undefined,
    credentialId: credential_id ?? undefined,
  };
}
