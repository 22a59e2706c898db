import { App, LocalBackend, S3Backend, Testing } from 'cdktf';
import { Construct } from 'constructs';
import { TenantStack } from '../../constructs';
import { stackOf, synthesise, TENANT_ID } from './synthesise';

describe('TenantStack', () => {
  it('names the tenant, and no credential, in the provider', () => {
    expect(synthesise(stackOf()).provider['entra']).toEqual([{ tenant_id: TENANT_ID }]);
  });

  it('names the cloud where it is not left to the provider', () => {
    expect(synthesise(stackOf({ environment: 'china' })).provider['entra']).toEqual([
      { tenant_id: TENANT_ID, environment: 'china' },
    ]);
  });

  it('requires the provider of its own version, from any registry', () => {
    expect(synthesise(stackOf()).terraform.required_providers).toEqual({
      entra: { source: 'entra-policy/entra', version: '0.1.0' },
    });
  });

  it('keeps its state in a fixed file unless it is told otherwise', () => {
    expect(synthesise(stackOf()).terraform.backend).toEqual({
      local: { path: '../../../terraform.dev.tfstate' },
    });
    const remote = stackOf({
      backend: (stack) => new S3Backend(stack, { bucket: 'b', key: 'k', region: 'r' }),
    });
    expect(Object.keys(synthesise(remote).terraform.backend as object)).toEqual(['s3']);
  });

  it('takes a tenant id in either case', () => {
    expect(stackOf({ tenantId: TENANT_ID.toUpperCase() }).tenantId).toBe(TENANT_ID);
  });

  it('refuses a tenant that is no GUID', () => {
    expect(() => stackOf({ tenantId: 'contoso.com' })).toThrow(
      'dev: "contoso.com" is not the id of a tenant; expected a GUID',
    );
  });

  it('refuses a name that another stack of the app has, wherever it is', () => {
    const app = Testing.app();
    new TenantStack(app, 'dev', { tenantId: TENANT_ID });
    const team = new Construct(app, 'Team');
    expect(() => new TenantStack(team, 'dev', { tenantId: TENANT_ID })).toThrow(
      'Team/dev and dev are both called "dev"; stacks of one app need different names',
    );
  });

  it('starts no engine at synthesis', () => {
    const path = process.env['PATH'];
    process.env['PATH'] = '/nonexistent';
    try {
      const app = new App({ outdir: Testing.app().outdir });
      new TenantStack(app, 'dev', { tenantId: TENANT_ID, backend: (s) => new LocalBackend(s) });
      expect(() => {
        app.synth();
      }).not.toThrow();
    } finally {
      process.env['PATH'] = path;
    }
  });
});
