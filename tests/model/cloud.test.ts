import { CLOUDS, ENDPOINTS } from '../../model/cloud';

describe('ENDPOINTS', () => {
  it('has every cloud that azuread names, and no other', () => {
    expect(Object.keys(ENDPOINTS)).toEqual([...CLOUDS]);
    expect(CLOUDS).toEqual(['global', 'usgovernmentl4', 'usgovernmentl5', 'china']);
  });

  it.each(CLOUDS)('of %s are roots that paths are put behind', (cloud) => {
    const { graph, authority } = ENDPOINTS[cloud];
    for (const root of [graph, authority]) {
      expect(new URL(root).origin).toBe(root);
      expect(root).toMatch(/^https:/);
    }
  });

  it('never send a cloud’s token to the Graph of another', () => {
    const graphs = Object.values(ENDPOINTS).map(({ graph }) => graph);
    expect(new Set(graphs).size).toBe(CLOUDS.length);
  });

  it.each([
    ['global', 'https://graph.microsoft.com', 'https://login.microsoftonline.com'],
    ['usgovernmentl4', 'https://graph.microsoft.us', 'https://login.microsoftonline.us'],
    ['usgovernmentl5', 'https://dod-graph.microsoft.us', 'https://login.microsoftonline.us'],
    ['china', 'https://microsoftgraph.chinacloudapi.cn', 'https://login.chinacloudapi.cn'],
  ] as const)('of %s are those that Microsoft documents', (cloud, graph, authority) => {
    expect(ENDPOINTS[cloud]).toEqual({ graph, authority });
  });
});
