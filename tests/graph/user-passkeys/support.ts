import { creationOptions, isMethodOf } from '../../../evidence';
import type { EmulatorOptions } from '../../../emulator';
import type { RegisteredUserPasskey } from '../../../graph/user-passkeys/passkey';
import { GatheredReads } from '../../../graph/gathered-reads';
import { UserPasskeys } from '../../../graph/user-passkeys/user-passkeys';
import { MODELS, PEOPLE, peopleSeed } from '../../support/people';
import { pipelineWith } from '../../support/tenant';
import { makeCredential } from '../../support/webauthn/credential';
import { never } from '../support/client';
import { Tenant } from '../support/tenant';

/** A passkey that was made for a user, and how its id is recognised. */
export interface Made {
  readonly displayName: string;
  readonly aaguid: string;
  readonly publicKeyCredential: { readonly id: string };
  readonly isSame: (methodId: string) => boolean;
}

/** A tenant in which passkeys are registered; its replicas agree within `boundMs`. */
export class PasskeyTenant {
  readonly tenant: Tenant;
  readonly passkeys: UserPasskeys;

  private constructor(tenant: Tenant, boundMs: number) {
    const client = tenant.client();
    this.tenant = tenant;
    this.passkeys = new UserPasskeys(client, new GatheredReads(client), boundMs);
  }

  static async open(
    options: Partial<EmulatorOptions> = {},
    { boundMs = 200, roles = ['UserAuthMethod-Passkey.ReadWrite.All'] } = {},
  ): Promise<PasskeyTenant> {
    const clients = [pipelineWith(roles)];
    return new PasskeyTenant(await Tenant.open({ ...peopleSeed, clients }, options), boundMs);
  }

  /** A passkey that answers options which Graph gave. */
  async make(userId: string = PEOPLE.grace, displayName = 'YK5 12345678'): Promise<Made> {
    const answer = await this.passkeys.creationOptions(userId, {}, never());
    const options = creationOptions.parse(answer);
    const publicKeyCredential = makeCredential({ options, aaguid: MODELS.key });
    return {
      displayName,
      aaguid: MODELS.key,
      publicKeyCredential,
      isSame: isMethodOf(publicKeyCredential.id),
    };
  }

  register(
    made: Made,
    isSame: Made['isSame'] = made.isSame,
    userId: string = PEOPLE.grace,
  ): Promise<RegisteredUserPasskey> {
    const { displayName, aaguid, publicKeyCredential } = made;
    const passkey = { displayName, aaguid, publicKeyCredential };
    return this.passkeys.register(userId, passkey, isSame, never());
  }

  /** Names of a user's passkeys, as they are stored. */
  stored(userId: string = PEOPLE.grace): unknown[] {
    const { methods = [] } = this.tenant.emulator.admin.read(
      this.tenant.options().tenantId,
      'userMethods',
      userId,
    ) as unknown as { methods?: { displayName?: string }[] };
    return methods.map(({ displayName }) => displayName);
  }

  /** Registrations that Graph was sent. */
  get posts(): number {
    return this.tenant.emulator.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/fido2Methods'),
    ).length;
  }
}
