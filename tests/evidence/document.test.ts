import { verifyEvidence, type Evidence, type EvidenceVerdict } from '../../evidence';
import { vendorOf } from '../support/webauthn/authority';
import { Desk } from '../support/webauthn/desk';

const MODEL = '2fc0579f-8113-47ea-b116-bb5a8db9202a';

let desk: Desk;
beforeAll(async () => {
  desk = new Desk(await vendorOf(MODEL));
});

const rules = (verdict: EvidenceVerdict): string[] =>
  verdict.ok ? [] : verdict.findings.map(({ rule }) => rule);

describe('a hostile file', () => {
  const findings = (text: string): EvidenceVerdict =>
    verifyEvidence(text, desk.trust(), desk.expected());

  it.each([
    ['an empty file', '', 'empty'],
    ['blanks', ' \n', 'empty'],
    ['no JSON', '{"payloadType":', 'no JSON'],
    ['a huge file', `{"payload":"${'A'.repeat(300_000)}"}`, '300014 bytes long'],
    ['a prototype', '{"__proto__":{"payloadType":"x"}}', 'with the key "__proto__"'],
    [
      'a prototype further down',
      '{"signatures":[{"constructor":1}]}',
      'with the key "constructor"',
    ],
    ['a depth that no stack has', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'no JSON'],
  ])('is refused as %s', (_, text, given) => {
    expect(findings(text)).toMatchObject({
      ok: false,
      findings: [{ rule: 'document', subject: 'the evidence', given }],
    });
  });

  it.each([
    ['a list', '[]'],
    ['null', 'null'],
    ['no signatures', '{"payloadType":"x","payload":"","signatures":[]}'],
    ['something else besides', '{"payloadType":"x","payload":"","signatures":[],"more":1}'],
  ])('is refused as %s', (_, text) => {
    expect(rules(findings(text))).toEqual(['document']);
  });

  it('is refused with more in its signed content than there is', () => {
    const evidence = { ...desk.evidence(), approved: true } as Evidence;
    expect(() => desk.file(evidence)).toThrow(
      'the evidence is refused (Unrecognized key: "approved")',
    );
  });

  it('does not steer the terminal that shows why it is refused', () => {
    const text = JSON.stringify({ payloadType: 'x', payload: '', signatures: [], '\u{1b}[2K': 1 });
    const verdict = findings(text.replace('[]', '[{"keyid":"k","sig":""}]'));
    expect(verdict).toMatchObject({
      findings: [{ given: String.raw`refused (Unrecognized key: "\u001b[2K")` }],
    });
  });
});
