import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OTHER_TENANT_ID, PIPELINE } from '../../support/tenant';
import { findSecrets } from '../../support/secret-search';
import { stage, workspace } from './set-up';
import { ADDRESS, declare, oneLine, refused, USERS } from './stage';

const POST = 'method=POST:path=*/fido2Methods';

describe('a registration', () => {
  it.each(['reset-after', '503:processed=true'])(
    'whose answer is lost by %s makes one key',
    async (fault) => {
      declare(workspace, stage.evidence(await stage.offline()));
      const mark = stage.mark;
      stage.bench.emulator.inject(`${fault}:${POST}:count=1`);
      await workspace.apply();
      expect(stage.posts(mark)).toBe(1);
      expect(await workspace.state(ADDRESS)).toMatchObject({ method_id: stage.methods()[0]?.id });
      expect((await workspace.plan()).changes).toBe(false);
    },
  );

  it('that happened while nobody could read it back is adopted by the next apply', async () => {
    declare(workspace, stage.evidence(await stage.offline()));
    await workspace.plan();
    const mark = stage.mark;
    stage.bench.emulator.inject(`reset-after:${POST}:count=1`);
    stage.bench.emulator.inject('403:path=*/$batch:skip=2');
    expect(await refused(workspace, 'apply', 'tfplan')).toContain('reading it back failed as well');
    stage.bench.emulator.clearFaults();
    expect(oneLine((await workspace.plan()).output)).toContain('Will adopt');
    await workspace.ok('apply', 'tfplan');
    expect(stage.posts(mark)).toBe(1);
    expect(stage.methods()).toHaveLength(1);
  });

  it('of evidence that changed after the plan is refused', async () => {
    const made = await stage.offline();
    declare(workspace, stage.evidence(made, 'late'));
    await workspace.plan();
    stage.bench.file('late.dsse.json', (await stage.offline()).text);
    const mark = stage.mark;
    expect(await refused(workspace, 'apply', 'tfplan')).toContain('as evidence_sha256 says');
    expect(stage.posts(mark)).toBe(0);
  });

  it('that the tenant admits no more is refused right before it', async () => {
    declare(workspace, stage.evidence(await stage.offline()));
    await workspace.plan();
    stage.bench.change({ isSelfServiceRegistrationAllowed: false });
    const mark = stage.mark;
    expect(await refused(workspace, 'apply', 'tfplan')).toContain(
      'does not allow self-service registration',
    );
    expect(stage.posts(mark)).toBe(0);
  });

  it('that Graph refuses says what it may mean', async () => {
    declare(workspace, stage.evidence(await stage.offline()));
    await workspace.plan();
    stage.bench.emulator.inject(`400:${POST}:count=1`);
    const said = await refused(workspace, 'apply', 'tfplan');
    expect(said).toContain('This answer was injected by a fault.');
    expect(said).toContain('The challenge may be used up or expired');
  });
});

describe('the provider', () => {
  it('refuses roots, signers and metadata that are none', async () => {
    const made = stage.evidence(await stage.offline());
    const { signers, ...rest } = stage.desk.setting as { signers: object[] };
    const file = stage.bench.file('blob.jwt', 'no metadata');
    const digest = 'b'.repeat(64);
    for (const [setting, said] of [
      [
        { ...rest, signers: [...signers, { role: 'approver', holder: 'x', public_key: 'y' }] },
        'The signers or roots of security_keys are refused',
      ],
      [{ signers, roots: { [stage.desk.vendor.aaguid]: 'PEM' } }, 'is no certificate in PEM'],
      [{ signers, metadata_file: file }, 'without metadata_sha256'],
      [{ signers, metadata_file: file, metadata_sha256: digest }, `expected ${digest}`],
      [{ signers, metadata_file: 'blob.jwt', metadata_sha256: digest }, 'give an absolute path'],
    ] as const) {
      const own = await stage.workspace(setting);
      declare(own, made);
      const output = await refused(own, 'plan');
      expect(output).toContain('Setting security_keys refused');
      expect(output).toContain(said);
      own.remove();
    }
  });

  it('warns that evidence was not verified while signers are not known', async () => {
    const { signers, ...rest } = stage.desk.setting as { signers: { public_key: string }[] };
    const [pipeline, ...others] = signers;
    const own = await stage.workspace({
      ...rest,
      signers: [{ ...pipeline, public_key: '${terraform_data.key.output}' }, ...others],
    });
    own.write('key.tf.json', {
      resource: { terraform_data: { key: { input: pipeline?.public_key } } },
    });
    declare(own, stage.evidence(await stage.offline()));
    const { output } = await own.plan();
    expect(oneLine(output)).toContain('Evidence of a security key was not verified');
    await own.ok('apply', 'tfplan');
    expect(await own.state(ADDRESS)).toMatchObject({ status: 'registered' });
    expect((await own.plan()).changes).toBe(false);
    own.remove();
  });

  it('takes no state of another tenant', async () => {
    declare(workspace);
    await workspace.apply();
    const own = await stage.bench.workspace({ tenant_id: OTHER_TENANT_ID });
    own.write('terraform.tfstate', workspace.read('terraform.tfstate'));
    declare(own);
    expect(await refused(own, 'plan')).toContain('State of another tenant');
    own.remove();
  });

  it('stores nothing that registers a key: no challenge, no attestation, no token', async () => {
    const made = await stage.offline();
    declare(workspace, stage.evidence(made));
    await workspace.plan();
    await workspace.ok('apply', 'tfplan');
    const { payload } = JSON.parse(made.text) as { payload: string };
    const evidence = JSON.parse(Buffer.from(payload, 'base64').toString()) as {
      workOrder: { envelope: string };
      publicKeyCredential: { response: Record<string, string> };
    };
    const { clientDataJSON = '', attestationObject = '' } = evidence.publicKeyCredential.response;
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString()) as {
      challenge: string;
    };
    const part = (text: string): string => text.slice(40, 120);
    const secrets = {
      challenge: part(challenge),
      clientDataJSON: part(clientDataJSON),
      attestationObject: part(attestationObject),
      'work order': part(evidence.workOrder.envelope),
      secret: PIPELINE.secret,
    };
    const shown = await workspace.ok('show', '-json', 'tfplan');
    const texts = [
      Buffer.from(shown),
      ...readdirSync(workspace.directory)
        .filter((name) => name.includes('tfstate') || name === 'tfplan')
        .map((name) => readFileSync(join(workspace.directory, name))),
    ];
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.flatMap((bytes) => findSecrets(bytes, secrets))).toEqual([]);
    expect(shown).not.toMatch(/attestationObject|clientDataJSON|creationOptions/);
    expect(await workspace.state(ADDRESS)).toMatchObject({ user_id: USERS.kim });
  });
});
