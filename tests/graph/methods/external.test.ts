import { externalEntity } from '../../../graph/methods/external';

const PATH = '/policies/authenticationMethodsPolicy/authenticationMethodConfigurations';

describe('external methods', () => {
  it('stand among all configurations, each under its id', () => {
    const { list, create, read, update, remove } = externalEntity;
    expect([list, create].map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET ${PATH}`,
      `POST ${PATH}`,
    ]);
    expect([read, update, remove].map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET ${PATH}/{id}`,
      `PATCH ${PATH}/{id}`,
      `DELETE ${PATH}/{id}`,
    ]);
  });

  it('are in v1.0, and not in the cloud of 21Vianet', () => {
    const { list, create, read, update, remove } = externalEntity;
    for (const call of [list, create, read, update, remove]) {
      expect(call.version).toBe('v1.0');
      expect(call.clouds).toEqual(['global', 'usgovernmentl4', 'usgovernmentl5']);
    }
  });

  it('are told from other configurations by their type', () => {
    expect(externalEntity.odataType).toBe(
      '#microsoft.graph.externalAuthenticationMethodConfiguration',
    );
  });

  it('are read with members that are younger than this version', () => {
    const live = {
      id: 'b183b746-e7db-4fa2-bafc-69ecf18850dd',
      displayName: 'Adatum',
      appId: '2f3d5a67-7441-4f1e-aa92-e77ca6b5a5ca',
      state: 'resting',
      openIdConnectSetting: { clientId: 'x', discoveryUrl: 'https://x.example', future: 1 },
      includeTargets: null,
      future: { a: [1] },
    };
    expect(externalEntity.type.parse(live)).toEqual(live);
  });
});
