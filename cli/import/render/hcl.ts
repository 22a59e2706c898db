import type { Declared, DeclaredObject } from '../../../provider/reading';
import { areas } from '../areas';
import type { Declaration } from '../declaration';
import type { Written } from './written';
import { withVisible } from './text';

/** A tenant as what Terraform reads directly: one file for each area. */
export function renderHcl(written: Written): ReadonlyMap<string, string> {
  const files = new Map([['main.tf', main(written)]]);
  for (const area of areas) {
    const ofArea = written.declarations.filter((one) => one.area === area);
    if (ofArea.length > 0) files.set(`${area.file}.tf`, ofArea.map(block).join('\n'));
  }
  return files;
}

const main = ({ tenantId, cloud }: Written): string => `terraform {
  required_providers {
    entra = {
      source = "entra-policy/entra"
    }
  }
}

# Credentials come from the environment: ARM_CLIENT_ID and its companions.
# Without break_glass nothing keeps a change from stopping your accounts for emergencies: declare it
# before the first change.
provider "entra" {
  tenant_id = ${hclText(tenantId)}
${cloud === 'global' ? '' : `  environment = ${hclText(cloud)}\n`}}
`;

const block = ({ typeName, logicalName, importId, attributes }: Declaration): string =>
  `import {
  to = ${typeName}.${logicalName}
  id = ${hclText(importId)}
}

resource "${typeName}" "${logicalName}" {
${members(Object.entries(attributes), '  ')}}
`;

const members = (entries: readonly (readonly [string, Declared])[], indent: string): string =>
  entries.map(([name, value]) => `${indent}${name} = ${hclValue(value, indent)}\n`).join('');

function hclValue(value: Declared, indent: string): string {
  if (typeof value === 'string') return hclText(value);
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}  `;
  if (value instanceof Map) {
    const keyed = [...(value as ReadonlyMap<string, Declared>)].map(
      ([key, element]) => [hclKey(key), element] as const,
    );
    return braced(members(keyed, inner), indent);
  }
  if (!Array.isArray(value)) {
    return braced(members(Object.entries(value as DeclaredObject), inner), indent);
  }
  const elements = (value as readonly Declared[]).map((element) => hclValue(element, inner));
  const line = `[${elements.join(', ')}]`;
  if (elements.length < 2 && !line.includes('\n') && line.length <= 100) return line;
  return `[\n${elements.map((element) => `${inner}${element},\n`).join('')}${indent}]`;
}

const braced = (content: string, indent: string): string =>
  content === '' ? '{}' : `{\n${content}${indent}}`;

const hclKey = (key: string): string => (/^[A-Za-z_][\w-]*$/.test(key) ? key : hclText(key));

/**
 * A text in HCL, in which nothing is a template.
 *
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function hclText(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(/[$%](?=\{)/g, '$&$&');
  return `"${withVisible(escaped, (code) => `\\U${code.padStart(8, '0')}`)}"`;
}
