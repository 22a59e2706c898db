import { callerPermission } from '../../../../keys/preflight/rules/caller-permission';
import { cloudRegisters } from '../../../../keys/preflight/rules/cloud-registers';
import { escrowRecipients } from '../../../../keys/preflight/rules/escrow-recipients';
import { metadataAge } from '../../../../keys/preflight/rules/metadata-age';
import { methodEnabled } from '../../../../keys/preflight/rules/method-enabled';
import { selfServiceRegistration } from '../../../../keys/preflight/rules/self-service-registration';
import { signingKeyListed } from '../../../../keys/preflight/rules/signing-key-listed';
import { workstationListed } from '../../../../keys/preflight/rules/workstation-listed';
import { APP, fido2, keyId, rootsOf, said, situation } from '../situation';

const ASK = 'Let somebody who may read it look, or grant the permission, and run preflight again.';
const one = (weight: string, text: string) => [{ weight, text, lines: [] }];

describe('cloud-registers', () => {
  it('passes in the global cloud', () => {
    expect(said(cloudRegisters, situation())).toBe('pass');
  });

  it('stops in another one', () => {
    expect(said(cloudRegisters, situation({ cloud: 'usgovernmentl4' }))).toEqual(
      one(
        'blocker',
        'the cloud of the tenant is usgovernmentl4; expected one in which Graph registers passkeys for users: global. Let the users register their keys themselves.',
      ),
    );
  });
});

describe('method-enabled', () => {
  it('passes where it is', () => {
    expect(said(methodEnabled, situation())).toBe('pass');
  });

  it('stops where it is off', () => {
    expect(
      said(methodEnabled, situation({ fido2: { value: fido2({ state: 'disabled' }) } })),
    ).toEqual(
      one(
        'blocker',
        'the passkey (FIDO2) method is disabled; expected enabled. Apply entra_fido2_method with state = "enabled".',
      ),
    );
  });

  it('is unknown where the policy cannot be read', () => {
    expect(said(methodEnabled, situation({ fido2: { unknown: 'why' } }))).toEqual(
      one('unknown', `the passkey (FIDO2) method is unknown (why); expected enabled. ${ASK}`),
    );
  });
});

describe('self-service-registration', () => {
  it('passes where it is on', () => {
    expect(said(selfServiceRegistration, situation())).toBe('pass');
  });

  it('stops where it is off', () => {
    const given = situation({
      fido2: { value: fido2({ isSelfServiceRegistrationAllowed: false }) },
    });
    expect(said(selfServiceRegistration, given)).toEqual(
      one(
        'blocker',
        'self-service registration of passkeys is off; expected on: without it, Graph refuses registration by administrators, too. Apply entra_fido2_method with self_service_registration_allowed = true, and guard the user action "Register security information" by conditional access.',
      ),
    );
  });

  it.each([
    ['Graph does not tell', { value: fido2({ isSelfServiceRegistrationAllowed: null }) }],
    ['why', { unknown: 'why' }],
  ])('is unknown: %s', (why, given) => {
    expect(said(selfServiceRegistration, situation({ fido2: given }))).toEqual(
      one(
        'unknown',
        `self-service registration of passkeys is unknown (${why}); expected on. ${ASK}`,
      ),
    );
  });
});

describe('caller-permission', () => {
  const caller = (permissions: readonly string[], user?: boolean) =>
    situation({
      caller: {
        tid: 't',
        appId: APP,
        permissions,
        ...(user === true && { user: { id: 'k', userPrincipalName: 'kim@x', roles: [] } }),
      },
    });

  it.each(['UserAuthMethod-Passkey.ReadWrite.All', 'UserAuthenticationMethod.ReadWrite.All'])(
    'passes with %s',
    (permission) => {
      expect(said(callerPermission, caller([permission]))).toBe('pass');
    },
  );

  it('stops an operator whose token lacks it', () => {
    expect(said(callerPermission, caller(['User.Read.All'], true))).toEqual(
      one(
        'blocker',
        `the token of application ${APP} for kim@x is for User.Read.All; expected the delegated permission UserAuthMethod-Passkey.ReadWrite.All or UserAuthenticationMethod.ReadWrite.All. Grant it to the application, and let an administrator consent.`,
      ),
    );
  });

  it('stops an application without any', () => {
    expect(said(callerPermission, caller([]))).toEqual(
      one(
        'blocker',
        `the token of application ${APP} is without any permission; expected the application permission UserAuthMethod-Passkey.ReadWrite.All or UserAuthenticationMethod.ReadWrite.All. Grant it to the application, and let an administrator consent.`,
      ),
    );
  });
});

describe('signing-key-listed', () => {
  const step =
    'Take the key of this workstation or pipeline, or add its public half to the desk file.';

  it('passes for the key of a workstation', () => {
    expect(said(signingKeyListed, situation({ signingKeyId: keyId('workstation') }))).toBe('pass');
  });

  it('stops where nobody lists the key', () => {
    expect(said(signingKeyListed, situation({ signingKeyId: 'ab12' }))).toEqual(
      one(
        'blocker',
        `the signing key is ab12, which the desk file does not list; expected one of its signers. ${step}`,
      ),
    );
  });

  it('stops an approver, who makes no keys', () => {
    expect(said(signingKeyListed, situation({ signingKeyId: keyId('approver') }))).toEqual(
      one(
        'blocker',
        `the signing key is the one of approver grace@test.example; expected one of a workstation or a pipeline. ${step}`,
      ),
    );
  });

  it('does not apply without one', () => {
    expect(said(signingKeyListed, situation())).toEqual({
      notApplicable: 'no signing key was given; --signing-key has it looked at',
    });
  });
});

describe('workstation-listed', () => {
  it('passes with one', () => {
    expect(said(workstationListed, situation())).toBe('pass');
  });

  it('stops without one', () => {
    expect(said(workstationListed, situation({ desk: { signers: new Map() } }))).toEqual(
      one(
        'blocker',
        'the list of signers is without a workstation; expected at least one. Add the public key of a workstation to the desk file.',
      ),
    );
  });
});

describe('escrow-recipients', () => {
  it('passes with one', () => {
    expect(said(escrowRecipients, situation())).toBe('pass');
  });

  it('stops without one', () => {
    expect(said(escrowRecipients, situation({ desk: { escrow: [] } }))).toEqual(
      one(
        'blocker',
        'the list of recipients of PINs is empty; expected at least one. Add the recipient of age ("age1…") of whoever keeps the PINs to the desk file.',
      ),
    );
  });
});

describe('metadata-age', () => {
  it('passes for metadata that is in time', () => {
    expect(said(metadataAge, situation())).toBe('pass');
  });

  it('warns where it is overdue', () => {
    expect(said(metadataAge, situation({ desk: { roots: rootsOf({}, ['stale']) } }))).toEqual(
      one(
        'warning',
        'the metadata of the FIDO Alliance, no. 9, is overdue since 2026-12-31; expected the latest: models that were compromised since are not known. Download https://mds3.fidoalliance.org again and name its digest.',
      ),
    );
  });

  it('warns where there is none', () => {
    expect(said(metadataAge, situation({ desk: { metadata: undefined } }))).toEqual(
      one(
        'warning',
        'the metadata of the FIDO Alliance is not in the desk file; expected a file: pinned roots say nothing about models that were compromised. Download https://mds3.fidoalliance.org and name the file and its digest.',
      ),
    );
  });
});
