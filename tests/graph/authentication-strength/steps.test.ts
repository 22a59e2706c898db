import { strengthCalls } from '../../../graph/authentication-strength/calls';
import { type Step, stepsOf } from '../../../graph/authentication-strength/steps';
import { changeOf, issuedBy, keys, KEY, OTHER_KEY, OTHER_SKI, SKI } from '../support/strengths';

const nameOf = ({ call }: Step): string =>
  Object.entries(strengthCalls).find(([, one]) => one === call)?.[0] ?? '';

/** The requests of a change by name, with the combinations that are open until they are closed. */
const shown = (change: Parameters<typeof stepsOf>[0]): string[] =>
  stepsOf(change).map((step) =>
    [nameOf(step), ...(step.opening === undefined ? [] : step.opening.combinations)].join(' '),
  );

const CERTIFICATES = ['x509CertificateSingleFactor', 'x509CertificateMultiFactor'];
const tightened = { id: 'a', before: keys(KEY, OTHER_KEY), after: keys(KEY) };

describe('the requests of a change', () => {
  it('are none for nothing', () => {
    expect(shown(changeOf({}))).toEqual([]);
  });

  it('begin with the name, which opens nothing and is refused most easily', () => {
    const change = changeOf({
      properties: { displayName: 'x' },
      configurations: { change: [tightened] },
    });
    expect(shown(change)).toEqual(['rename', 'changeConfiguration']);
  });

  it('tighten what is allowed already before the combinations change', () => {
    const allowedCombinations = { before: ['fido2'], after: ['fido2', 'deviceBasedPush'] };
    const change = changeOf({ allowedCombinations, configurations: { change: [tightened] } });
    expect(shown(change)).toEqual(['changeConfiguration', 'updateAllowedCombinations']);
  });

  it('restrict a new combination at once, and put it back where that fails', () => {
    const allowedCombinations = {
      before: ['deviceBasedPush'],
      after: ['deviceBasedPush', 'fido2'],
    };
    const change = changeOf({ allowedCombinations, configurations: { add: [keys(KEY)] } });
    expect(shown(change)).toEqual(['updateAllowedCombinations fido2', 'addConfiguration']);
    expect(stepsOf(change)[0]?.opening?.undo.body).toEqual({
      allowedCombinations: ['deviceBasedPush'],
    });
  });

  it('put nothing back for a restriction of what was allowed without one', () => {
    const allowedCombinations = { before: ['fido2'], after: ['fido2', 'deviceBasedPush'] };
    const change = changeOf({ allowedCombinations, configurations: { add: [keys(KEY)] } });
    expect(shown(change)).toEqual(['updateAllowedCombinations', 'addConfiguration']);
  });

  it('change a restriction that waits for its combination after it', () => {
    const allowedCombinations = { before: ['deviceBasedPush'], after: ['fido2'] };
    const change = changeOf({ allowedCombinations, configurations: { change: [tightened] } });
    expect(shown(change)).toEqual(['updateAllowedCombinations fido2', 'changeConfiguration']);
  });

  it('remove a restriction when its combination is gone', () => {
    const allowedCombinations = { before: ['fido2', 'sms'], after: ['sms'] };
    const remove = [{ id: 'a', before: keys(KEY) }];
    expect(shown(changeOf({ allowedCombinations, configurations: { remove } }))).toEqual([
      'updateAllowedCombinations',
      'removeConfiguration',
    ]);
  });

  it('take a combination out of a shared restriction right before it gets its own', () => {
    const shared = issuedBy(SKI, 'Single', 'Multi');
    const change = [{ id: 'a', before: shared, after: issuedBy(SKI, 'Single') }];
    const configurations = { change, add: [issuedBy(OTHER_SKI, 'Multi')] };
    const steps = changeOf({ configurations }, CERTIFICATES);
    expect(shown(steps)).toEqual([
      'changeConfiguration x509CertificateMultiFactor',
      'addConfiguration',
    ]);
    expect(stepsOf(steps)[0]?.opening?.undo.body).toEqual(shared);
  });

  it('take a combination out of a shared restriction only when it is gone', () => {
    const shared = issuedBy(SKI, 'Single', 'Multi');
    const change = [{ id: 'a', before: shared, after: issuedBy(SKI, 'Multi') }];
    const allowedCombinations = { before: CERTIFICATES, after: ['x509CertificateMultiFactor'] };
    expect(shown(changeOf({ allowedCombinations, configurations: { change } }))).toEqual([
      'updateAllowedCombinations',
      'changeConfiguration',
    ]);
  });

  it('know combinations in every spelling', () => {
    const after = ['softwareOath , password', 'fido2'];
    const allowedCombinations = { before: ['password,softwareOath', 'fido2'], after };
    const change = changeOf({ allowedCombinations, configurations: { add: [keys(KEY)] } });
    expect(stepsOf(change)[0]?.opening).toBeUndefined();
  });
});
