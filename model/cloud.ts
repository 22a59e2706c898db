/**
 * The clouds of Microsoft Entra that an application can sign in to, by azuread's names.
 *
 * @see https://learn.microsoft.com/graph/deployments
 */
export const CLOUDS = ['global', 'usgovernmentl4', 'usgovernmentl5', 'china'] as const;

/** One of {@link CLOUDS}. */
export type Cloud = (typeof CLOUDS)[number];

/** Where a cloud answers. */
export interface Endpoints {
  /** Root of Microsoft Graph, without version and without a slash at the end. */
  readonly graph: string;
  /** Root of the sign-in service. */
  readonly authority: string;
}

/** The public endpoints of every cloud. */
export const ENDPOINTS: Readonly<Record<Cloud, Endpoints>> = {
  global: {
    graph: 'https://graph.microsoft.com',
    authority: 'https://login.microsoftonline.com',
  },
  usgovernmentl4: {
    graph: 'https://graph.microsoft.us',
    authority: 'https://login.microsoftonline.us',
  },
  usgovernmentl5: {
    graph: 'https://dod-graph.microsoft.us',
    authority: 'https://login.microsoftonline.us',
  },
  china: {
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    authority: 'https://login.chinacloudapi.cn',
  },
};
