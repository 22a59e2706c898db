import { keyReads } from '../budgets';
import { count, duration, type Figure } from '../figure';
import { CountedTenant } from '../graph/tenant';
import type { Setting } from '../section';
import type { KeyRun } from './key-run';

/** Resources that a state may have, by the design: more are slow. */
const LARGEST_STATE = 150;
/** A plan that changes something has another exit code, which ends the bench. */
const EMPTY_PLAN = ['plan', '-detailed-exitcode'] as const;

/** Adopts the keys of a run by their evidence, in as many states as are needed, and plans again. */
export async function declaredKeys(setting: Setting, run: KeyRun): Promise<Figure[]> {
  const keys = run.declarations();
  const states = Math.ceil(keys.length / LARGEST_STATE);
  setting.say(`${keys.length} keys: adoption by Terraform, then plans that change nothing`);
  const before = run.registrations();
  let adopting = 0;
  let planning = 0;
  let requests = 0;
  for (let state = 0; state < states; state += 1) {
    const share = keys.filter((_, at) => at % states === state);
    const tenant = await CountedTenant.of(run.emulator, setting, `keys-${state}`);
    tenant.declare({ entra_fido2_security_key: Object.fromEntries(share) }, run.settings);
    adopting += (await tenant.run('apply', '-auto-approve')).wall;
    const plan = await tenant.run(...EMPTY_PLAN);
    planning += plan.wall;
    requests += plan.graph;
  }
  const all = `${keys.length} keys in ${states === 1 ? 'one state' : `${states} states`}`;
  return [
    { ...count(`adopt ${all} by evidence: wall`, adopting / 1_000), measured: duration(adopting) },
    { ...count(`no-op plans of ${all}: wall`, planning / 1_000), measured: duration(planning) },
    count('the same: requests to Graph', requests, keyReads(keys.length)),
    count('keys that Terraform registered once more', run.registrations() - before, 0),
  ];
}
