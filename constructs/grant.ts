import type { DemandedStrength } from '../model/conditional-access/grant';
import type { NonEmpty } from '../model/non-empty';

/** An authentication strength that a policy can demand. */
export interface Strength {
  /** Its id in the tenant, or a reference to it. */
  readonly strengthId: string;
  /** What satisfies it. */
  readonly demanded: DemandedStrength;
  /**
   * What it is for: to sign in, or to register the first strong method, where a Temporary Access
   * Pass counts.
   */
  readonly purpose: 'signIn' | 'bootstrap';
}

/** A strength for signing in: no pass satisfies it. */
export interface StrengthToSignIn extends Strength {
  readonly purpose: 'signIn';
}

/** A strength for registering the first strong method: a pass satisfies it. */
export interface StrengthToBootstrap extends Strength {
  readonly purpose: 'bootstrap';
}

/** A control of the device or the client. */
export type DeviceControl = 'compliantDevice' | 'domainJoinedDevice' | 'compliantApplication';

/** What a policy can demand. */
export type Control = 'mfa' | 'passwordChange' | 'riskRemediation' | DeviceControl | Strength;

const DEVICE_CONTROLS: readonly unknown[] = [
  'compliantDevice',
  'domainJoinedDevice',
  'compliantApplication',
] satisfies DeviceControl[];

/** Why one of several demands is enough, where one of them says nothing of the user. */
export interface OneOfOptions {
  /**
   * Why a managed device is as good as strong sign-in here: whoever has the device needs a password
   * alone.
   *
   * @default - none; needed where a strength or `mfa` stands beside a control of the device
   */
  readonly reason?: string;
}

/**
 * What a policy demands of a sign-in: `block`, all of some controls, or one of them.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-grant
 */
export class Grant {
  /** How the controls are joined. */
  readonly operator: 'AND' | 'OR';
  /** Built-in controls. */
  readonly builtInControls: readonly string[];
  /** The strength, if one is demanded. */
  readonly strength: Strength | undefined;
  /** Why a control of the device is enough, where one is. */
  readonly reason: string | undefined;

  private constructor(
    operator: 'AND' | 'OR',
    controls: readonly (Control | InternalControl)[],
    reason?: string,
  ) {
    // The types say so, but casts do not, nor do modules that import each other.
    if ((controls as readonly unknown[]).some((control) => control == null)) {
      throw new Error(
        'a grant has a control that is undefined, and would demand the others alone; give the strength or the control that is meant',
      );
    }
    const named = controls.filter((control) => typeof control === 'string');
    const strengths = controls.filter((control) => typeof control === 'object');
    const [problem] = problemsOf(operator, named, strengths.length);
    if (problem !== undefined) throw new Error(problem);
    this.operator = operator;
    this.strength = strengths[0];
    this.builtInControls = [...new Set(named)];
    this.reason = reason;
  }

  /** Nobody gets in. */
  static block(): Grant {
    return new Grant('OR', ['block']);
  }

  /**
   * A verified ID and a face check, of whoever recovers an account. A preview of Microsoft; no
   * other target takes it.
   */
  static verifiedId(): Grant {
    return new Grant('OR', ['verifiedID']);
  }

  /**
   * Every one of the controls has to be met.
   *
   * @throws Error when the controls contradict each other.
   */
  static allOf(...controls: NonEmpty<Control>): Grant {
    return new Grant('AND', controls);
  }

  /**
   * One of the controls has to be met.
   *
   * @throws Error when one of them says nothing of the user, and nobody says why that is enough.
   */
  static oneOf(controls: NonEmpty<Control>, { reason = '' }: OneOfOptions = {}): Grant {
    const ofDevice = controls.filter((control) => DEVICE_CONTROLS.includes(control));
    const isMixed = ofDevice.length > 0 && ofDevice.length < controls.length;
    if (isMixed && reason.trim() === '') {
      throw new Error(
        `one of strong sign-in and ${ofDevice.map(String).join(', ')} is demanded: whoever has such a device needs a password alone; demand all of them, or give a reason`,
      );
    }
    return new Grant('OR', controls, isMixed ? reason : undefined);
  }

  /** The strength that nobody gets past without: another control does not replace it. */
  get inevitableStrength(): Strength | undefined {
    return this.operator === 'AND' || this.builtInControls.length === 0 ? this.strength : undefined;
  }
}

type InternalControl = 'block' | 'verifiedID';

function* problemsOf(
  operator: 'AND' | 'OR',
  controls: readonly string[],
  strengths: number,
): Iterable<string> {
  if (controls.length + strengths === 0) yield 'a grant demands nothing; name a control';
  if (strengths > 1) yield 'a grant demands one strength; for a second one write a second policy';
  if (strengths > 0 && controls.includes('mfa')) {
    yield 'a grant demands mfa beside a strength, which says it already; remove mfa';
  }
  if (controls.includes('passwordChange')) {
    if (controls.includes('riskRemediation')) {
      yield 'a grant demands passwordChange and riskRemediation; choose one';
    }
    if (operator !== 'AND' || !controls.includes('mfa') || controls.length > 2) {
      yield 'passwordChange stands with mfa, both demanded, and nothing else; use Grant.allOf';
    }
  }
  if (controls.includes('riskRemediation') && (operator !== 'AND' || strengths === 0)) {
    yield 'riskRemediation stands with a strength, both demanded; use Grant.allOf';
  }
}
