import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UNKNOWN } from '../../../../provider/framework/value';
import type { EntraClient } from '../../../../provider/resources/define/client';
import {
  declaredBy,
  readEvidence,
} from '../../../../provider/resources/fido2-security-key/evidence';
import type { KeyConfig } from '../../../../provider/resources/fido2-security-key/schema';
import { declared } from './states';

describe('the approval of evidence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entra-policy-evidence-'));
  const file = join(folder, 'evidence.json');
  const text = 'verified elsewhere';
  beforeAll(() => {
    writeFileSync(file, text);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** What is wrong with evidence that these people approved. */
  async function problems(approvers: readonly string[], people: Partial<KeyConfig>) {
    const client = {
      securityKeys: {
        declared: 'yes',
        verify: () => Promise.resolve({ ok: true, evidence: { mode: 'offline', approvers } }),
      },
    } as unknown as EntraClient;
    const evidence_sha256 = createHash('sha256').update(text).digest('hex');
    const key = declaredBy(declared({ evidence_file: file, evidence_sha256, ...people }), null);
    if (key === undefined) throw new Error('not known');
    const read = await readEvidence(client, key);
    return read.ok ? [] : read.messages.map(({ detail }) => detail);
  }

  const KIM = 'kim@contoso.com';

  it('does not count where who asked for the key is alone with it', async () => {
    expect(await problems(['KIM@contoso.com'], { requested_by: KIM })).toEqual([
      expect.stringContaining('was approved by "kim@contoso.com" alone, who asked for the key'),
    ]);
  });

  it('counts with somebody else beside them, and where nobody says who asked', async () => {
    expect(await problems([KIM, 'anna@contoso.com'], { requested_by: KIM })).toEqual([]);
    expect(await problems(['anna@contoso.com'], { requested_by: KIM })).toEqual([]);
    expect(await problems([KIM], {})).toEqual([]);
  });

  it('is judged by the apply where the plan does not know who asked', async () => {
    expect(await problems([KIM], { requested_by: UNKNOWN })).toEqual([]);
  });
});
