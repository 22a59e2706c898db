import { BUDGETS } from '../budgets';
import { count, type Figure } from '../figure';
import type { Setting } from '../section';
import { CountedTenant } from './tenant';

/** A singleton: adopted, then planned without a change. */
export async function passkeyFigures(setting: Setting): Promise<Figure[]> {
  const tenant = await CountedTenant.open(setting, 'passkeys');
  try {
    tenant.declare(passkeys);
    setting.say('a passkey policy: adoption, then a plan that changes nothing');
    const plan = await tenant.run('plan', '-out=tfplan');
    const apply = await tenant.run('apply', 'tfplan');
    // Status 2 would say that the plan changes something.
    const noOp = await tenant.run('plan', '-detailed-exitcode');
    const name = '1 entra_fido2_method';
    return [
      count(`no-op plan of ${name}`, noOp.graph, BUDGETS.refreshCalls),
      count('the same: sign-in', noOp.signIn),
      count(`plan that adopts ${name}`, plan.graph),
      // Adoption is no creation: its two groups are looked at once more.
      count('apply of that plan', apply.graph),
      count('the same: sign-in', apply.signIn),
    ];
  } finally {
    await tenant.close();
  }
}

/** Two profiles for two groups of the default seed's first tenant. */
const passkeys = {
  entra_fido2_method: {
    passkeys: {
      state: 'enabled',
      default_profile: {
        passkey_types: ['deviceBound', 'synced'],
        attestation_enforcement: 'disabled',
      },
      profiles: {
        privileged: {
          name: 'Privileged',
          passkey_types: ['deviceBound'],
          attestation_enforcement: 'registrationOnly',
          key_restrictions: {
            enforced: true,
            enforcement_type: 'allow',
            aaguids: ['2fc0579f-8113-47ea-b116-bb5a8db9202a'],
          },
        },
      },
      include_targets: [
        { group_id: 'd0d00000-0000-4000-80a0-000000000001', profiles: ['default'] },
        { group_id: 'd0d00000-0000-4000-80a0-000000000002', profiles: ['privileged'] },
      ],
    },
  },
};
