import type { Declaration } from '../../declaration';
import { printLiteral } from './literals';
import { printMembers } from './print';
import { type Member, membersOf } from './printable';

const WIDTH = 100;
const INDENT = 4;

/** A statement of a constructor, with the names that it uses. */
export interface Statement {
  readonly text: string;
  /** Names from `entra-policy`. */
  readonly constructs: readonly string[];
  /** Names from `entra-policy/resources`. */
  readonly resources: readonly string[];
  /** Whether it uses the id of the tenant. */
  readonly usesTenantId: boolean;
}

/** A resource with its import. */
export function printResource(declaration: Declaration, tenantId: string): Statement {
  const { typeName, attributes } = declaration;
  const name = className(typeName);
  const callee = `new ${name}`;
  const adopted = printCall(callee, declaration, membersOf(attributes), INDENT + 2);
  return { ...adopt(declaration, adopted, tenantId), resources: [name] };
}

/** What a construct makes, with its import. */
export function printConstruct(
  declaration: Declaration,
  tenantId: string,
  { callee, members, uses }: ConstructCall,
): Statement {
  const call = printCall(callee, declaration, members, INDENT + 2);
  const { constructs, ...statement } = adopt(declaration, `${call}.resource`, tenantId);
  return { ...statement, constructs: [...constructs, ...uses] };
}

/** How a construct is made. */
export interface ConstructCall {
  /** `NamedPlace.network`, or with `new` before it. */
  readonly callee: string;
  readonly members: readonly Member[];
  /** Names from `entra-policy`. */
  readonly uses: readonly string[];
}

function adopt({ importId }: Declaration, resource: string, tenantId: string): Statement {
  const usesTenantId = importId === tenantId;
  const id = usesTenantId ? 'tenantId' : printLiteral(importId);
  const [outer, inner] = [pad(INDENT), pad(INDENT + 2)];
  const line = `${outer}adopt(${resource}, ${id});`;
  const text =
    !line.includes('\n') && line.length <= WIDTH
      ? `${line}\n`
      : `${outer}adopt(\n${inner}${resource},\n${inner}${id},\n${outer});\n`;
  return { text, constructs: ['adopt'], resources: [], usesTenantId };
}

/** A call with scope, id and properties. */
function printCall(
  callee: string,
  { logicalName }: Declaration,
  members: readonly Member[],
  indent: number,
): string {
  const head = `${callee}(this, ${printLiteral(logicalName)}, `;
  if (indent + head.length < WIDTH) return `${head}${printMembers(members, indent)})`;
  const inner = indent + 2;
  return [
    `${callee}(`,
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
