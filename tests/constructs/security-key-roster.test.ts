import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Testing } from 'cdktf';
import { SecurityKeyRoster, type SecurityKeyRosterProps } from '../../constructs';
import {
  ADA,
  firstOf,
  GRACE,
  keyIn,
  keyOf,
  keysIn,
  keysOf,
  madeOf,
  rosterOf,
  TRUST,
} from './security-key-rosters';
import { breakGlassOf, LIGHTNING, NFC, stackOf, synthesise, TENANT_ID } from './synthesise';

describe('SecurityKeyRoster', () => {
  it('declares a resource for each user and slot, named after them', () => {
    const { stacks } = rosterOf({ keys: [keyOf(), keyOf({ slot: 'in-the-safe' })] });
    expect(stacks.map(keysIn)).toEqual([
      {
        key_d0d00000_0000_4000_80b0_000000000001_primary: {
          user_id: ADA,
          slot: 'primary',
          expected: { aaguids: [NFC] },
          ticket: 'CHG-1001',
          requested_by: 'kim@fabrikam.com',
          approved_by: 'anna@fabrikam.com',
        },
        key_d0d00000_0000_4000_80b0_000000000001_in_the_safe: expect.objectContaining({
          slot: 'in-the-safe',
        }) as object,
      },
    ]);
  });

  it('says all that is declared of a key', () => {
    const key = keyOf({
      user: ADA.toUpperCase(),
      models: [NFC, LIGHTNING, NFC],
      serial: '12345678',
      displayName: 'Key ${of} Ada',
      attestation: 'preferred',
      deletionPolicy: 'abandon',
    });
    expect(keyIn({ keys: [key] })).toMatchObject({
      user_id: ADA,
      display_name: 'Key $${of} Ada',
      expected: { aaguids: [NFC, LIGHTNING], serial: '12345678', attestation: 'preferred' },
      deletion_policy: 'abandon',
    });
  });

  it('takes evidence by the list, and looks at no folder', () => {
    const list = [madeOf()];
    expect(keyIn({ evidence: { folder: './evidence/', list } })).toMatchObject({
      evidence_file: `../../../evidence/${ADA}-primary.dsse.json`,
      evidence_sha256: 'a'.repeat(64),
    });
    expect(keyIn({ evidence: { folder: '/srv/evidence', list } })).toMatchObject({
      evidence_file: `/srv/evidence/${ADA}-primary.dsse.json`,
    });
    expect(keyIn({ evidence: { folder: 'evidence', list: [] } })).not.toHaveProperty(
      'evidence_file',
    );
  });

  it('imports a key that was registered without evidence', () => {
    const stack = firstOf(rosterOf({ keys: [keyOf({ methodId: '_jpuR-TGZtk6aQCLF3BQjA2' })] }));
    expect(synthesise(stack).import).toEqual([
      {
        to: 'entra_fido2_security_key.key_d0d00000_0000_4000_80b0_000000000001_primary',
        id: `${ADA}/primary/_jpuR-TGZtk6aQCLF3BQjA2`,
      },
    ]);
  });

  it('gives its stacks the tenant, the accounts for emergencies and whose word counts', () => {
    const stack = firstOf(rosterOf());
    const { provider, terraform } = synthesise(stack);
    expect(provider['entra']).toMatchObject([
      {
        tenant_id: TENANT_ID,
        break_glass: { accounts: [{}, {}] },
        security_keys: { signers: [{ role: 'pipeline' }, { role: 'workstation' }, {}] },
      },
    ]);
    expect(terraform.backend).toEqual({
      local: { path: '../../../terraform.keys-1-of-1.tfstate' },
    });
  });

  it('leaves records and advice to the stack of the policies', () => {
    const stack = firstOf(rosterOf());
    expect(synthesise(stack)).not.toHaveProperty('output');
    expect(stack.node.metadata).toEqual([]);
  });

  it('shares keys out among its stacks, and synthesises those without a key, too', () => {
    const { stacks } = rosterOf({ shards: 3, keys: keysOf(2) });
    expect(stacks.map(({ node }) => node.id)).toEqual([
      'keys-1-of-3',
      'keys-2-of-3',
      'keys-3-of-3',
    ]);
    expect(stacks.flatMap((stack) => Object.keys(keysIn(stack)))).toHaveLength(2);
  });

  it('moves no key when another one comes or goes', () => {
    const placed = (keys: SecurityKeyRosterProps['keys']): Map<string, string> =>
      new Map(
        rosterOf({ shards: 4, keys }).stacks.flatMap((stack) =>
          Object.keys(keysIn(stack)).map((name) => [name, stack.node.id]),
        ),
      );
    const all = keysOf(60);
    const before = placed(all);
    const later = placed(all.filter((_, index) => index % 3 !== 0).reverse());
    expect(later.size).toBe(40);
    for (const [name, stack] of later) expect(stack).toBe(before.get(name));
  });

  it('synthesises as an app, also where constructs outside of stacks are refused', () => {
    const outdir = mkdtempSync(join(tmpdir(), 'entra-policy-roster-'));
    try {
      const app = new App({ outdir, context: { failOnConstructsOutsideOfStacks: 'true' } });
      rosterOf({ shards: 2 }, app);
      app.synth();
      expect(readdirSync(join(outdir, 'stacks')).sort()).toEqual(['keys-1-of-2', 'keys-2-of-2']);
      const text = readFileSync(join(outdir, 'stacks/keys-1-of-2/cdk.tf.json'), 'utf8');
      expect(JSON.parse(text)).toHaveProperty('provider.entra');
    } finally {
      rmSync(outdir, { recursive: true, force: true });
    }
  });

  it('refuses to be inside of the stack of the policies', () => {
    const make = (): unknown =>
      new SecurityKeyRoster(stackOf(), 'keys', {
        tenantId: TENANT_ID,
        breakGlass: breakGlassOf(),
        securityKeys: TRUST,
        shards: 1,
        models: [NFC],
        keys: [],
      });
    expect(make).toThrow(
      'dev/keys: a roster has stacks of its own; create it in the app, beside the stack of the policies',
    );
  });

  it('refuses a key or a serial number that another roster of the tenant has', () => {
    const app = Testing.app();
    const first = [keyOf({ serial: 'A1' })];
    rosterOf({ keys: first }, app);
    const another = (keys: SecurityKeyRosterProps['keys'], tenantId = TENANT_ID): unknown =>
      new SecurityKeyRoster(app, 'more', {
        tenantId,
        breakGlass: breakGlassOf(),
        securityKeys: TRUST,
        shards: 1,
        models: [NFC],
        keys,
      });
    expect(() => another(first)).toThrow(
      `more: key ${ADA}/primary is declared by keys as well; serial number "a1" is declared by keys as well`,
    );
    expect(() => another([keyOf({ user: GRACE, serial: 'a1' })])).toThrow('serial number "a1"');
    expect(() => another(first, '50507e4a-91c3-4f6d-8b25-3e9a61c40d50')).not.toThrow();
  });
});
