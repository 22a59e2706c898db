import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SoftwareKey } from '../support/authenticator/software-key';
import { runs, skipLoudly } from '../support/judges';

/** Debian's, for which python3-fido2 is installed; another Python may come first in the path. */
const PYTHON = '/usr/bin/python3';
const JUDGE = join(__dirname, 'python-fido2', 'judge.py');

/** What the judge is written for; version 1 has other names. */
const NEEDS = 'from fido2.client import ClientData; from fido2.ctap2 import ClientPin';

(runs(PYTHON, '-c', NEEDS)
  ? describe
  : skipLoudly('the software authenticator, judged by python3-fido2', 'python3-fido2 0.9'))(
  'the software authenticator, judged by python3-fido2',
  () => {
    it.each([1, 2])('enrols with PIN protocol %d', async (protocol) => {
      const software = await SoftwareKey.create({
        attestation: 'packed with an intermediate',
        touch: 'after a while',
      });
      const node = await software.insertAsNode();
      const { stdout } = await promisify(execFile)(PYTHON, [JUDGE, node.path, String(protocol)], {
        timeout: 30_000,
      }).finally(() => node.remove());
      expect(JSON.parse(stdout)).toEqual({
        versions: ['FIDO_2_0', 'FIDO_2_1'],
        protocol,
        wrong: 'PIN_INVALID',
        excluded: 'CREDENTIAL_EXCLUDED',
        certificates: 2,
        before: 1,
        after: 0,
      });
      expect(software.credentials).toEqual([]);
    });
  },
);
