/**
 * Built-in directory roles whose holders can take over a tenant, or the sign-in of others. Template
 * ids are the same in every tenant.
 *
 * The first fifteen are those for which Microsoft asks for phishing-resistant sign-in at the least.
 * The others change who may sign in how: policies for methods, the synchronization of identities,
 * devices that count as managed, the trust of a domain.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/policy-admin-phish-resistant-mfa
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
export const HIGHLY_PRIVILEGED_ROLES = {
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
  'Application Administrator': '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
  'Authentication Administrator': 'c4e39bd9-1100-46d3-8c65-fb160da0071f',
  'Billing Administrator': 'b0f54661-2d74-4c50-afa3-1ec803f12efe',
  'Cloud Application Administrator': '158c047a-c907-4556-b7ef-446551a6b5f7',
  'Conditional Access Administrator': 'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9',
  'Exchange Administrator': '29232cdf-9323-42fd-ade2-1d097af3e4de',
  'Helpdesk Administrator': '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  'Password Administrator': '966707d0-3269-4727-9be2-8c3a10f19b9d',
  'Privileged Authentication Administrator': '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  'Privileged Role Administrator': 'e8611ab8-c189-46e8-94e1-60213ab1f814',
  'Security Administrator': '194ae4cb-b126-40b2-bd5b-6091b380977d',
  'SharePoint Administrator': 'f28a1f50-f6e7-4571-818b-6a12f2af6b6c',
  'Teams Administrator': '69091246-20e8-4a56-aa4d-066075b2a7a8',
  'User Administrator': 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  'Authentication Policy Administrator': '0526716b-113d-4c15-b2c8-68e3c22b9f80',
  'Domain Name Administrator': '8329153b-31d0-4727-b945-745eb3bc5f31',
  'Hybrid Identity Administrator': '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2',
  'Intune Administrator': '3a2c62db-5318-420d-8d74-23affee5d9d5',
} as const;

/** The role of the account that synchronizes a directory on premises. It can answer no prompt. */
export const DIRECTORY_SYNCHRONIZATION_ROLE = 'd29b2b05-8046-44ba-8758-1e26182fcf32';
