import { outcomeOf } from '../../support/outcome';
import { methodSubject, openStage } from '../singleton/stage';

const method = methodSubject('entra_qr_code_pin_method', 'QRCodePin', { state: 'disabled' });

describe('a method that a cloud does not have', () => {
  const stage = openStage(method);

  it('fails the plan there, naming the cloud', async () => {
    const workspace = await stage.another({ environment: 'usgovernmentl4' });
    workspace.write('main.tf.json', stage.moduleOf({ state: 'disabled' }));
    const { code, errors } = await outcomeOf(workspace, 'plan');
    expect(code).toBe(1);
    expect(errors[0]?.detail).toContain(
      'Graph offers GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrCodePin in global, not in usgovernmentl4',
    );
    expect(stage.writes).toEqual([]);
  });
});
