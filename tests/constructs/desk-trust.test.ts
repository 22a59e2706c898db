import { type DeskFile, deskTrust } from '../../constructs';
import { TRUST } from './security-key-rosters';
import { NFC, stackOf, synthesise, TENANT_ID } from './synthesise';

const desk: DeskFile = {
  tenantId: TENANT_ID.toUpperCase(),
  signers: TRUST.signers,
  metadata: { file: 'mds/blob.jwt', sha256: 'a'.repeat(64) },
  roots: { [NFC]: ['roots/one.pem', '/srv/two.pem'] },
};

describe('deskTrust', () => {
  it('believes whom the desk believes, and finds its files', () => {
    const securityKeys = deskTrust(desk, { tenantId: TENANT_ID, folder: 'desk' });
    expect(synthesise(stackOf({ securityKeys })).provider['entra']).toMatchObject([
      {
        security_keys: {
          signers: TRUST.signers.map(({ role, holder }) => ({ role, holder })),
          metadata_file: '../../../desk/mds/blob.jwt',
          roots: { [NFC]: '${file("../../../desk/roots/one.pem")}\n${file("/srv/two.pem")}\n' },
        },
      },
    ]);
  });

  it('takes paths relative to the project where the file lies there', () => {
    const { metadata } = deskTrust(desk, { tenantId: TENANT_ID });
    expect(
      synthesise(stackOf({ securityKeys: { ...TRUST, ...(metadata && { metadata }) } })),
    ).toMatchObject({
      provider: { entra: [{ security_keys: { metadata_file: '../../../mds/blob.jwt' } }] },
    });
  });

  it('refuses the desk of another tenant', () => {
    const tenantId = '50507e4a-91c3-4f6d-8b25-3e9a61c40d50';
    expect(() => deskTrust(desk, { tenantId })).toThrow(
      `the desk file is for tenant "${desk.tenantId}"; expected ${tenantId}: give the file of this tenant's desk`,
    );
  });

  it('refuses a role that nobody has', () => {
    const signers = [{ role: 'boss', holder: 'ada@fabrikam.com', publicKey: '' }];
    expect(() => deskTrust({ ...desk, signers }, { tenantId: TENANT_ID })).toThrow(
      '"ada@fabrikam.com" signs as "boss"; expected one of pipeline, workstation, approver in the desk file',
    );
  });

  it('is refused by the stack where a model has no root', () => {
    const securityKeys = deskTrust({ ...desk, roots: { [NFC]: [] } }, { tenantId: TENANT_ID });
    expect(() => stackOf({ securityKeys })).toThrow(`the model ${NFC} has no root; name one`);
  });
});
