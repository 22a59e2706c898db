import {
  mirrorFiles,
  platformArchive,
  PLATFORMS,
  PROVIDER_ADDRESSES,
} from '../../model/provider-mirror';

describe('mirrorFiles', () => {
  it('has every platform under both engines’ registries, each once', () => {
    const files = mirrorFiles('1.2.3');
    expect(new Set(files).size).toBe(PROVIDER_ADDRESSES.length * PLATFORMS.length);
    expect(files).toHaveLength(8);
    for (const host of ['registry.terraform.io', 'registry.opentofu.org']) {
      expect(files).toContain(
        `${host}/entra-policy/entra/terraform-provider-entra_1.2.3_darwin_arm64.zip`,
      );
    }
  });

  it('has no Windows platform: its hosts are refused for now', () => {
    expect(PLATFORMS.filter((platform) => platform.startsWith('windows'))).toEqual([]);
  });

  // The layout of packed archives that both engines document.
  it.each(mirrorFiles('0.4.0-beta.1'))('%s is where an engine looks', (file) => {
    expect(file).toMatch(
      /^[a-z.]+\/entra-policy\/entra\/terraform-provider-entra_0\.4\.0-beta\.1_(linux|darwin)_(amd64|arm64)\.zip$/,
    );
  });
});

describe('platformArchive', () => {
  it('names type, version and platform', () => {
    expect(platformArchive('1.2.3', 'linux_amd64')).toBe(
      'terraform-provider-entra_1.2.3_linux_amd64.zip',
    );
  });
});
