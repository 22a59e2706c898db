import { CLOUDS } from '../../../model/cloud';
import { methodEntities } from '../../../graph/methods';

/** Methods by the last segment of their path, and where Graph has them. */
const expected = {
  email: ['v1.0', CLOUDS],
  hardwareOath: ['beta', CLOUDS],
  microsoftAuthenticator: ['beta', ['global', 'usgovernmentl4', 'usgovernmentl5']],
  qrCodePin: ['v1.0', ['global']],
  sms: ['v1.0', ['global', 'usgovernmentl4', 'usgovernmentl5']],
  softwareOath: ['v1.0', ['global', 'usgovernmentl4', 'usgovernmentl5']],
  temporaryAccessPass: ['v1.0', ['global', 'usgovernmentl4', 'usgovernmentl5']],
  verifiableCredentials: ['v1.0', CLOUDS],
  voice: ['v1.0', ['global', 'usgovernmentl4', 'usgovernmentl5']],
  x509Certificate: ['v1.0', ['global', 'usgovernmentl4', 'usgovernmentl5']],
} as const;

describe.each(Object.entries(methodEntities))('the configuration of %s', (name, entity) => {
  it('is where its pages say, with the permissions of the methods policy', () => {
    const { read, write, odataType } = entity;
    const [version, clouds] = expected[name as keyof typeof expected];
    expect(read.path).toBe(
      `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/${name}`,
    );
    expect(write.path).toBe(read.path);
    expect([read.version, read.clouds]).toEqual([version, clouds]);
    expect(write.clouds).toEqual(clouds);
    expect(read.application[0]).toBe('Policy.Read.AuthenticationMethod');
    expect(write.application).toEqual(['Policy.ReadWrite.AuthenticationMethod']);
    expect(odataType).toBe(`#microsoft.graph.${name}AuthenticationMethodConfiguration`);
    expect(read.source).toContain(`${name.toLowerCase()}authenticationmethodconfiguration-get`);
  });

  it('is read with members that are younger than this version', () => {
    const live = {
      id: name,
      state: 'resting',
      includeTargets: [{ id: 'all_users', targetType: 'planet', future: 1 }],
      excludeTargets: null,
      future: { a: [1] },
    };
    expect(entity.type.parse(live)).toEqual(live);
  });

  it.each([
    {},
    { id: name },
    { id: name, state: 7 },
    { id: name, state: 'enabled', includeTargets: [{}] },
    null,
    [],
  ])('is not read from %p', (answer) => {
    expect(entity.type.safeParse(answer).success).toBe(false);
  });
});
