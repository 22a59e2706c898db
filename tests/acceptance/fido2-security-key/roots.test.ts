import { issue, vendorOf } from '../../support/webauthn/authority';
import type { Ceremony } from '../../support/key-desk/emulated-desk';
import { declare, KeyStage, oneLine, refused } from './stage';

let stage: KeyStage;
let made: Ceremony;
beforeAll(async () => {
  stage = await KeyStage.open();
  made = await stage.offline();
});
afterAll(() => stage.close());

/** Runs with these roots of the desk's model, and with the evidence of one key. */
async function withRoots<T>(
  pem: string,
  work: (workspace: Awaited<ReturnType<KeyStage['workspace']>>) => Promise<T>,
  key = made,
): Promise<T> {
  const roots = { [stage.desk.vendor.aaguid]: pem };
  const workspace = await stage.workspace({ ...stage.desk.setting, roots });
  try {
    declare(workspace, stage.evidence(key));
    return await work(workspace);
  } finally {
    workspace.remove();
  }
}

const refusal = (pem: string, key = made): Promise<string> =>
  withRoots(pem, (workspace) => refused(workspace, 'plan'), key);

describe('the roots of a model', () => {
  it('may be several, one after the other, with notes between them', async () => {
    const { root } = stage.desk.vendor;
    const other = await vendorOf(stage.desk.vendor.aaguid, 'Next');
    const pem = `until 2030:\n${other.root.pem}\nnow:\r\n${root.pem}\n`;
    const { output } = await withRoots(pem, (workspace) => workspace.plan());
    expect(oneLine(output)).toContain('Will register');
  });

  it('are refused where they are no roots, and what they are is not shown', async () => {
    const { root, leaf } = stage.desk.vendor;
    const key = root.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    for (const [pem, said] of [
      [`${leaf.pem}\n${root.pem}`, 'which is no authority and certifies no keys'],
      [`${root.pem}\n${root.pem}`, 'which is certificate 1 once more'],
      [`${root.pem}\n${root.pem.slice(0, 200)}`, 'of which 1 are no whole certificates'],
      [`${root.pem}\n${key}`, 'of which 1 are no whole certificates'],
      [root.pem.replace(/[A-Za-z0-9]{20}/, 'AAAAAAAAAAAAAAAAAAAA'), 'is no certificate in PEM'],
      [`${root.pem}${'x'.repeat(70_000)}`, 'at most 65536 are expected'],
    ] as const) {
      const output = await refusal(pem);
      expect(output).toContain('Setting security_keys refused');
      expect(output).toContain(said);
      expect(output).not.toContain(key.slice(40, 80));
    }
  });

  it('that had ended when the key was made vouch for nothing, and are named', async () => {
    const { aaguid } = stage.desk.vendor;
    const notAfter = new Date('2025-12-31T00:00:00Z');
    const root = await issue({ authority: true, subject: 'CN=Old Root', notAfter });
    const leaf = await issue({ issuer: root, aaguid });
    const key = await stage.offline({ credential: { chain: [leaf] } });
    expect(await refusal(root.pem, key)).toContain(
      'root "CN=Old Root" is valid from Jan 1 00:00:00 2020 GMT to Dec 31 00:00:00 2025 GMT',
    );
  });
});
