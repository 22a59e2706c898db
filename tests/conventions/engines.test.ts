import { acceptanceTests, isMeant, LEFT_OUT, testsOfEngines } from '../../build/engines/suites';

const all = acceptanceTests();

describe('acceptance tests that are left out on further engines', () => {
  const entries = LEFT_OUT.flatMap(({ tests }) => tests);

  it('are there', () => {
    expect(entries.filter((entry) => !all.some((file) => isMeant(entry, file)))).toEqual([]);
  });

  it('are named once', () => {
    expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
  });

  it.each([
    ['the protocol, values and findings', 'framework/'],
    ['every resource and data source', 'examples/'],
    ['installation', 'installation'],
    ['secrets in state, plan and logs', 'configuration/secrets'],
    ['a provider that is configured after the plan', 'configuration/unknown'],
    ['text that could steer a terminal', 'configuration/hostile-answers'],
    ['values that are known after apply', 'break-glass/unknown-values'],
    ['data that is read after apply', 'data-sources/unknown-values'],
    ['functions', 'functions/'],
    ['moved blocks', 'moves/'],
    ['stacks of constructs', 'constructs/intents'],
    ['configurations that an import writes', 'import/odd-tenant'],
    ['saved plans of a singleton', 'fido2-method/concurrency'],
    ['the life of a singleton', 'sms-method/'],
    ['the life of an object of a collection', 'named-location/'],
    ['security keys', 'fido2-security-key/'],
    ['keys that move between stacks', 'security-key-roster/'],
    ['the demo', 'demo'],
  ])('are not those of %s', (_, entry) => {
    const meant = all.filter((file) => isMeant(entry, file));
    expect(meant).not.toEqual([]);
    expect(testsOfEngines()).toEqual(expect.arrayContaining(meant));
  });
});
