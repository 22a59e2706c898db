/**
 * How an attribute looks in Graph. By default it has the same name in camel case and the same
 * value, so that only what differs is declared, beside the attribute itself.
 *
 * @module
 */
import { bareObjectId } from '../../../../model/object-id';
import type { Json } from '../../../framework/private-state';
import type { Attribute } from '../../../framework/schema';
import type { ObjectValue, Value } from '../../../framework/value';

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, Json>>;

/** Whether JSON is an object. */
export function isJsonObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** A value that Graph spells in another way. */
export interface WireCodec {
  /**
   * @param live - what Graph holds at this place, with what attributes of the same property have
   *   made of it; null where it holds nothing
   */
  readonly toWire: (value: Value, live: Json) => Json;
  readonly fromWire: (wire: Json) => Value;
}

/** What differs between an attribute and its property. */
export interface WireForm {
  /**
   * The property, where it is not the attribute's name in camel case; with dots where it stands
   * within other properties. Attributes may share one, each with a codec for its part.
   */
  readonly name?: string;
  readonly codec?: WireCodec;
  /**
   * Attributes by which an element of a collection is the same in Graph, so that it keeps what
   * the schema does not know of it.
   */
  readonly key?: readonly string[];
  /** Only beta has the property. */
  readonly beta?: true;
  /** Graph does not hold it. */
  readonly local?: true;
  /** A value with nothing in it means the same as none. */
  readonly emptyIsNone?: true;
  /** Graph's type has no such property where there is nothing in it. */
  readonly omitEmpty?: true;
  /** What it means where Graph holds none in an object that is there. */
  readonly whenNull?: string;
  /** Graph alone sets it. */
  readonly readOnly?: true;
  /**
   * `@odata.type` of an object, where Graph asks for it; undefined for one that is younger than
   * this version, which keeps what Graph holds.
   */
  readonly odataType?: (value: ObjectValue) => string | undefined;
}

/** An attribute with its form in Graph. */
export type WiredAttribute = Attribute & { readonly graph?: WireForm };

/** Attributes by name, with their forms. */
export type WiredAttributes = Readonly<Record<string, WiredAttribute>>;

/** The form of an attribute; without a declaration there is nothing special about it. */
export function formOf(attribute: Attribute): WireForm {
  return (attribute as WiredAttribute).graph ?? {};
}

/** The way to the property of an attribute. */
export function propertyPath(attributeName: string, { name }: WireForm): readonly string[] {
  return name === undefined
    ? [attributeName.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())]
    : name.split('.');
}

/** Graph knows it under another name. */
export const named = (name: string): { readonly graph: WireForm } => ({ graph: { name } });

/** What documentation says of everything that only beta has. */
export const BETA_NOTICE =
  'It is part of the beta version of Microsoft Graph, which may change without notice.';

/** Only beta has it. */
export const inBeta = (
  form: WireForm = {},
): { readonly graph: WireForm; readonly notice: string } => ({
  graph: { ...form, beta: true },
  notice: BETA_NOTICE,
});

/** Only beta has it, and there is nothing else special about it. */
export const beta: ReturnType<typeof inBeta> = inBeta();

/** Graph alone sets it. */
export const readOnly: { readonly graph: WireForm } = { graph: { readOnly: true } };

/** It belongs to the resource; Graph does not hold it. */
export const local: { readonly graph: WireForm } = { graph: { local: true } };

/** An object or a text that says nothing when it is empty. */
export const emptyIsNone: { readonly graph: WireForm } = { graph: { emptyIsNone: true } };

const isText = (part: Value): part is string => typeof part === 'string';

/** A flags enumeration: one text with commas in Graph, a set here. Nothing is null in Graph. */
export const flags: WireCodec = {
  toWire: (value) =>
    Array.isArray(value) && value.length > 0 ? value.filter(isText).join(',') : null,
  fromWire: (wire) =>
    typeof wire === 'string'
      ? wire
          .split(',')
          .map((flag) => flag.trim())
          .filter((flag) => flag !== '')
      : [],
};

/** Texts that Graph takes in one spelling, whatever the author's. Nothing is null in Graph. */
export const spelled = (canonical: (text: string) => string): WireCodec => ({
  toWire: (value) => (Array.isArray(value) ? value.filter(isText).map(canonical) : null),
  fromWire: (wire) =>
    Array.isArray(wire)
      ? (wire as readonly Json[]).filter((entry) => typeof entry === 'string')
      : [],
});

/** Ids of objects, which Graph takes bare. */
export const ids: WireCodec = spelled(bareObjectId);

/** A reference to an object: Graph answers with the object, and takes its id alone. */
export const reference: WireCodec = {
  toWire: (value) => (typeof value === 'string' ? { id: bareObjectId(value) } : null),
  fromWire: (wire) => {
    const id = isJsonObject(wire) ? wire['id'] : null;
    return typeof id === 'string' ? id : null;
  },
};
