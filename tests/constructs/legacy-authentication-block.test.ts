import { LegacyAuthenticationBlock } from '../../constructs';
import { EMERGENCY, policiesOf, stackOf } from './synthesise';

const BLOCK = { operator: 'OR', built_in_controls: ['block'] };

describe('LegacyAuthenticationBlock', () => {
  it('blocks clients that know no second factor, for everybody', () => {
    const stack = stackOf();
    new LegacyAuthenticationBlock(stack, 'Legacy', { name: 'Legacy' });
    expect(policiesOf(stack)).toEqual({
      legacy: {
        display_name: 'Legacy',
        state: 'enabled',
        conditions: {
          client_app_types: ['exchangeActiveSync', 'other'],
          applications: { include_applications: ['All'] },
          users: { include_users: ['All'], exclude_groups: [EMERGENCY] },
        },
        grant_controls: BLOCK,
      },
    });
  });

  it('blocks transfers by a policy of their own: conditions of one policy add up', () => {
    const stack = stackOf();
    new LegacyAuthenticationBlock(stack, 'Legacy', {
      name: 'Legacy',
      transfers: ['deviceCodeFlow', 'authenticationTransfer'],
      exceptDirectorySync: true,
    });
    expect(policiesOf(stack)['legacy_transfers']).toMatchObject({
      conditions: {
        client_app_types: ['all'],
        authentication_flows: { transfer_methods: ['deviceCodeFlow', 'authenticationTransfer'] },
        users: { exclude_roles: ['d29b2b05-8046-44ba-8758-1e26182fcf32'] },
      },
      grant_controls: BLOCK,
    });
  });
});
