import { type ProviderConfig, schema } from '../../../provider/configuration/schema';
import { Settings } from '../../../provider/configuration/settings';
import { DiagnosticError, type Message } from '../../../provider/framework/diagnostics';

export const TENANT = '7e57e4a0-0000-4000-8000-000000000001';
export const CLIENT = 'c11e4700-0000-4000-8000-000000000001';

export type Environment = Readonly<Record<string, string>>;

const NOTHING = Object.fromEntries(Object.keys(schema).map((name) => [name, null]));

/** Arguments as Terraform gives them. */
export const config = (given: Partial<ProviderConfig> = {}): ProviderConfig =>
  ({ ...NOTHING, ...given }) as ProviderConfig;

export const settings = (
  given: Partial<ProviderConfig> = {},
  environment: Environment = {},
  resident = false,
): Settings => new Settings(config(given), environment, resident);

/** What the user is told, where something is refused. */
export function refusal(work: () => unknown): Message | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostic;
    throw error;
  }
  return undefined;
}
