import type { Declaration } from '../../declaration';
import { membersOf, printLiteral, printMembers } from './print';

const WIDTH = 100;
const INDENT = 4;

/** A resource with its import, as a statement of a constructor. */
export function printAdoption(declaration: Declaration, tenantId: string): string {
  const inner = INDENT + 2;
  const { importId } = declaration;
  const id = importId === tenantId ? 'tenantId' : printLiteral(importId);
  return `${pad(INDENT)}adopt(\n${pad(inner)}${printResource(declaration, inner)},\n${pad(inner)}${id},\n${pad(INDENT)});\n`;
}

function printResource(declaration: Declaration, indent: number): string {
  const { typeName, logicalName, attributes } = declaration;
  const members = membersOf(attributes);
  const head = `new ${className(typeName)}(this, ${printLiteral(logicalName)}, `;
  if (indent + head.length < WIDTH) return `${head}${printMembers(members, indent)})`;
  const inner = indent + 2;
  return [
    `new ${className(typeName)}(`,
    `${pad(inner)}this,`,
    `${pad(inner)}${printLiteral(logicalName)},`,
    `${pad(inner)}${printMembers(members, inner)},`,
    `${pad(indent)})`,
  ].join('\n');
}

/** The class of a type in the bindings: `entra_sms_method` is `SmsMethod`. */
export const className = (typeName: string): string =>
  typeName
    .replace(/^entra_/, '')
    .split('_')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');

const pad = (columns: number): string => ' '.repeat(columns);
