import { resources } from '../../../provider/resources';
import { usedCalls } from '../../../provider/resources/calls';
import { Bench, pipelineWith, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';

/** Ids that imports take. */
const IDS: Readonly<Record<string, string>> = {
  entra_authentication_context: 'c1',
  entra_authentication_strength: '57e40000-0000-4000-8000-000000000001',
  entra_conditional_access_policy: '9011c1e5-0000-4000-8000-000000000001',
  entra_external_authentication_method: '9011c1e5-0000-4000-8000-000000000002',
  entra_fido2_security_key: '05e40000-0000-4000-8000-000000000001/primary/AAAA0',
  entra_managed_conditional_access_policy: '9011c1e5-0000-4000-8000-000000000003',
  entra_named_location: '10c40000-0000-4000-8000-000000000001',
};

describe('an application without permissions', () => {
  let bench: Bench;
  let workspace: Workspace;
  beforeAll(async () => {
    bench = await Bench.open({ clients: [pipelineWith([])] });
    workspace = await bench.workspace();
  });
  afterAll(async () => {
    workspace.remove();
    await bench.close();
  });

  it.each(resources.map(({ typeName }) => typeName))(
    'is told which one it needs to read %s',
    async (typeName) => {
      workspace.write('main.tf.json', { resource: { [typeName]: { this: {} } } });
      const id = IDS[typeName] ?? TENANT_ID;
      const { code, stderr } = await workspace.run('import', '-no-color', `${typeName}.this`, id);
      const told = stderr.replace(/\s+/g, ' ');
      expect([code, told]).toEqual([1, expect.stringContaining('Permission missing')]);
      const [, needed = ''] = /needs the permission ([\w.-]+\w)/.exec(told) ?? [];
      const reading = (usedCalls[typeName] ?? []).filter(({ call }) => call.method === 'GET');
      expect(reading.flatMap(({ call }) => call.application)).toContain(needed);
    },
  );
});
