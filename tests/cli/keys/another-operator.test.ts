import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskKey } from '../../support/webauthn/desk';
import { DeskStage, userId } from './stage';

const MAX = 'max@test.onmicrosoft.com';

describe('entra-policy keys resume, by another operator', () => {
  it('goes on, and has neither of them approve what they held', async () => {
    const stage = await DeskStage.open(1);
    try {
      const { session } = stage;
      const approver = deskKey('approver', MAX);
      const file = JSON.parse(stage.file('keys.json').toString()) as { signers: object[] };
      file.signers.push(approver.entry);
      writeFileSync(join(session.cwd, 'keys.json'), JSON.stringify(file));
      const pem = approver.privateKey.export({ format: 'pem', type: 'pkcs8' });
      writeFileSync(join(session.cwd, 'max.pem'), pem, { mode: 0o600 });
      stage.manifest(`${userId(1)},primary,`);
      stage.model = { touch: 'after a while' };
      const running = stage.run('enroll', '--manifest', 'keys.csv', ...stage.sitting);
      const { onNote } = session;
      session.onNote = (line) => {
        onNote(line);
        if (line.startsWith('Touch ')) session.interrupt.abort();
      };
      expect(await running).toBe(3);
      stage.later();
      const sitting = stage.sitting.map((word) => (word.startsWith('olga@') ? MAX : word));
      expect(await stage.run('resume', ...sitting, '--identity', 'identity.txt')).toBe(0);
      expect(session.problems).toContain(
        `olga@test.onmicrosoft.com sat here before. From here on, records and evidence name ${MAX} as well.`,
      );
      expect(await stage.run('export', '--run', 'run', '--evidence', 'evidence')).toBe(0);
      const evidence = join('evidence', `${userId(1)}-primary.dsse.json`);
      expect(await stage.run('approve', evidence)).toBe(0);
      expect(session.output).toMatch(
        /operator {5}max@test\.onmicrosoft\.com, .*\n {2}also held {4}by olga@test\.onmicrosoft\.com\n/,
      );
      expect(await stage.run('approve', evidence, '--signing-key', 'max.pem')).toBe(1);
      expect(session.output).toContain(
        `refused  approval: the approver of the evidence is "${MAX}", who held the key`,
      );
    } finally {
      await stage.close();
    }
  });
});
