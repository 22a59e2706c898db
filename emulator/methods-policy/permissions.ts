/** Graph permissions reference: reading the authentication methods policy and its configurations. */
export const READ: readonly string[] = [
  'Policy.Read.AuthenticationMethod',
  'Policy.Read.All',
  'Policy.ReadWrite.AuthenticationMethod',
];

/** Graph permissions reference: changing them. */
export const WRITE: readonly string[] = ['Policy.ReadWrite.AuthenticationMethod'];
