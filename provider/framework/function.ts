import type {
  CallFunctionRequest,
  CallFunctionResponse,
  FunctionSignature,
} from '../protocol/wire/terraform';
import { StringKind } from '../protocol/wire/terraform';
import { decodeValueOf, encodeValueOf } from './codec';
import { DiagnosticError } from './diagnostics';
import { typeJson } from './schema-message';
import type { ListType, SetType, StringType } from './schema';
import type { Value } from './value';

/** One argument that a function takes; it is known and not null when the function is called. */
export interface FunctionParameter {
  readonly name: string;
  /** Markdown: what it is. */
  readonly description: string;
}

/** A function of a provider: text in, a value out. It needs neither configuration nor tenant. */
export interface ProviderFunction {
  readonly name: string;
  /** A short title. */
  readonly summary: string;
  /** Markdown: what it answers, and what is an error. */
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: ListType | SetType | StringType;
  /** @throws ArgumentError when an argument cannot be used. */
  call(...args: readonly string[]): Value;
}

/** An argument that a function cannot use. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
  /** Which one, from 0. */
  readonly argument: number;

  constructor(argument: number, message: string) {
    super(message);
    this.argument = argument;
  }
}

const STRING: StringType = { type: 'string' };

/** How Terraform knows the functions of a provider. */
export function signaturesOf(
  functions: readonly ProviderFunction[],
): Record<string, FunctionSignature> {
  return Object.fromEntries(functions.map((one) => [one.name, signatureOf(one)]));
}

const signatureOf = ({
  summary,
  description,
  parameters,
  returns,
}: ProviderFunction): FunctionSignature => ({
  summary,
  description,
  descriptionKind: StringKind.STRING_KIND_MARKDOWN,
  parameters: parameters.map((parameter) => ({
    ...parameter,
    type: typeJson(STRING),
    descriptionKind: StringKind.STRING_KIND_MARKDOWN,
  })),
  return: { type: typeJson(returns) },
});

/** Calls a function; what it throws becomes the error that Terraform shows at the call. */
export function callFunction(
  functions: readonly ProviderFunction[],
  { name, arguments: given }: CallFunctionRequest,
): CallFunctionResponse {
  const called = functions.find((one) => one.name === name);
  try {
    if (called === undefined) {
      throw new DiagnosticError({
        summary: 'Unknown function',
        detail: `this provider has no function "${name}"`,
      });
    }
    const args = given.map((argument) => decodeValueOf(STRING, argument) as string);
    return { result: encodeValueOf(called.returns, called.call(...args)), error: undefined };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const functionArgument = error instanceof ArgumentError ? BigInt(error.argument) : undefined;
    return { result: undefined, error: { text, functionArgument } };
  }
}
