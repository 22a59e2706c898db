import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineName } from '../../engine/find';
import type { Attributes } from '../../provider/framework/schema';
import type { Shape } from './providers/shape';

/** Resources of one type whose state is what their configuration says. */
export interface ModuleResource {
  readonly typeName: string;
  /** Address of the provider, as it stands in a state. */
  readonly provider: string;
  readonly configuration: object;
  readonly attributes: object;
}

const hosts: Readonly<Record<EngineName, string>> = {
  terraform: 'registry.terraform.io',
  tofu: 'registry.opentofu.org',
};

/** Resource `index` of a shape, for an engine. */
export function shapeResource(shape: Shape, index: number, engine: EngineName): ModuleResource {
  const attributes = shape.state(index);
  return {
    typeName: shape.typeName,
    provider: `provider["${hosts[engine]}/example/bench"]`,
    configuration: configured(shape.schema, attributes),
    attributes,
  };
}

/** What the author writes of a state: everything but what only the provider gives. */
function configured(schema: Attributes, attributes: Readonly<Record<string, unknown>>): object {
  const isGiven = ([name, value]: [string, unknown]): boolean =>
    value !== null && (schema[name]?.computed !== true || schema[name].optional === true);
  return Object.fromEntries(Object.entries(attributes).filter(isGiven));
}

/** The built-in resource with the same content. */
export function builtInResource({ configuration }: ModuleResource, id: string): ModuleResource {
  const input = plain(configuration);
  const dynamic = { value: input, type: typeNotation(input) };
  return {
    typeName: 'terraform_data',
    provider: 'provider["terraform.io/builtin/terraform"]',
    configuration: { input },
    attributes: { id, input: dynamic, output: dynamic, triggers_replace: null },
  };
}

/** cty's JSON notation of the type that Terraform infers for a JSON expression. */
function typeNotation(value: unknown): unknown {
  if (value === null) return 'dynamic';
  if (Array.isArray(value)) return ['tuple', value.map(typeNotation)];
  if (typeof value === 'object') {
    const members = Object.entries(value).map(([name, member]) => [name, typeNotation(member)]);
    return ['object', Object.fromEntries(members)];
  }
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

/** Writes a module and its state, as if it had been applied. */
export function writeModule(folder: string, resources: readonly ModuleResource[]): void {
  mkdirSync(folder, { recursive: true });
  write(join(folder, 'main.tf.json'), {
    ...requirement(resources),
    resource: groupByType(resources),
  });
  write(join(folder, 'terraform.tfstate'), {
    version: 4,
    // No newer than any engine that is supported: a state of a newer one is refused.
    terraform_version: '1.8.0',
    serial: 1,
    lineage: 'be9c0000-0000-4000-8000-000000000000',
    outputs: {},
    resources: resources.map(({ typeName, provider, attributes }, index) => ({
      mode: 'managed',
      type: typeName,
      name: nameOf(index),
      provider,
      instances: [{ schema_version: 0, attributes, sensitive_attributes: [] }],
    })),
    check_results: null,
  });
}

/** A module that names a provider needs it, whether or not a resource does. */
const requirement = (resources: readonly ModuleResource[]): object =>
  resources.some(({ provider }) => provider.includes('/example/bench'))
    ? { terraform: { required_providers: { bench: { source: 'example/bench' } } } }
    : {};

const nameOf = (index: number): string => `n${index}`;

function groupByType(resources: readonly ModuleResource[]): object {
  const types = new Map<string, Record<string, object>>();
  for (const [index, { typeName, configuration }] of resources.entries()) {
    const named = types.get(typeName) ?? {};
    named[nameOf(index)] = configuration;
    types.set(typeName, named);
  }
  return Object.fromEntries(types);
}

const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? Number(one) : one));

const write = (path: string, content: object): void => {
  writeFileSync(path, toJson(content));
};

const plain = (value: unknown): unknown => JSON.parse(toJson(value));
