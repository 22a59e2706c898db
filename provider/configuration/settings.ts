import { isAbsolute } from 'node:path';
import { DiagnosticError } from '../framework/diagnostics';
import { isKnown } from '../framework/value';
import { type ProviderConfig, schema } from './schema';

type Name = keyof ProviderConfig;

/** Variables of an attribute, in the order in which they are looked at. */
const variables: Partial<Record<Name, readonly string[]>> = {
  tenant_id: ['ARM_TENANT_ID'],
  client_id: ['ARM_CLIENT_ID'],
  client_id_file_path: ['ARM_CLIENT_ID_FILE_PATH'],
  client_secret: ['ARM_CLIENT_SECRET'],
  client_secret_file_path: ['ARM_CLIENT_SECRET_FILE_PATH'],
  client_certificate: ['ARM_CLIENT_CERTIFICATE'],
  client_certificate_path: ['ARM_CLIENT_CERTIFICATE_PATH'],
  client_certificate_password: ['ARM_CLIENT_CERTIFICATE_PASSWORD'],
  use_oidc: ['ARM_USE_OIDC'],
  oidc_token: ['ARM_OIDC_TOKEN'],
  oidc_token_file_path: ['ARM_OIDC_TOKEN_FILE_PATH'],
  oidc_request_url: [
    'ARM_OIDC_REQUEST_URL',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'SYSTEM_OIDCREQUESTURI',
  ],
  oidc_request_token: [
    'ARM_OIDC_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'SYSTEM_ACCESSTOKEN',
  ],
  ado_pipeline_service_connection_id: [
    'ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID',
    'ARM_OIDC_AZURE_SERVICE_CONNECTION_ID',
  ],
  use_msi: ['ARM_USE_MSI'],
  environment: ['ARM_ENVIRONMENT'],
  graph_endpoint: ['ENTRA_GRAPH_ENDPOINT'],
  authority_host: ['ENTRA_AUTHORITY_HOST'],
  ca_file: ['ENTRA_CA_FILE'],
};

/** Arguments that need not be known for the tenant to be reached. */
const LATER: ReadonlySet<string> = new Set(['break_glass', 'security_keys'] satisfies Name[]);

/** How a variable says yes or no. */
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/**
 * The settings in force: an argument, else an environment variable. In resident mode there are no
 * variables, paths are absolute, and no secret is given in clear.
 */
export class Settings {
  readonly #config: ProviderConfig;
  readonly #environment: Readonly<Record<string, string | undefined>>;
  /** Whether one process serves many configurations: then the environment says nothing. */
  readonly resident: boolean;

  constructor(
    config: ProviderConfig,
    environment: Readonly<Record<string, string | undefined>>,
    resident: boolean,
  ) {
    this.#config = config;
    this.#environment = environment;
    this.resident = resident;
  }

  /**
   * Whether every argument that says where the tenant is, and as whom, is known now. What others
   * say, such as accounts for emergencies, may be created by the same apply.
   */
  get known(): boolean {
    return Object.entries(this.#config).every(([name, value]) => LATER.has(name) || isKnown(value));
  }

  /** Whether an argument gives it. */
  isArgument(name: Name): boolean {
    const given = this.#config[name];
    return given !== null && given !== '';
  }

  /** A text setting; undefined where there is none. */
  text(name: Name): string | undefined {
    const given = this.#config[name];
    if (typeof given === 'string' && given !== '') return given;
    const variable = this.#variable(name);
    return variable === undefined ? undefined : this.#checked(name, variable);
  }

  /** A setting that turns something on. @throws DiagnosticError when its variable says neither. */
  flag(name: Name): boolean {
    const given = this.#config[name];
    if (typeof given === 'boolean') return given;
    const variable = this.#variable(name);
    if (variable === undefined) return false;
    const value = this.#environment[variable] ?? '';
    const meant = FLAGS.get(value.toLowerCase());
    if (meant !== undefined) return meant;
    throw new DiagnosticError({
      summary: 'Invalid environment variable',
      detail: `${variable} is ${JSON.stringify(value)}; expected "true" or "false".`,
    });
  }

  /** A path. @throws DiagnosticError when it is relative in resident mode. */
  path(name: Name): string | undefined {
    const path = this.text(name);
    if (path === undefined || !this.resident || isAbsolute(path)) return path;
    throw new DiagnosticError({
      summary: 'Relative path in resident mode',
      detail: `${name} is "${path}". A resident provider serves several working directories: give an absolute path.`,
      path: [name],
    });
  }

  /** A secret. @throws DiagnosticError when it is given in clear in resident mode. */
  secret(name: Name): string | undefined {
    const secret = this.text(name);
    if (secret === undefined || !this.resident) return secret;
    throw new DiagnosticError({
      summary: 'Secret in clear in resident mode',
      detail: `A resident provider takes ${name} from no argument. Name a file that holds it, or use a managed identity.`,
      path: [name],
    });
  }

  /** The variable that gives a setting, if one does. */
  #variable(name: Name): string | undefined {
    return variables[name]?.find((variable) => this.#environment[variable]);
  }

  /** Terraform checks arguments against the schema; variables are checked here. */
  #checked(name: Name, variable: string): string {
    const value = this.#environment[variable] ?? '';
    const attribute: (typeof schema)[Name] = schema[name];
    const expected =
      'format' in attribute && !attribute.format.accepts(value)
        ? attribute.format.expected
        : 'oneOf' in attribute && !attribute.oneOf.some((option) => option === value)
          ? `one of ${attribute.oneOf.join(', ')}`
          : undefined;
    if (expected === undefined) return value;
    throw new DiagnosticError({
      summary: 'Invalid environment variable',
      detail: `${variable} is "${value}"; expected ${expected}.`,
    });
  }
}
