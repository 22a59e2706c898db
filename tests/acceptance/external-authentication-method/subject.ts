import type { Objects } from '../collection/stage';

const TYPE = '#microsoft.graph.externalAuthenticationMethodConfiguration';

/** External methods, which stand among the configurations of all methods. */
export const externalMethods: Objects = {
  typeName: 'entra_external_authentication_method',
  kind: 'authenticationMethodConfiguration',
  isOurs: (live) => live['@odata.type'] === TYPE,
};

/** A method that is off and for nobody. */
export const adatum = (overrides: object = {}): object => ({
  display_name: 'Adatum',
  app_id: '2f3d5a67-7441-4f1e-aa92-e77ca6b5a5ca',
  open_id_connect_setting: {
    client_id: '06a011bd-ec92-4404-80fb-db6d5ada8ee2',
    discovery_url: 'https://adatum.example/.well-known/openid-configuration',
  },
  ...overrides,
});
