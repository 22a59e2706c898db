import { appendFileSync } from 'node:fs';
import type { RunSetting } from '../../../keys/ceremony';
import type { Journal } from '../../../keys/journal';

/** When power goes: as a record is to be written, in the middle of it, or after it. */
export type Moment = 'before' | 'torn' | 'after';

/** What ends a process that nobody asked. */
export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

/** A journal that loses power around its nth record after the resume; from then on, all is dead. */
export const losesPower =
  (nth: number, moment: Moment) =>
  (journal: Journal): RunSetting['journal'] => {
    let count = 0;
    return {
      get entries() {
        return journal.entries;
      },
      append: (record, at) => {
        count++;
        if (count > nth) throw new PowerCut();
        if (count === nth && moment === 'before') throw new PowerCut();
        if (count === nth && moment === 'torn') {
          const line = JSON.stringify({ at: at.toISOString(), previous: '', record });
          appendFileSync(journal.path, line.slice(0, line.length / 2));
          throw new PowerCut();
        }
        journal.append(record, at);
        if (count === nth) throw new PowerCut();
      },
    };
  };
