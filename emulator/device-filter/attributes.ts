/**
 * Device attributes of a filter and the operators that each takes; names are compared without case.
 *
 * Source: entra-docs page Conditional Access: Filter for devices.
 */
import type { Operator } from './syntax';
import { operators } from './syntax';

interface DeviceAttribute {
  /** The member of deviceInfo that holds it. */
  readonly member: string;
  readonly operators: readonly Operator[];
}

const exact: readonly Operator[] = ['eq', 'ne'];
const listed: readonly Operator[] = [...exact, 'in', 'notin'];
const collected: readonly Operator[] = ['contains', 'notcontains'];

const attributes: Readonly<Record<string, readonly Operator[]>> = {
  deviceId: listed,
  displayName: operators,
  deviceOwnership: exact,
  enrollmentProfileName: operators,
  isCompliant: exact,
  manufacturer: operators,
  mdmAppId: listed,
  model: operators,
  operatingSystem: operators,
  operatingSystemVersion: operators,
  physicalIds: collected,
  profileType: exact,
  systemLabels: collected,
  trustType: exact,
  ...Object.fromEntries(
    Array.from({ length: 15 }, (_, index) => [`extensionAttribute${index + 1}`, operators]),
  ),
};

const byOperand = new Map(
  Object.entries(attributes).map(([name, taken]): [string, DeviceAttribute] => [
    `device.${name.toLowerCase()}`,
    { member: name === 'deviceOwnership' ? 'ownership' : name, operators: taken },
  ]),
);

/** The attribute of an operand like `device.trustType`; `undefined` for any other. */
export function deviceAttribute(operand: string): DeviceAttribute | undefined {
  return byOperand.get(operand.toLowerCase());
}
