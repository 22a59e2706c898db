import { isManaged } from '../../../../../provider/resources/define/conditional-access/managed';

describe('a policy that Microsoft manages', () => {
  it.each([
    'Microsoft-managed: Block legacy authentication',
    'Microsoft-managed: Multifactor authentication and reauthentication for risky sign-ins',
  ])('is called %s', (displayName) => {
    expect(isManaged({ displayName })).toBe(true);
  });

  it.each([
    'Block legacy authentication',
    'Multifactor authentication for Microsoft partners and vendors',
    'Baseline Security Mode: Block legacy authentication',
    'Copy of Microsoft-managed: Block legacy authentication',
    'Microsoft-managed',
    ' Microsoft-managed: x',
    '',
  ])('is not called %j', (displayName) => {
    expect(isManaged({ displayName })).toBe(false);
  });
});
