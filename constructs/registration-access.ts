import { Construct } from 'constructs';
import { GUEST_TYPES } from '../model/conditional-access/guests';
import { AccessPolicy } from './access-policy';
import type { AccessConditions, AccessPolicyProps } from './access-policy-props';
import { logicalNameOf } from './address';
import { Audience } from './audience';
import { EVERY_TIME } from './every-time';
import { Grant } from './grant';
import { intended } from './intent-props';
import { located } from './located';
import type { RegistrationAccessProps, RegistrationPlaces } from './registration-access-props';
import { Target } from './target';

/**
 * Who may add a way to sign in: whoever proves, at this very moment, who they are by a way that
 * cannot be phished, or by a pass.
 *
 * Guests are left out: they cannot register passkeys here, and those of other tenants get no pass.
 * Internal guests have their account in this tenant and may get one; nothing here holds them, so let
 * another policy demand a second factor of them, as {@link EXTERNAL_GUEST_TYPES} leaves them in.
 *
 * Nothing is reported of user actions, so a report-only policy of this kind shows nothing.
 *
 * It does not reach Microsoft Graph: whoever may write authentication methods there adds one past
 * every policy. {@link RECOVERY_OUTSIDE_CONDITIONAL_ACCESS} has the whole list.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-security-info-registration
 * @see https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass
 *
 * @example
 *
 * new RegistrationAccess(stack, 'Registration', \{
 *   name: 'Register security information with strong sign-in',
 *   strength: new BootstrapStrength(stack, 'Bootstrap', \{ name: 'Registration' \}),
 * \});
 */
export class RegistrationAccess extends Construct {
  /** The policy that demands the strength. */
  readonly policy: AccessPolicy;
  /** The policy that restricts places, where there is one. */
  readonly placesPolicy: AccessPolicy | undefined;

  /** @throws Error naming this construct when nobody who is new could ever register. */
  constructor(scope: Construct, id: string, props: RegistrationAccessProps) {
    super(scope, id);
    const { name, strength, audience = Audience.everyone(), onlyFrom } = props;
    const grant = located(this, () => Grant.allOf(strength));
    assertReachable(this, props);
    const logicalName = props.logicalName ?? logicalNameOf(id);
    const common: Omit<AccessPolicyProps, 'name'> = {
      ...intended(props),
      audience,
      target: Target.registration(),
      session: EVERY_TIME,
      exceptGuests: GUEST_TYPES,
    };
    this.policy = new AccessPolicy(this, 'Strength', {
      ...common,
      name,
      grant,
      logicalName,
    });
    this.placesPolicy =
      onlyFrom &&
      new AccessPolicy(this, 'Places', {
        ...common,
        name: `${name}: elsewhere with a pass`,
        grant: located(this, () => elsewhere(onlyFrom)),
        conditions: { locations: except(onlyFrom) },
        logicalName: `${logicalName}_elsewhere`,
      });
  }
}

function assertReachable({ node }: Construct, props: RegistrationAccessProps): void {
  // The types say so, but JavaScript and casts do not.
  const { purpose } = props.strength as { readonly purpose: string };
  if (purpose !== 'bootstrap' && props.provisionedKeysOnly !== true) {
    throw new Error(
      `${node.path}: registration demands what nobody has who is new, and no pass counts; use a BootstrapStrength, or say provisionedKeysOnly: true where every user is handed a key`,
    );
  }
  if (props.onlyFrom !== undefined && props.provisionedKeysOnly === true) {
    throw new Error(
      `${node.path}: elsewhere a pass is demanded beside a key, which takes no pass; remove onlyFrom, or use a BootstrapStrength`,
    );
  }
}

const elsewhere = ({ pass, managedDevices = false }: RegistrationPlaces): Grant =>
  managedDevices
    ? Grant.oneOf([pass, 'compliantDevice'], {
        reason: 'the other policy of this construct demands strong sign-in, on every device',
      })
    : Grant.allOf(pass);

const except = ({
  places = 'trusted',
}: RegistrationPlaces): NonNullable<AccessConditions['locations']> => ({
  includeLocations: ['All'],
  excludeLocations: places === 'trusted' ? ['AllTrusted'] : places.map(({ placeId }) => placeId),
});
