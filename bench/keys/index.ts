import { keyDesk } from '../budgets';
import { count, duration, type Figure } from '../figure';
import type { Section } from '../section';
import { declaredKeys } from './declared-keys';
import { KeyRun } from './key-run';

/** A run of the key desk, without the people. */
export const keysSection: Section = {
  name: 'keys',
  title: 'Security keys',
  method:
    'Software keys at four ports, a manifest, and one tenant of the emulator. Each sitting looks at the tenant first, as the command does. Each key gets its PIN, makes a credential, and is registered; half way the power goes, in the middle of a record of the journal, and the run is resumed. Software keys and emulator run in the same process, and their time counts. People do not: real keys wait for a touch. Then the packaged provider adopts the keys by their evidence, in states of at most 150, and a plan of each state changes nothing.',
  async measure(setting): Promise<Figure[]> {
    const { quick, say } = setting;
    const keys = quick ? keyDesk.keys / 10 : keyDesk.keys;
    const budget = (keyDesk.milliseconds * keys) / keyDesk.keys;
    const run = await KeyRun.open(keys);
    try {
      say(`${keys} keys: made and registered, with a power cut in the middle`);
      const { wall, cpu } = await run.measure();
      const { requests } = run;
      return [
        {
          name: `${keys} keys from manifest to hand-over, killed once`,
          measured: duration(wall),
          against: `${duration(budget)} allowed`,
          value: wall / budget,
          budget: 1,
          kind: 'ratio',
        },
        { ...count('the same: CPU for each key', cpu / keys), measured: duration(cpu / keys) },
        count('keys that were registered twice, or not', run.wrong(), 0),
        count('requests to Graph for each key', Math.ceil(requests / keys)),
        ...(await declaredKeys(setting, run)),
      ];
    } finally {
      await run.close();
    }
  },
};
