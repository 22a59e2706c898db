/** Graph pages about cross-tenant access settings. */
export const READ: readonly string[] = ['Policy.Read.All', 'Policy.ReadWrite.CrossTenantAccess'];

export const WRITE: readonly string[] = ['Policy.ReadWrite.CrossTenantAccess'];
