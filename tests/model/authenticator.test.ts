import { AUTHENTICATOR_AAGUIDS } from '../../model/authenticator';
import { aaguidsOfModel, modelOfAaguid } from '../../model/catalogue/find';

describe('AUTHENTICATOR_AAGUIDS', () => {
  it('are those that the catalogue calls Microsoft Authenticator', () => {
    const names = new Set(AUTHENTICATOR_AAGUIDS.map((aaguid) => modelOfAaguid(aaguid) ?? ''));
    expect([...names].join()).toContain('Microsoft Authenticator');
    const all = [...names].flatMap((name) => aaguidsOfModel(name));
    expect(all.sort()).toEqual([...AUTHENTICATOR_AAGUIDS].sort());
  });
});
