import { collections, singletons } from '../../../../cli/import/areas';
import type { Declaration } from '../../../../cli/import/declaration';
import { renderTypeScript } from '../../../../cli/import/render/typescript';
import { printLiteral, printText } from '../../../../cli/import/render/typescript/literals';
import { printResource } from '../../../../cli/import/render/typescript/statement';
import type { Written } from '../../../../cli/import/render/written';
import { unformatted } from '../../../support/prettier';

const TENANT = 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0';

const policy = (attributes: Declaration['attributes'], logicalName = 'one'): Declaration => ({
  area: collections.entra_conditional_access_policy.area,
  typeName: 'entra_conditional_access_policy',
  logicalName,
  importId: '9a0f0000-0000-4000-8000-000000000001',
  attributes,
});

const sms = (attributes: Declaration['attributes']): Declaration => ({
  area: singletons['entra_sms_method']?.area ?? { file: '', title: '' },
  ...{ typeName: 'entra_sms_method', logicalName: 'sms', importId: TENANT, attributes },
});

function renderedAs(name: string, ...declarations: Declaration[]): ReadonlyMap<string, string> {
  const written: Written = { name, tenantId: TENANT, cloud: 'china', declarations };
  const waiver = { owner: "O'Brien", until: '2026-12-30' };
  return renderTypeScript(written, waiver, (one) => printResource(one, TENANT));
}

const rendered = (...declarations: Declaration[]): ReadonlyMap<string, string> =>
  renderedAs('two-words', ...declarations);

const HOSTILE = '${a} %{b} \\ \' " ` \n \u202e ${TfToken[TOKEN.0]}';
const long = 'word '.repeat(30).trim();
const lists = {
  short: ['a', 'b'],
  long: [long, long],
  numbers: [1, 2, 3],
  objects: [
    { all_users: true, mode: 'any' },
    { group_id: 'x', mode: 'any' },
  ],
  single: [{ all_users: true }],
  nested: { a_b: { c_d: [] }, e: {} },
  keyed: new Map([
    ['plain_key', { enforced: true }],
    ['with blank', { enforced: false }],
    ["it's", {}],
  ]),
};

describe('TypeScript', () => {
  it('has a file for each area, a stack and a main', () => {
    const files = rendered(policy({ display_name: 'One' }), sms({ state: 'enabled' }));
    expect([...files.keys()]).toEqual([
      'main.ts',
      'stack.ts',
      'methods.ts',
      'conditional-access.ts',
    ]);
    expect(files.get('conditional-access.ts')).toBe(`import { Construct } from 'constructs';
import { adopt } from 'entra-policy';
import { ConditionalAccessPolicy } from 'entra-policy/resources';

/** What was imported of conditional access. */
export class ConditionalAccess extends Construct {
  constructor(scope: Construct) {
    super(scope, 'ConditionalAccess');

    adopt(
      new ConditionalAccessPolicy(this, 'one', {
        displayName: 'One',
      }),
      '9a0f0000-0000-4000-8000-000000000001',
    );
  }
}
`);
    expect(files.get('stack.ts')).toContain(`super(scope, 'two-words', {
      tenantId: '${TENANT}',
      environment: 'china',`);
    expect(files.get('stack.ts')).toContain(`owner: "O'Brien",`);
  });

  it.each([
    ['two-words', 'TwoWords'],
    ['app', 'AppTenant'],
    ['tenant-stack', 'TenantStackTenant'],
    ['methods', 'MethodsTenant'],
  ])('names the class of tenant %s as nothing else is named', (name, className) => {
    const files = renderedAs(name, sms({ state: 'enabled' }));
    expect(files.get('stack.ts')).toContain(`export class ${className} extends TenantStack {`);
    expect(files.get('stack.ts')).toContain(`super(scope, '${name}', {`);
    expect(files.get('main.ts')).toContain(
      `import { ${className} } from './stack';\n\nconst app = new App();\n\nnew ${className}(app);`,
    );
  });

  it('names the tenant by its stack', () => {
    const text = rendered(sms({ state: 'enabled' })).get('methods.ts');
    expect(text).toContain('const { tenantId } = TenantStack.of(this);');
    expect(text).toContain('      tenantId,\n    );');
    expect(text).not.toContain(TENANT);
  });

  it('is formatted as prettier would', () => {
    const cases = {
      every_kind: policy({ display_name: 'One', ...lists }),
      long_text: policy({ display_name: long, description: `it's "${long}"` }),
      full_line: policy({ display_name: 'One' }, 'n'.repeat(55)),
      beyond_the_line: policy({ display_name: 'One', ...lists }, 'n'.repeat(75)),
      hostile: policy({ display_name: HOSTILE }),
      nothing: policy({}),
    };
    const files = Object.entries(cases).flatMap(([name, declaration]) =>
      [...rendered(declaration, sms(lists))].map(
        ([path, text]) => [`${name}/${path}`, text] as const,
      ),
    );
    expect(unformatted(new Map(files))).toEqual([]);
  });

  it('renames attributes, and no key that somebody chose', () => {
    const text = rendered(policy(lists)).get('conditional-access.ts');
    expect(text).toContain('nested: {\n          aB: {\n            cD: [],');
    expect(text).toContain("plain_key: { enforced: true },\n          'with blank': {");
  });

  it.each([
    ["it's", `"it's"`],
    [`it's "x"`, `'it\\'s "x"'`],
    ['\\', `'\\\\'`],
    ['\n\u2028\u{e0041}', `'\\n\\u2028\\u{e0041}'`],
  ])('writes %j as %s', (text, expected) => {
    expect(printLiteral(text)).toBe(expected);
  });

  it.each([
    ['${path.module} %{ if }', "'$${path.module} %%{ if }'"],
    ['${TfToken[TOKEN.0]}', `'\${"$"}{TfToken[TOKEN.0]}'`],
    ['#{TfToken[TOKEN.0]} #{x}', `'\${"#"}{TfToken[TOKEN.0]} #{x}'`],
  ])('lets neither Terraform nor cdktf read something into %j', (text, expected) => {
    expect(printText(text)).toBe(expected);
  });
});
