import { leastRoles, pipelineWith, TENANT_ID } from '../../support/tenant';
import { type Given, openStage, policy, TYPE } from '../conditional-access-policy/stage';

const NAMES = [
  '"quoted" \\ and ’curly’',
  '👩‍💻 emoji 🔑',
  '${interpolated} %{if true}',
  'two\nlines',
  '<b>&amp;</b><script>x</script>',
  "' or 'a' eq 'a",
];
/** Clears the line, sets the title of the window, turns the text around. */
const STEERING = 'Everybody\u001b[2K\u001b]0;owned\u0007\u009b31m\u202etxt';
const DANGEROUS = /(?!\n)[\p{Cc}\p{Cf}]/u;

const stage = openStage({
  clients: [
    pipelineWith(leastRoles(TYPE, 'entra_named_location', 'entra_authentication_strength')),
  ],
});

/** An object for each name, without a name in Terraform's language. */
const each = (attributes: Given): Given => ({
  for_each: '${{ for index, name in jsondecode(file("names.json")) : index => name }}',
  ...attributes,
  display_name: '${each.value}',
});
const named = (kind: 'conditionalAccessPolicy' | 'namedLocation'): string[] =>
  stage.bench.emulator.admin
    .list(TENANT_ID, kind)
    .map(({ displayName }) => displayName as string)
    .filter((name) => name !== 'Offices');

describe('names of people who do not think of us', () => {
  it('come to the tenant as they are, plan empty, and are found again by an import', async () => {
    stage.workspace.write('names.json', NAMES);
    const resource = {
      [TYPE]: { all: each(policy({ description: '${each.value}', state: 'disabled' })) },
      entra_named_location: { all: each({ country: { countries_and_regions: ['JP'] } }) },
      entra_authentication_strength: {
        all: each({ allowed_combinations: ['fido2'] }),
      },
    };
    stage.workspace.write('main.tf.json', { resource });
    await stage.workspace.apply();
    expect(named('conditionalAccessPolicy').sort()).toEqual(NAMES.toSorted());
    expect(named('namedLocation').sort()).toEqual(NAMES.toSorted());
    expect((await stage.workspace.plan()).changes).toBe(false);

    const [first] = stage.live;
    const at = `${TYPE}.all["${String(NAMES.indexOf(first?.displayName ?? ''))}"]`;
    await stage.workspace.ok('state', 'rm', at);
    await stage.workspace.ok('import', at, first?.id ?? '');
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it('cannot steer the terminal from the tenant', async () => {
    await stage.applied(policy({ deletion_protection: false }));
    stage.change({ displayName: STEERING, state: 'disabled' });
    const drift = await stage.workspace.plan();
    expect(drift.output).toContain('will be enforced');
    expect(drift.output.split('\n').filter((line) => DANGEROUS.test(line))).toEqual([]);

    await stage.workspace.plan('-destroy');
    stage.change({ state: 'enabledForReportingButNotEnforced' });
    const { code, stdout, stderr } = await stage.workspace.run('apply', '-no-color', 'tfplan');
    expect([code, stderr.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('nothing was written'),
    ]);
    const shown = `${stdout}\n${stderr}`.split('\n');
    expect(shown.filter((line) => DANGEROUS.test(line))).toEqual([]);
  });
});
