import type { EmulatorOptions } from '../../../emulator';
import type { Fido2Live } from '../../support/tenant';
import { hooked, Stage as SingletonStage, type TenantSeed } from '../singleton/stage';

/** The resource that every test declares. */
export const ADDRESS = 'entra_fido2_method.this';
/** Path of the configuration in Graph, for faults. */
export const PATH =
  '/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2';
/** Summary of the warning that every adoption gives. */
export const ADOPTION = /^entra_fido2_method adopts the Passkey \(FIDO2\) method of tenant /;

/** A tenant and a root module with the passkey method. */
export class Stage extends SingletonStage {
  constructor() {
    super({
      typeName: 'entra_fido2_method',
      stored: { kind: 'authenticationMethodConfiguration', id: 'fido2' },
    });
  }

  override get live(): Fido2Live & Readonly<Record<string, unknown>> {
    return super.live as unknown as Fido2Live & Readonly<Record<string, unknown>>;
  }
}

/** Opens a stage with the hooks of the file that calls it. */
export const openStage = (tenant: TenantSeed = {}, options: Partial<EmulatorOptions> = {}): Stage =>
  hooked(new Stage(), tenant, options);
