import { Fn } from 'cdktf';
import { fromConfiguration } from './project-path';
import type { SecurityKeySigner, SecurityKeyTrust } from './security-key-trust';

/** The file of a key desk, as `entra-policy keys` reads it: `keys.json`, imported as a module. */
export interface DeskFile {
  readonly tenantId: string;
  readonly signers: readonly {
    readonly role: string;
    readonly holder: string;
    readonly publicKey: string;
  }[];
  /**
   * Metadata of models.
   *
   * @default - none
   */
  readonly metadata?: { readonly file: string; readonly sha256: string };
  /**
   * Files of certificates by AAGUID.
   *
   * @default - none
   */
  readonly roots?: Readonly<Record<string, readonly string[]>>;
}

/** Where a desk file is, and for whom. */
export interface DeskPlace {
  /** Tenant that is declared. */
  readonly tenantId: string;
  /**
   * Folder of the file, relative to that of `cdktf.json`: paths in it are relative to it.
   *
   * @default - the folder of `cdktf.json`
   */
  readonly folder?: string;
}

const ROLES = ['pipeline', 'workstation', 'approver'] as const;

/**
 * Whose word counts, by the very file that the key desk works with: one list is reviewed, and desk and
 * provider believe the same people.
 *
 * @throws Error when the desk is of another tenant, or somebody signs in an unknown role.
 */
export function deskTrust(desk: DeskFile, { tenantId, folder = '.' }: DeskPlace): SecurityKeyTrust {
  if (desk.tenantId.toLowerCase() !== tenantId.toLowerCase()) {
    throw new Error(
      `the desk file is for tenant "${desk.tenantId}"; expected ${tenantId}: give the file of this tenant's desk`,
    );
  }
  const beside = (path: string): string => (path.startsWith('/') ? path : `${folder}/${path}`);
  const { metadata, roots } = desk;
  return {
    signers: desk.signers.map(signerOf),
    ...(metadata !== undefined && { metadata: { ...metadata, file: beside(metadata.file) } }),
    ...(roots !== undefined && {
      roots: Object.fromEntries(
        Object.entries(roots).map(([model, files]) => [
          model,
          files.map((file): string => Fn.file(fromConfiguration(beside(file)))),
        ]),
      ),
    }),
  };
}

function signerOf({ role, ...signer }: DeskFile['signers'][number]): SecurityKeySigner {
  const known = ROLES.find((one) => one === role);
  if (known !== undefined) return { ...signer, role: known };
  throw new Error(
    `"${signer.holder}" signs as "${role}"; expected one of ${ROLES.join(', ')} in the desk file`,
  );
}
