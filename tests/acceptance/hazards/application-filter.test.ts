import { ADDRESS, openStage, policy } from '../conditional-access-policy/stage';
import { about, APPLICATION, ATTRIBUTE, filter } from '../conditional-access-policy/declarations';
import { summaries } from '../../support/outcome';

const stage = openStage();
const filtered = policy({
  conditions: { applications: { application_filter: filter(ATTRIBUTE) } },
});
const applications = (): unknown => stage.only.conditions.applications;

describe('a policy that reaches applications by a filter alone', () => {
  it('never becomes one about every application', async () => {
    await stage.applied(filtered);
    const asWritten = { includeApplications: [], applicationFilter: filter(ATTRIBUTE) };
    expect(applications()).toMatchObject(asWritten);

    await stage.applied({ ...filtered, display_name: 'Renamed', state: 'disabled' });
    expect(applications()).toMatchObject(asWritten);

    await stage.workspace.ok('state', 'rm', ADDRESS);
    await stage.workspace.ok('import', ADDRESS, stage.only.id);
    expect((await stage.workspace.plan()).changes).toBe(false);
    await stage.applied({ ...filtered, display_name: 'Renamed again' });
    expect(applications()).toMatchObject(asWritten);
  });

  it('comes from one about every application, which ends', async () => {
    await stage.applied(about({ include_applications: ['All'] }));
    await stage.applied(filtered);
    expect(applications()).toMatchObject({ includeApplications: [] });
  });

  it('is left without anything to reach where the filter goes: refused', async () => {
    await stage.applied(filtered);
    stage.declare(about({}));
    const { code, errors } = await stage.plan();
    expect([code, summaries(errors)]).toEqual([
      1,
      ['An object in which nothing is set', 'A policy about nothing'],
    ]);
    stage.declare(about({ include_applications: [APPLICATION] }));
    expect((await stage.apply()).errors).toEqual([]);
    expect(applications()).toMatchObject({
      includeApplications: [APPLICATION],
      applicationFilter: null,
    });
  });

  it('is told of where a filter stands beside every application, which it does not narrow', async () => {
    stage.declare(about({ include_applications: ['All'], application_filter: filter(ATTRIBUTE) }));
    const { errors, warnings } = await stage.plan();
    expect([...summaries(errors), ...summaries(warnings)]).toContain(
      'An application filter beside every application',
    );
  });
});
