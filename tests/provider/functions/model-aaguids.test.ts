import { modelAaguids } from '../../../provider/functions/model-aaguids';

describe('provider::entra::model_aaguids', () => {
  it('answers the AAGUIDs of a model', () => {
    expect(modelAaguids.call('YubiKey 5 Series with NFC')).toContain(
      '2fc0579f-8113-47ea-b116-bb5a8db9202a',
    );
  });

  it('blames its argument for an unknown model', () => {
    expect(() => modelAaguids.call('YubiKey 5 NFC')).toThrow(
      expect.objectContaining({ name: 'ArgumentError', argument: 0 }) as Error,
    );
  });
});
