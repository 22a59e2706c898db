import { generateKeyPairSync } from 'node:crypto';
import { countersign, readEnvelope, Refusal, signingKeys } from '../../../evidence';
import { openEnvelope, sealEnvelope, type Opening } from '../../../evidence/envelope/envelope';
import { deskKey } from '../../support/webauthn/desk';

const TYPE = 'application/vnd.entra-keys.evidence+json';
const pipeline = deskKey('pipeline', 'key-pipeline');
const first = deskKey('approver', 'anna@contoso.com');
const second = deskKey('approver', 'berta@contoso.com');
const keys = signingKeys([pipeline, first, second].map(({ entry }) => entry));

const opening = (changes: Partial<Opening> = {}): Opening => ({
  subject: 'the file',
  payloadType: TYPE,
  keys,
  needed: { pipeline: 1 },
  ...changes,
});

const sealed = sealEnvelope(TYPE, 'content', pipeline.privateKey);
const file = JSON.stringify(sealed);

const findings = (text: string, changes: Partial<Opening> = {}): unknown => {
  try {
    return openEnvelope(text, opening(changes));
  } catch (error) {
    return error instanceof Refusal ? error.findings : error;
  }
};

describe('an envelope', () => {
  it('is opened with its content and its signers', () => {
    const { payload, signers } = openEnvelope(file, opening());
    expect(payload.toString()).toBe('content');
    expect(signers.map(({ holder }) => holder)).toEqual(['key-pipeline']);
  });

  it('is opened when several have signed, each counted once', () => {
    const twice = countersign(countersign(sealed, first.privateKey), second.privateKey);
    const again = countersign(twice, first.privateKey);
    expect(again.signatures).toHaveLength(3);
    const opened = openEnvelope(JSON.stringify(again), opening({ needed: { approver: 2 } }));
    expect(opened.signers).toHaveLength(3);
  });

  it('is opened with base64url in place of base64, as the format allows', () => {
    const url = (text: string): string => Buffer.from(text, 'base64').toString('base64url');
    const signatures = sealed.signatures.map(({ keyid, sig }) => ({ keyid, sig: url(sig) }));
    const other = { ...sealed, payload: url(sealed.payload), signatures };
    expect(openEnvelope(JSON.stringify(other), opening()).payload.toString()).toBe('content');
  });

  it('is refused below the threshold, with what is there and what is missing', () => {
    const half = JSON.stringify(countersign(sealed, first.privateKey));
    expect(findings(half, { needed: { approver: 2 } })).toEqual([
      {
        rule: 'threshold',
        subject: 'the file',
        given: 'signed by 1 of role approver',
        expected: '2 of role approver in the list of keys',
        step: 'Let an approver look at it and sign it.',
      },
    ]);
  });

  it('is refused with a signature copied from another envelope, or twice the same', () => {
    const other = sealEnvelope(TYPE, 'other content', first.privateKey);
    const mixed = { ...sealed, signatures: [...sealed.signatures, ...other.signatures] };
    expect(findings(JSON.stringify(mixed))).toMatchObject([
      { rule: 'signature', subject: 'the signature of "anna@contoso.com" on the file' },
    ]);
    const doubled = countersign(sealed, first.privateKey);
    doubled.signatures.push(...doubled.signatures);
    const text = JSON.stringify(doubled);
    expect(openEnvelope(text, opening()).signers).toHaveLength(2);
    expect(findings(text, { needed: { approver: 2 } })).toMatchObject([{ rule: 'threshold' }]);
  });

  it('is refused for another purpose, even where its signature is renamed', () => {
    const payloadType = 'application/vnd.entra-keys.workorder+json';
    expect(findings(file, { payloadType })).toMatchObject([
      { rule: 'payload-type', given: `"${TYPE}"`, expected: `"${payloadType}"` },
    ]);
    const renamed = JSON.stringify({ ...sealed, payloadType });
    expect(findings(renamed, { payloadType })).toMatchObject([{ rule: 'signature' }]);
  });

  it('is refused when an unknown key signed it, naming the key', () => {
    const stranger = JSON.stringify(
      sealEnvelope(TYPE, 'content', generateKeyPairSync('ed25519').privateKey),
    );
    const { keyid } = readEnvelope(stranger, 'the file').signatures[0] ?? { keyid: '' };
    expect(findings(stranger)).toMatchObject([
      { given: `signed by 0 of role pipeline, and by unknown keys "${keyid}"` },
    ]);
  });

  it('is refused when the key of one signature is named by another', () => {
    const [signature] = sealed.signatures;
    const keyid = first.entry.holder;
    const named = { ...sealed, signatures: [{ ...signature, keyid }] };
    expect(findings(JSON.stringify(named))).toMatchObject([{ rule: 'threshold' }]);
  });

  it('is refused with more signatures than anybody needs', () => {
    const signatures = Array.from({ length: 17 }, () => sealed.signatures[0]);
    expect(findings(JSON.stringify({ ...sealed, signatures }))).toMatchObject([
      { rule: 'document', subject: 'signatures of the file' },
    ]);
  });
});
