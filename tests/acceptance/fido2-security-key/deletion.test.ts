import { stage, workspace } from './set-up';
import { declare, oneLine, refused, USERS } from './stage';

const DESTROY = ['destroy', '-auto-approve'];
const LAST = 'is the last phishing-resistant method of its user';

/** A registered key of a user, declared and applied. */
async function applied(userId: string = USERS.kim, more: object = {}): Promise<object> {
  const attributes = { user_id: userId, ...stage.evidence(await stage.offline({ userId })) };
  declare(workspace, { ...attributes, ...more });
  await workspace.apply();
  return attributes;
}

const keysOf = (userId: string = USERS.kim): string[] =>
  stage
    .methods(userId)
    .filter(({ '@odata.type': type }) => type.includes('fido2'))
    .map(({ id }) => id);

const deletions = (mark: number): string[] =>
  stage.bench.sent(mark).filter((sent) => sent.startsWith('DELETE'));

describe('a destroy', () => {
  it('of the last key is refused at plan, and again at apply', async () => {
    await applied();
    const mark = stage.mark;
    expect(await refused(workspace, ...DESTROY)).toContain(LAST);
    stage.setMethods([...stage.methods(), hello]);
    await workspace.plan('-destroy');
    stage.setMethods(stage.methods().filter(({ id }) => id !== hello.id));
    expect(await refused(workspace, 'apply', 'tfplan')).toContain(LAST);
    expect(deletions(mark)).toEqual([]);
    expect(keysOf()).toHaveLength(1);
  });

  it('of both keys of a user is refused at plan', async () => {
    const attributes = await applied();
    const backup = stage.evidence(await stage.offline({ slot: 'backup' }));
    declare(workspace, attributes, { backup: { user_id: USERS.kim, slot: 'backup', ...backup } });
    await workspace.apply();
    expect(await refused(workspace, ...DESTROY)).toContain(LAST);
    expect(keysOf()).toHaveLength(2);
    declare(workspace, attributes);
    await workspace.apply();
    expect(keysOf()).toHaveLength(1);
  });

  it('that both plans allow leaves one of two keys, whatever their order', async () => {
    const attributes = await applied();
    const backup = stage.evidence(await stage.offline({ slot: 'backup' }));
    declare(workspace, attributes, { backup: { user_id: USERS.kim, slot: 'backup', ...backup } });
    await workspace.apply();
    stage.setMethods([...stage.methods(), hello]);
    await workspace.plan('-destroy');
    stage.setMethods(stage.methods().filter(({ id }) => id !== hello.id));
    expect(await refused(workspace, 'apply', 'tfplan')).toContain(LAST);
    expect(keysOf()).toHaveLength(1);
  });

  it('of three keys at once leaves one, however long it takes to look', async () => {
    const slots = ['primary', 'backup', 'spare'];
    const keys: [string, object][] = [];
    for (const slot of slots) {
      keys.push([
        slot,
        { user_id: USERS.kim, slot, ...stage.evidence(await stage.offline({ slot })) },
      ]);
    }
    workspace.write('main.tf.json', {
      resource: { entra_fido2_security_key: Object.fromEntries(keys) },
    });
    await workspace.apply();
    stage.setMethods([...stage.methods(), hello]);
    await workspace.plan('-destroy');
    stage.setMethods(stage.methods().filter(({ id }) => id !== hello.id));
    stage.bench.emulator.inject('slow=400:path=*/authentication/methods');
    const mark = stage.mark;
    expect(await refused(workspace, 'apply', 'tfplan')).toContain(LAST);
    expect(deletions(mark)).toHaveLength(2);
    expect(keysOf()).toHaveLength(1);
    expect((await workspace.ok('state', 'list')).trim().split('\n')).toHaveLength(1);
  });

  it('of a key after which Windows Hello is left is done', async () => {
    await applied(USERS.lee);
    await workspace.ok(...DESTROY);
    expect(keysOf(USERS.lee)).toEqual([]);
  });

  it('is done with a Temporary Access Pass that can be used, and not with one that cannot', async () => {
    await applied(USERS.pat);
    stage.allowPasses();
    const usable = stage.methods(USERS.pat);
    const over = { startDateTime: '2026-01-01T00:00:00Z' };
    stage.setMethods(
      usable.map((one) => ('startDateTime' in one ? { ...one, ...over } : one)),
      USERS.pat,
    );
    expect(await refused(workspace, ...DESTROY)).toContain(LAST);
    stage.setMethods(usable, USERS.pat);
    await workspace.ok(...DESTROY);
    expect(keysOf(USERS.pat)).toEqual([]);
  });

  it('of the key of a disabled user is done', async () => {
    await applied();
    stage.setUser({ accountEnabled: false });
    await workspace.ok(...DESTROY);
    expect(keysOf()).toEqual([]);
  });

  it('counts a certificate where somebody vouches for it', async () => {
    await applied(USERS.kim, { certificate_attested_by: 'sam@contoso.com' });
    await workspace.ok(...DESTROY);
    expect(keysOf()).toEqual([]);
  });

  it('by force needs an applied ticket, and warns at every plan', async () => {
    const attributes = await applied();
    declare(workspace, { ...attributes, deletion_policy: 'force' });
    expect(await refused(workspace, 'plan')).toContain('A forced deletion has no ticket');
    declare(workspace, { ...attributes, deletion_policy: 'force', ticket: 'INC-7' });
    expect(await refused(workspace, ...DESTROY)).toContain(LAST);
    await workspace.apply();
    expect(oneLine((await workspace.plan()).output)).toContain('is not protected from deletion');
    await workspace.ok(...DESTROY);
    expect(keysOf()).toEqual([]);
  });

  it('of a key that is abandoned leaves it registered', async () => {
    await applied(USERS.kim, { deletion_policy: 'abandon' });
    const mark = stage.mark;
    const output = await workspace.ok(...DESTROY, '-no-color');
    expect(oneLine(output)).toContain(
      `Security key "primary" of user ${USERS.kim} stays registered`,
    );
    expect(deletions(mark)).toEqual([]);
    expect(keysOf()).toHaveLength(1);
  });

  it('that cannot see the other methods is refused', async () => {
    await applied(USERS.lee);
    stage.bench.emulator.inject('403:path=*/authentication/methods');
    const mark = stage.mark;
    expect(await refused(workspace, ...DESTROY)).toContain('is not deleted unseen');
    expect(deletions(mark)).toEqual([]);
  });

  it.each(['reset-after', '500:processed=true'])(
    'whose answer is lost by %s is done all the same',
    async (fault) => {
      await applied(USERS.lee);
      stage.bench.emulator.inject(`${fault}:method=DELETE:count=1`);
      await workspace.ok(...DESTROY);
      expect(keysOf(USERS.lee)).toEqual([]);
    },
  );

  it('of a key that is gone already is done', async () => {
    await applied(USERS.lee);
    await workspace.plan('-destroy');
    stage.setMethods([hello], USERS.lee);
    await workspace.ok('apply', 'tfplan');
    expect(await workspace.ok('state', 'list')).toBe('');
  });
});

const hello = {
  '@odata.type': '#microsoft.graph.windowsHelloForBusinessAuthenticationMethod',
  id: '4e110000-0000-4000-8000-000000000001',
  displayName: 'Laptop',
  keyStrength: 'normal',
  createdDateTime: '2026-01-01T00:00:00Z',
};
