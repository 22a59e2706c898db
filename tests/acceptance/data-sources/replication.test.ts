import { outcomeOf } from '../../support/outcome';
import { Bench, leastRoles, leastRolesOfData, pipelineWith } from '../../support/tenant';

const TYPE = 'entra_authentication_strength';

// Answers come from two replicas in turns, one of which does not have what was written.
describe.each([0, 3_000])('a tenant whose replicas lag by %i ms', (lagMs) => {
  let bench: Bench;
  beforeAll(async () => {
    const roles = [...leastRoles(TYPE), ...leastRolesOfData(TYPE)];
    bench = await Bench.open({ clients: [pipelineWith(roles)] }, { lagMs });
  });
  afterAll(() => bench.close());

  it('has what the same apply created, when a data source looks for its id', async () => {
    const workspace = await bench.workspace();
    const strength = { display_name: 'Keys', allowed_combinations: ['fido2'] };
    workspace.write('main.tf.json', {
      resource: { [TYPE]: { keys: strength } },
      data: { [TYPE]: { keys: { id: `\${${TYPE}.keys.id}` } } },
    });
    const { code, errors } = await outcomeOf(workspace, 'apply');
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(await workspace.state(`data.${TYPE}.keys`)).toMatchObject({
      display_name: 'Keys',
      policy_type: 'custom',
    });
    workspace.remove();
  });
});
