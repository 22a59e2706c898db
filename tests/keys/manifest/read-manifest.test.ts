import { ManifestError, readManifest } from '../../../keys/manifest';

const HEADER = 'user,slot,serial,asset_tag,model_aaguid,display_name,ticket,approver';
const KIM = '99a1915f-f1a1-4dc6-8d3d-1d2d6f4a0b11';
const AAGUID = '2fc0579f-8113-47ea-b116-bb5a8db9202a';

const manifest = (...lines: string[]): string => [HEADER, ...lines].join('\n');

/** Problems of a manifest, as "line: text". */
function problemsOf(text: string): string[] {
  try {
    readManifest(text);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return error.problems.map((problem) => `${problem.line}: ${problem.text}`);
  }
  return [];
}

describe('readManifest', () => {
  it('reads rows, with ids in lower case and without what is empty', () => {
    const text = manifest(
      `${KIM.toUpperCase()},primary,12345678,YK-0001,${AAGUID.toUpperCase()},YK5 12345678,CHG-1001,anna@contoso.com`,
      'lee@contoso.com,spare,,,,,,',
    );
    expect(readManifest(text)).toEqual([
      {
        line: 2,
        user: KIM,
        slot: 'primary',
        serial: '12345678',
        assetTag: 'YK-0001',
        aaguid: AAGUID,
        displayName: 'YK5 12345678',
        ticket: 'CHG-1001',
        approver: 'anna@contoso.com',
      },
      { line: 3, user: 'lee@contoso.com', slot: 'spare' },
    ]);
  });

  it.each([
    ['a byte order mark and CRLF', '\uFEFFuser,slot\r\nkim@contoso.com,primary\r\n', 2],
    ['semicolons', 'user;slot;ticket\nkim@contoso.com;primary;"a, b"\n', 2],
    ['columns in another order, and spaces', 'slot , user\n primary , kim@contoso.com', 2],
    ['lines and rows that are empty', 'user,slot\n\n,\n\nkim@contoso.com,primary\n,\n', 5],
    ['quotes', '"user","slot"\n"kim@contoso.com","primary"', 2],
    ['capitals in the header', 'User,SLOT\nkim@contoso.com,primary', 2],
    ['quotes with spaces in them', '" user ","slot\u00a0"\nkim@contoso.com,primary', 2],
    ['a byte order mark, then quotes', '\uFEFF"User","Slot"\nkim@contoso.com,primary', 2],
    ['two byte order marks', '\uFEFF\uFEFFuser,slot\nkim@contoso.com,primary', 2],
  ])('takes %s', (_, text, line) => {
    expect(readManifest(text)).toMatchObject([{ line, user: 'kim@contoso.com', slot: 'primary' }]);
  });

  it.each([
    ['nothing', '', `1: it is empty; expected the header ${HEADER}`],
    ['a byte order mark alone', '\uFEFF', `1: it is empty; expected the header ${HEADER}`],
    ['a header alone', `${HEADER}\n`, '1: no row follows the header'],
    ['no header', 'kim@contoso.com,primary', '1: column "kim@contoso.com" is unknown'],
    ['a column of PINs', 'user,slot,PIN\na@b.c,primary,1234', '1: column "PIN" would put PINs'],
    [
      'a column of user PINs',
      'user,slot,user_pin\na@b.c,x,1',
      '1: column "user_pin" would put PINs',
    ],
    ['a column twice', 'user,slot,slot\na@b.c,x,y', '1: column "slot" is there 2 times'],
    ['a column twice, in capitals', 'user,slot,Slot\na@b.c,x,y', '1: column "slot" is there 2'],
    ['an empty column', 'user,slot,\na@b.c,x,', '1: column "" is unknown'],
    ['no column of slots', 'user\nkim@contoso.com', '1: column "slot" is missing'],
    ['an open quote', 'user,slot\n"kim@contoso.com,primary', 'it is no CSV (CSV_QUOTE_NOT_CLOSED)'],
    ['too few cells', 'user,slot\nkim@contoso.com', '2: it has 1 cells; expected 2'],
    ['too many cells', 'user,slot\na@b.c,x,y', '2: it has 3 cells; expected 2'],
    [
      'bytes that are no text',
      'user,slot\nPK\u0003\u0004,x',
      '2: user "PK\\u0003\\u0004" is refused',
    ],
  ])('refuses %s', (_, text, problem) => {
    expect(problemsOf(text).join('\n')).toContain(problem);
  });

  it.each(['=cmd|calc', '+1', '-1', '@SUM(A1)', '＝1'])('refuses the formula %s', (formula) => {
    expect(problemsOf(manifest(`kim@contoso.com,primary,,,,${formula},,`))).toEqual([
      `2: display_name "${formula}" is refused (begins like a formula)`,
    ]);
  });

  it.each([
    ['a user who is neither', 'kim,primary,,,,,,', '2: user "kim" is refused'],
    ['no user', ',primary,,,,,,', '2: user is empty'],
    ['a slot with a path', 'a@b.c,../x,,,,,,', '2: slot "../x" is refused (is no slot: lower-case'],
    [
      'a slot in capitals',
      'a@b.c,Primary,,,,,,',
      '2: slot "Primary" is refused (is no slot: lower-case',
    ],
    ['a slot that is too long', `a@b.c,${'x'.repeat(33)},,,,,,`, '2: slot "xxx'],
    ['a model that is no AAGUID', 'a@b.c,x,,,yubikey,,,', '2: model_aaguid "yubikey" is refused'],
    ['a name of 31 characters', `a@b.c,x,,,,${'n'.repeat(31)},,`, '2: display_name "nnn'],
    ['a line break in a cell', 'a@b.c,x,,,,"a\nb",,', '3: display_name "a\\nb" is refused'],
    ['an escape sequence', 'a@b.c,x,,,,,\u001b[2J,', '2: ticket "\\u001b[2J" is refused'],
    ['a turned direction', 'a@b.c,x,,,,,a\u202eb,', '2: ticket "a\\u{202e}b" is refused'],
    ['an approver without a name', 'a@b.c,x,,,,,,anna', '2: approver "anna" is refused'],
  ])('refuses %s', (_, line, problem) => {
    expect(problemsOf(manifest(line)).join('\n')).toContain(problem);
  });

  it.each([
    ['a serial number', ['a@b.c,x,SN1,,,,,', 'd@e.f,x,sn1,,,,,'], 'serial number "sn1"'],
    ['an asset tag', ['a@b.c,x,,YK1,,,,', 'd@e.f,x,,YK1,,,,'], 'asset tag "YK1"'],
    ['a slot of a user', ['a@b.c,x,,,,,,', 'a@b.c,x,,,,,,'], 'slot "x" of "a@b.c"'],
    ['one whose name has capitals', ['a@b.c,x,,,,,,', 'A@B.C,x,,,,,,'], 'slot "x" of "A@B.C"'],
    ['an object id', [`${KIM},x,,,,,,`, `${KIM.toUpperCase()},x,,,,,,`], `slot "x" of "${KIM}"`],
  ])('refuses %s twice', (_, lines, what) => {
    expect(problemsOf(manifest(...lines))).toEqual([
      `3: ${what} is on line 2, too; expected it once`,
    ]);
  });

  it('names every bad line, in order', () => {
    const lines = Array.from({ length: 500 }, (_, at) =>
      at % 70 === 0 ? `bad,slot-${at},,,,,,` : `user${at}@contoso.com,primary,${at},,,,,`,
    );
    expect(problemsOf(manifest(...lines)).map((problem) => problem.split(':')[0])).toEqual(
      [2, 72, 142, 212, 282, 352, 422, 492].map(String),
    );
  });

  it('shows the first 50 problems only', () => {
    const text = manifest(...Array.from({ length: 60 }, () => 'bad,x,,,,,,'));
    expect(() => readManifest(text)).toThrow(/60 things are wrong[^]*line 51:[^]*and 10 more$/);
  });

  it('refuses what is too large to be one', () => {
    expect(problemsOf(`user,slot\n${'x'.repeat(4 * 1024 * 1024)}`)).toEqual([
      '1: it has more than 4194304 bytes; expected the keys of one run',
    ]);
    const rows = Array.from({ length: 10_001 }, (_, at) => `u${at}@b.c,x`).join('\n');
    expect(problemsOf(`user,slot\n${rows}`)).toEqual([
      '1: 10001 rows follow; expected at most 10000',
    ]);
  });
});
