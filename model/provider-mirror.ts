/**
 * Where engines look for the provider in a filesystem mirror of packed archives.
 *
 * @see https://developer.hashicorp.com/terraform/cli/config/config-file#filesystem_mirror
 * @module
 */

/** Addresses of the provider: the same source means another host under each engine. */
export const PROVIDER_ADDRESSES: readonly string[] = [
  'registry.terraform.io/entra-policy/entra',
  'registry.opentofu.org/entra-policy/entra',
];

/** Platforms that the provider runs on. */
export const PLATFORMS = ['linux_amd64', 'linux_arm64', 'darwin_amd64', 'darwin_arm64'] as const;

/** One of {@link PLATFORMS}. */
export type Platform = (typeof PLATFORMS)[number];

/** Name of the archive for a platform; its content is the same for all of them. */
export function platformArchive(version: string, platform: Platform): string {
  return `terraform-provider-entra_${version}_${platform}.zip`;
}

/** Every path below a mirror at which an engine looks for a version of the provider. */
export function mirrorFiles(version: string): string[] {
  return PROVIDER_ADDRESSES.flatMap((address) =>
    PLATFORMS.map((platform) => `${address}/${platformArchive(version, platform)}`),
  );
}
