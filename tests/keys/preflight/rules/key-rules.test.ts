import { approverIsAnother } from '../../../../keys/preflight/rules/approver-is-another';
import { methodLimit } from '../../../../keys/preflight/rules/method-limit';
import { slotFree } from '../../../../keys/preflight/rules/slot-free';
import { key, person, said, situation } from '../situation';

const ASK = 'Let somebody who may read it look, or grant the permission, and run preflight again.';
const one = (weight: string, text: string) => [{ weight, text, lines: [2] }];

describe('approver-is-another', () => {
  const about = (approver?: string) =>
    said(approverIsAnother, situation({ keys: [key(approver === undefined ? {} : { approver })] }));

  it('passes for a listed approver in any case, and where nobody is named', () => {
    expect(about('Grace@test.example')).toBe('pass');
    expect(about()).toBe('pass');
  });

  it('stops where it is the operator', () => {
    expect(about('KIM@test.example')).toEqual(
      one(
        'blocker',
        'the approver is KIM@test.example, who is the operator; expected another person. Name another approver, or let another operator make this key.',
      ),
    );
  });

  it('stops where a workstation is theirs', () => {
    expect(about('joe@test.example')).toEqual(
      one(
        'blocker',
        'the approver is joe@test.example, who holds the key of a workstation; expected somebody who makes no keys. Name another approver.',
      ),
    );
  });

  it('stops where nobody lists them', () => {
    expect(about('eve@test.example')).toEqual(
      one(
        'blocker',
        'the approver is eve@test.example, whose key the desk file does not list; expected one of its approvers. Name another approver, or add the public key of this one to the desk file.',
      ),
    );
  });
});

describe('method-limit', () => {
  const passkeys = (count: number) =>
    person({ passkeys: Array.from({ length: count }, (_, index) => ({ id: `k${index}` })) });

  it('passes at twenty, those of this manifest included', () => {
    expect(said(methodLimit, situation({ keys: [key({}, passkeys(19))] }))).toBe('pass');
  });

  it('warns beyond', () => {
    const of = passkeys(19);
    const keys = [key({ line: 2 }, of), key({ line: 3, slot: 'backup' }, of)];
    expect(said(methodLimit, situation({ keys }))).toEqual([
      {
        weight: 'warning',
        text: 'the number of passkeys of the user is 21 with this manifest; expected at most 20, as Microsoft recommends. Delete passkeys that are not used any more first.',
        lines: [2, 3],
      },
    ]);
  });

  it('is unknown where they cannot be read', () => {
    const of = { ...person(), passkeys: { unknown: 'why' } };
    expect(said(methodLimit, situation({ keys: [key({}, of)] }))).toEqual(
      one(
        'unknown',
        `the number of passkeys of the user is unknown (why); expected at most 20. ${ASK}`,
      ),
    );
  });
});

describe('slot-free', () => {
  const held = { id: 'k1', displayName: 'Key 111', createdDateTime: '2026-11-01T10:00:00Z' };

  it('passes where the user has passkeys of other names', () => {
    const of = person({ passkeys: [held] });
    expect(said(slotFree, situation({ keys: [key({ serial: '112' }, of)] }))).toBe('pass');
  });

  it('stops where the user has one of this name', () => {
    const of = person({ passkeys: [held] });
    expect(said(slotFree, situation({ keys: [key({ serial: '111' }, of)] }))).toEqual(
      one(
        'blocker',
        'slot "primary" is taken: the user has a passkey "Key 111" since 2026-11-01; expected free. Take the row out, or give display_name another name if this is another key.',
      ),
    );
  });

  it('stops where two rows are one user under two names', () => {
    const keys = [key({ line: 2 }), key({ line: 3, user: 'ADA' })];
    expect(said(slotFree, situation({ keys }))).toEqual([
      {
        weight: 'blocker',
        text: 'slot "primary" is on line 2, too, where the same user is "ada@test.example"; expected one key for each slot of a user. Take one of the rows out, or give it another slot.',
        lines: [3],
      },
    ]);
  });
});
