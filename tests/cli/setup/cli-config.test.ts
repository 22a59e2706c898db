import { extendCliConfig } from '../../../cli/setup/cli-config';

const ADDRESSES =
  '"registry.terraform.io/entra-policy/entra", "registry.opentofu.org/entra-policy/entra"';
const installation = { mirror: '/m', impliedMirrors: [] };
const extend = (text: string): string => extendCliConfig(text, installation);

const MIRROR = `  # entra-policy/entra, by "entra-policy setup"
  filesystem_mirror {
    path    = "/m"
    include = [${ADDRESSES}]
  }
`;

describe('extendCliConfig', () => {
  it('adds installation methods to a configuration that has none', () => {
    expect(extend('')).toBe(
      `provider_installation {\n${MIRROR}  direct {\n    exclude = [${ADDRESSES}]\n  }\n}\n`,
    );
  });

  it('keeps every other byte', () => {
    const before = 'credentials "app.terraform.io" {\n  token = "s3cr{t"\n}\n# mine\n';
    expect(extend(before).startsWith(before)).toBe(true);
    expect(extend('plugin_cache_dir = "/c"')).toMatch(/^plugin_cache_dir = "\/c"\nprovider_/);
  });

  it('keeps the mirrors that an engine would have searched by itself', () => {
    const implied = { path: '/p', providers: ['example.com/a/b'] };
    const text = extendCliConfig('', { mirror: '/m', impliedMirrors: [implied] });
    expect(text).toContain('    path    = "/p"\n    include = ["example.com/a/b"]\n');
    expect(text).toContain(`exclude = [${ADDRESSES}, "example.com/a/b"]`);
  });

  it('puts its mirror before other methods, and asks none of them for our address', () => {
    const before = `provider_installation {
  network_mirror {
    url     = "https://mirror.example.com/"
    include = ["*/*/*"]
  }
  filesystem_mirror { path = "/other" }
  direct {
    exclude = ["example.com/*/*"]
  }
}
`;
    expect(extend(before)).toBe(`provider_installation {
${MIRROR}  network_mirror {
    exclude = [${ADDRESSES}]
    url     = "https://mirror.example.com/"
    include = ["*/*/*"]
  }
  filesystem_mirror { exclude = [${ADDRESSES}]  path = "/other" }
  direct {
    exclude = [${ADDRESSES}, "example.com/*/*"]
  }
}
`);
  });

  it('leaves development overrides alone', () => {
    const before =
      'provider_installation {\n  dev_overrides {\n    "a/b" = "/x"\n  }\n  direct {}\n}\n';
    expect(extend(before)).toContain('dev_overrides {\n    "a/b" = "/x"\n  }');
  });

  it('fills an empty list of exclusions', () => {
    expect(extend('provider_installation {\n  direct {\n    exclude = []\n  }\n}\n')).toContain(
      `exclude = [${ADDRESSES}]`,
    );
  });

  it('changes nothing the second time', () => {
    const once = extend('credentials "x" {\n}\n');
    expect(extend(once)).toBe(once);
  });

  it('refuses our address from another mirror', () => {
    const other = extendCliConfig('', { mirror: '/elsewhere', impliedMirrors: [] });
    expect(() => extend(other)).toThrow('from another mirror already');
  });

  it('refuses two installation blocks', () => {
    expect(() => extend('provider_installation {}\nprovider_installation {}')).toThrow(
      'more than one provider_installation block',
    );
  });
});
