import { leastRoles, leastRolesOfData, pipelineWith, TENANT_ID } from '../../support/tenant';
import { summaries } from '../../support/outcome';
import {
  EMERGENCY,
  type Given,
  HOLLOW,
  NOBODY,
  openStage,
  policy,
  STAFF,
  TYPE,
} from '../conditional-access-policy/stage';

const stage = openStage({
  clients: [pipelineWith([...leastRoles(TYPE), ...leastRolesOfData('entra_group')])],
});

const excluding = (groups: unknown): Given =>
  policy({ conditions: { users: { include_users: ['All'], exclude_groups: groups } } });
const excluded = (): unknown => stage.only.conditions.users['excludeGroups'];
const group = (name: string): Given => ({
  data: { entra_group: { emergency: { display_name: name } } },
});
const BY_NAME = ['${data.entra_group.emergency.id}'];

/** Changes a group, or removes it, behind everybody's back. */
function changeGroup(id: string, properties: object | undefined): void {
  const { admin } = stage.bench.emulator;
  const stored = admin.read(TENANT_ID, 'group', id);
  const value = properties === undefined ? undefined : { ...stored, ...properties };
  admin.write(TENANT_ID, 'group', id, value);
}

/** Values that nobody knows before the apply. */
const later = (input: unknown): Given => ({
  resource: { terraform_data: { later: { input } } },
});

describe('an excluded group that is found by its name', () => {
  afterEach(() => {
    changeGroup(EMERGENCY, { id: EMERGENCY, displayName: 'Emergency', securityEnabled: true });
    changeGroup(STAFF, { displayName: 'Staff' });
  });

  it.each([
    ['deleted', undefined, 'Group not found'],
    ['renamed', { displayName: 'Emergency 2' }, 'Group not found'],
  ])('stays excluded where it is %s: no plan', async (_, change, problem) => {
    await stage.applied(excluding(BY_NAME), group('Emergency'));
    stage.mark();
    changeGroup(EMERGENCY, change);
    const { code, errors } = await stage.apply();
    expect([code, summaries(errors)]).toEqual([1, [problem]]);
    expect(stage.writes).toEqual([]);
    expect(excluded()).toEqual([EMERGENCY]);
  });

  it('stays excluded where another group takes its name as well: no first match', async () => {
    await stage.applied(excluding(BY_NAME), group('Emergency'));
    stage.mark();
    changeGroup(STAFF, { displayName: 'Emergency' });
    const { code, errors } = await stage.apply();
    expect([code, summaries(errors)]).toEqual([1, ['Ambiguous group']]);
    expect(errors[0]?.detail).toContain(STAFF);
    expect(errors[0]?.detail).toContain(EMERGENCY);
    expect(stage.writes).toEqual([]);
    expect(excluded()).toEqual([EMERGENCY]);
  });
});

describe('an excluded group that is named by its id', () => {
  afterEach(() => {
    changeGroup(EMERGENCY, { id: EMERGENCY, displayName: 'Emergency', securityEnabled: true });
  });

  it('stays excluded where it is deleted, also through a change of something else', async () => {
    await stage.applied(excluding([EMERGENCY]));
    changeGroup(EMERGENCY, undefined);
    expect((await stage.workspace.plan()).changes).toBe(false);
    stage.declare({ ...excluding([EMERGENCY]), state: 'disabled' });
    const { code, warnings } = await stage.apply();
    expect(code).toBe(0);
    expect(summaries(warnings)).toContain(`Group gone: ${EMERGENCY}`);
    expect(excluded()).toEqual([EMERGENCY]);
  });

  it('stays excluded where it is renamed', async () => {
    await stage.applied(excluding([EMERGENCY]));
    changeGroup(EMERGENCY, { displayName: 'Emergency 2' });
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it('stays excluded where it is empty, which is told with a change', async () => {
    await stage.applied(excluding([HOLLOW]));
    stage.declare({ ...excluding([HOLLOW]), state: 'disabled' });
    const { code, warnings } = await stage.apply();
    expect(code).toBe(0);
    expect(summaries(warnings)).toContain(`Excluded group ${HOLLOW} has no member`);
    expect(excluded()).toEqual([HOLLOW]);
  });
});

describe('excluded groups that are known after apply', () => {
  it('are excluded by the policy that is created', async () => {
    await stage.applied(excluding(['${terraform_data.later.output}']), later(EMERGENCY));
    expect(excluded()).toEqual([EMERGENCY]);
  });

  it.each([
    ['are none', '${terraform_data.later.output}', [], 'An exclusion would be emptied'],
    ['are nobody’s', ['${terraform_data.later.output}'], NOBODY, 'Group not found'],
    ['are no ids', ['${terraform_data.later.output}'], 'Emergency', 'Invalid value'],
  ])('and then %s: refused, nothing written', async (_, groups, value, problem) => {
    await stage.applied(excluding([EMERGENCY]));
    stage.mark();
    stage.declare(excluding(groups), later(value));
    expect((await stage.plan('-out=tfplan')).code).toBe(2);
    const { code, errors } = await stage.apply('tfplan');
    expect([code, summaries(errors)]).toEqual([1, [problem]]);
    expect(stage.writes).toEqual([]);
    expect(excluded()).toEqual([EMERGENCY]);
  });

  it('and turn out to be null at plan: refused', async () => {
    await stage.applied(excluding([EMERGENCY]));
    stage.declare(excluding('${terraform_data.later.output}'), later(null));
    expect(summaries((await stage.plan()).errors)).toEqual(['An exclusion would be emptied']);
  });
});
