import { progressOf, statusOf, type Progress, type RowContent } from '../../../keys/journal';
import type { Content } from '../../../keys/journal/record';

const RUN = {
  step: 'run',
  version: 1,
  runId: '99a1915f-f1a1-4dc6-8d3d-1d2d6f4a0b11',
  mode: 'online',
  tenantId: '11111111-1111-4111-8111-111111111111',
  operator: 'olga@contoso.com',
  workstation: 'a'.repeat(64),
  tool: '0.1.0',
  rows: [
    { line: 2, user: 'kim@contoso.com', slot: 'primary' },
    { line: 3, user: 'lee@contoso.com', slot: 'primary' },
  ],
} as const;

const DIGEST = 'a'.repeat(64);
const assigned: RowContent = { step: 'assigned', row: 2, userId: RUN.tenantId };
const identified = (fresh: boolean): RowContent => ({
  ...{ step: 'identified', row: 2, aaguid: RUN.runId, getInfoSha256: DIGEST, fresh },
});
const escrowed: RowContent = { step: 'pin-escrowed', row: 2, file: 'pins/a.age', sha256: DIGEST };
const set: RowContent = { step: 'pin-set', row: 2 };
const made: RowContent = {
  ...{ step: 'credential-made', row: 2, credentialId: 'AAAA', displayName: 'Key 1' },
  ...{ file: 'evidence/a.dsse.json', sha256: DIGEST },
};
const posting: RowContent = { step: 'posting', row: 2 };
const failed = (open: boolean): RowContent => ({
  ...{ step: 'failed', row: 2, during: 'posting', message: 'no answer', open },
});

const progress = (...records: RowContent[]): Progress => {
  const entries = [RUN, ...records].map((record, at) => ({
    at: `2026-11-30T13:00:0${at}Z`,
    record,
  }));
  const found = progressOf(entries).rows.get(2);
  if (found === undefined) throw new Error('no such row');
  return found;
};

describe('progressOf', () => {
  it('has every row of the manifest, begun or not', () => {
    expect([...progressOf([{ at: '', record: RUN }]).rows.keys()]).toEqual([2, 3]);
  });

  it('keeps what was done, and from when to when', () => {
    expect(progress(assigned, identified(true), escrowed, set)).toMatchObject({
      from: '2026-11-30T13:00:01Z',
      to: '2026-11-30T13:00:04Z',
      pin: { file: 'pins/a.age', set: true },
    });
  });

  it('forgets what was done to another key', () => {
    const after = progress(assigned, identified(true), escrowed, set, made, identified(true));
    expect(after).toMatchObject({ assigned, pin: undefined, credential: undefined });
  });

  it('remembers what was done to the same key', () => {
    const after = progress(assigned, identified(true), escrowed, set, identified(false));
    expect(after.pin?.set).toBe(true);
  });

  it('forgets a credential that was deleted, and not the PIN', () => {
    const deleted: RowContent = {
      ...{ step: 'credential-deleted', row: 2, credentialId: 'AAAA', reason: 'expired' },
    };
    const after = progress(assigned, identified(true), escrowed, set, made, posting, deleted);
    expect(after).toMatchObject({ pin: { set: true }, credential: undefined, postedAt: undefined });
  });
});

describe('who sits at the desk', () => {
  const sitting = (operator: string) =>
    ({ step: 'sitting', operator, workstation: DIGEST, tool: '0.1.0' }) as const;
  const told = (...records: Content[]) =>
    progressOf([RUN, ...records].map((record) => ({ at: '2026-11-30T13:00:00Z', record })));

  it('is who began the run, until somebody else sits down', () => {
    expect(told(assigned).sitting).toMatchObject({ operator: 'olga@contoso.com' });
    expect(told(assigned, sitting('max@contoso.com')).sitting).toEqual(sitting('max@contoso.com'));
  });

  it('is named for each row whose keys they held, and for no other', () => {
    const { rows } = told(
      ...[assigned, identified(true), escrowed, set, sitting('max@contoso.com'), made],
      ...[sitting('Olga@contoso.com'), posting, sitting('kim@contoso.com'), failed(true)],
    );
    expect([...rows.values()].map(({ operators }) => operators)).toEqual([
      ['olga@contoso.com', 'max@contoso.com'],
      [],
    ]);
  });

  it('is not forgotten with the key that they held', () => {
    const { rows } = told(
      ...[assigned, identified(true), set, sitting('max@contoso.com'), identified(true)],
    );
    expect(rows.get(2)?.operators).toEqual(['olga@contoso.com', 'max@contoso.com']);
  });
});

describe('statusOf', () => {
  it.each([
    ['waiting', []],
    ['open', [assigned]],
    ['open', [assigned, posting, failed(true)]],
    ['failed', [failed(false), { step: 'skipped', row: 2 }]],
    ['done', [assigned, failed(false), { step: 'handed-over', row: 2 }]],
  ] as [string, RowContent[]][])('is %s', (status, records) => {
    expect(statusOf(progress(...records))).toBe(status);
  });
});
