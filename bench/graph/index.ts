import type { Section } from '../section';
import { passkeyFigures } from './passkeys';
import { policyFigures } from './policies';

/** What the real provider asks of Graph. */
export const graphSection: Section = {
  name: 'graph',
  title: 'Requests to Graph',
  method:
    'The packaged provider and one tenant of the emulator, which logs every request. The parts of a batch count, as they do for Graph. Sign-in is the discovery document and the token. Creations count what Graph took; what it refused for its rate is a line of its own. At 1 request per second the emulator refuses what comes faster than Microsoft’s limit for conditional access; wall is the whole command with its plan, and its ratio is that of the time beyond 2 s to 1 s for each request.',
  async measure(setting) {
    return [...(await passkeyFigures(setting)), ...(await policyFigures(setting))];
  },
};
