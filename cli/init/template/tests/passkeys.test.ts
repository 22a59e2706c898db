import assert from 'node:assert/strict';
import test from 'node:test';
import { Testing } from 'cdktf';
import { TenantStack } from 'entra-policy';
import { breakGlass } from '../policies/break-glass';
import { Passkeys } from '../policies/passkeys';
import { dev } from '../tenants/dev';

/** The part of Terraform's configuration that the tests look at. */
interface Synthesised {
  readonly resource: {
    readonly entra_fido2_method: {
      readonly passkeys: {
        readonly profiles: {
          readonly privileged: { passkey_types: string[]; attestation_enforcement: string };
        };
      };
    };
  };
}

void test('administrators need a device-bound passkey that proves its model', () => {
  const { name, tenantId } = dev;
  const stack = new TenantStack(Testing.app(), name, { tenantId, breakGlass: breakGlass(dev) });
  new Passkeys(stack, dev);
  const { resource } = JSON.parse(Testing.synth(stack)) as Synthesised;
  const { privileged } = resource.entra_fido2_method.passkeys.profiles;
  assert.deepEqual(privileged.passkey_types, ['deviceBound']);
  assert.equal(privileged.attestation_enforcement, 'registrationOnly');
});
