/** Application permissions that the product's commands use between them. */
export const PRODUCT_PERMISSIONS = [
  'Application.Read.All',
  'AuditLog.Read.All',
  'AuthenticationContext.ReadWrite.All',
  'Directory.Read.All',
  'Group.ReadWrite.All',
  'Organization.Read.All',
  'Policy.Read.All',
  'Policy.Read.AuthenticationMethod',
  'Policy.Read.ConditionalAccess',
  'Policy.ReadWrite.AuthenticationMethod',
  'Policy.ReadWrite.ConditionalAccess',
  'RoleManagement.ReadWrite.Directory',
  'User.ReadWrite.All',
  'UserAuthMethod-Passkey.ReadWrite.All',
  'UserAuthenticationMethod.Read.All',
] as const;
