import { collections } from '../../../../cli/import/areas';
import type { Declaration } from '../../../../cli/import/declaration';
import { hclText, renderHcl } from '../../../../cli/import/render/hcl';

const place = (attributes: Declaration['attributes']): Declaration => ({
  area: collections.entra_named_location.area,
  typeName: 'entra_named_location',
  logicalName: 'office',
  importId: '9a0f0000-0000-4000-8000-000000000001',
  attributes,
});

const written = (cloud: 'global' | 'china', ...declarations: Declaration[]) =>
  ({ name: 'acme', tenantId: 'the-tenant', cloud, declarations }) as const;

describe('HCL', () => {
  it('has an import beside every resource', () => {
    const files = renderHcl(
      written(
        'global',
        place({
          display_name: 'Office',
          ip: { ip_ranges: ['198.51.100.0/24'], is_trusted: true },
          profiles: new Map([
            ['plain', { count: 1 }],
            ['with blank', {}],
          ]),
          two: ['a', 'b'],
        }),
      ),
    );
    expect([...files.keys()]).toEqual(['main.tf', 'places.tf']);
    expect(files.get('places.tf')).toBe(`import {
  to = entra_named_location.office
  id = "9a0f0000-0000-4000-8000-000000000001"
}

resource "entra_named_location" "office" {
  display_name = "Office"
  ip = {
    ip_ranges = ["198.51.100.0/24"]
    is_trusted = true
  }
  profiles = {
    plain = {
      count = 1
    }
    "with blank" = {}
  }
  two = [
    "a",
    "b",
  ]
}
`);
  });

  it('names the tenant and no credential, and the cloud where it is not the global one', () => {
    expect(renderHcl(written('global')).get('main.tf')).toContain(
      'provider "entra" {\n  tenant_id = "the-tenant"\n}',
    );
    expect(renderHcl(written('china')).get('main.tf')).toContain(
      'provider "entra" {\n  tenant_id = "the-tenant"\n  environment = "china"\n}',
    );
  });

  it.each([
    ['a "quote" and \\', '"a \\"quote\\" and \\\\"'],
    ['${path.module} %{ if }', '"$${path.module} %%{ if }"'],
    ['$${x}', '"$$${x}"'],
    ['a\nb\tc\r', '"a\\nb\\tc\\r"'],
    ['\u0000\u202e', '"\\u0000\\u202e"'],
    ['\u{e0041}', '"\\U000e0041"'],
    ['über 🔑', '"über 🔑"'],
  ])('writes %j as %s', (text, expected) => {
    expect(hclText(text)).toBe(expected);
  });
});
