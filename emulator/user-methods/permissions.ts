/** What reads and changes methods of one type; Graph permissions reference. */
interface MethodPermissions {
  readonly read: readonly string[];
  /** Delegated permissions to read one's own. */
  readonly readOwn: readonly string[];
  readonly write: readonly string[];
  /** Delegated permissions to write one's own. */
  readonly writeOwn: readonly string[];
}

/** Permissions of one type's own family beside those for every type. */
export function permissionsOf(family: 'Passkey' | 'Phone' | 'TAP'): MethodPermissions {
  const name = `UserAuthMethod-${family}`;
  return {
    read: [`${name}.Read.All`, `${name}.ReadWrite.All`, ...everyType.read],
    readOwn: [`${name}.Read`, `${name}.ReadWrite`, ...everyType.readOwn],
    write: [`${name}.ReadWrite.All`, ...everyType.write],
    writeOwn: [`${name}.ReadWrite`, ...everyType.writeOwn],
  };
}

export const everyType: MethodPermissions = {
  read: ['UserAuthenticationMethod.Read.All', 'UserAuthenticationMethod.ReadWrite.All'],
  readOwn: ['UserAuthenticationMethod.Read', 'UserAuthenticationMethod.ReadWrite'],
  write: ['UserAuthenticationMethod.ReadWrite.All'],
  writeOwn: ['UserAuthenticationMethod.ReadWrite'],
};
