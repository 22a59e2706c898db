import { featureTarget } from '../../../../provider/resources/microsoft-authenticator-method/feature-target';
import { STAFF } from '../define/method/states';

const none = { all_users: null, group_id: null, administrative_unit_id: null, role_id: null };

describe('the target of a feature', () => {
  it.each([
    [
      { ...none, all_users: true },
      { id: 'all_users', targetType: 'group' },
    ],
    [
      { ...none, group_id: STAFF },
      { id: STAFF, targetType: 'group' },
    ],
    [
      { ...none, administrative_unit_id: STAFF },
      { id: STAFF, targetType: 'administrativeUnit' },
    ],
    [
      { ...none, role_id: STAFF },
      { id: STAFF, targetType: 'role' },
    ],
  ])('is the same both ways: %p', (state, wire) => {
    expect(featureTarget.toWire(state, null)).toEqual(wire);
    expect(featureTarget.fromWire(wire)).toEqual(state);
  });

  it('keeps what Graph holds of it', () => {
    expect(
      featureTarget.toWire({ ...none, group_id: `/groups/${STAFF}` }, { id: 'x', future: 1 }),
    ).toEqual({ id: STAFF, targetType: 'group', future: 1 });
  });

  it('leaves one of a kind that is younger than this version', () => {
    const wire = { id: STAFF, targetType: 'planet' };
    expect(featureTarget.fromWire(wire)).toEqual(none);
    expect(featureTarget.toWire(none, wire)).toBe(wire);
  });

  it.each([[null], ['x'], [{}], [{ id: 7 }]])('is none where Graph says %p', (wire) => {
    expect(featureTarget.fromWire(wire)).toBeNull();
  });
});
