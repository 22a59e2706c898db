import { keysOfState } from '../../../keys/reconcile';

const ADA = '05e40000-0000-4000-8000-000000000002';
const TYPE = 'entra_fido2_security_key';
const values = { tenant_id: 't', user_id: ADA.toUpperCase(), slot: 'primary', method_id: 'm' };
const expected = (address: string) => ({
  address,
  tenantId: 't',
  userId: ADA,
  slot: 'primary',
  status: undefined,
  methodId: 'm',
  credentialId: undefined,
});
const shown = (root_module: object) => ({ format_version: '1.0', values: { root_module } });

describe('keysOfState', () => {
  it('reads what terraform shows, modules included', () => {
    const state = shown({
      resources: [
        { address: `${TYPE}.a`, type: TYPE, values },
        { address: 'other.b', type: 'other', values: {} },
      ],
      child_modules: [
        { child_modules: [{ resources: [{ address: `module.m.${TYPE}.a`, type: TYPE, values }] }] },
      ],
    });
    expect(keysOfState(JSON.stringify(state))).toEqual([
      expected(`${TYPE}.a`),
      expected(`module.m.${TYPE}.a`),
    ]);
  });

  it('reads a state file, each instance by its address', () => {
    const instances = [
      { index_key: 'ada', attributes: values },
      { index_key: 0, attributes: values },
      { attributes: values },
    ];
    const resource = { module: 'module.m', mode: 'managed', type: TYPE, name: 'a', instances };
    const data = { mode: 'data', type: TYPE, name: 'd', instances: [{ attributes: values }] };
    const state = { version: 4, resources: [resource, data] };
    expect(keysOfState(JSON.stringify(state)).map(({ address }) => address)).toEqual([
      `module.m.${TYPE}.a["ada"]`,
      `module.m.${TYPE}.a[0]`,
      `module.m.${TYPE}.a`,
    ]);
  });

  it('reads an empty state', () => {
    expect(keysOfState('\uFEFF{"format_version":"1.0"}')).toEqual([]);
  });

  it.each([
    ['nothing', ' ', 'it is empty'],
    ['no JSON', '{', 'it is no JSON'],
    ['a plan', '{"format_version":"1.2","planned_values":{},"prior_state":{}}', 'it is a plan'],
    ['something else', '[]', 'it has another shape'],
    ['a state of another version', '{"version":3,"modules":[]}', 'it has another shape'],
    [
      'a key without a user',
      JSON.stringify(shown({ resources: [{ address: `${TYPE}.a`, type: TYPE, values: {} }] })),
      `"${TYPE}.a" has no user_id and slot`,
    ],
  ])('refuses %s', (_, text, problem) => {
    expect(() => keysOfState(text)).toThrow(
      `the state is refused: ${problem}; expected the output of "terraform show -json", or a state file`,
    );
  });
});
