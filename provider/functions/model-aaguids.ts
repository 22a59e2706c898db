import { aaguidsOfModel } from '../../model/catalogue/find';
import { ArgumentError, type ProviderFunction } from '../framework/function';

/** `provider::entra::model_aaguids`: the AAGUIDs of an authenticator model by its published name. */
export const modelAaguids: ProviderFunction = {
  name: 'model_aaguids',
  summary: 'AAGUIDs of an authenticator model',
  description:
    "The AAGUIDs of every authenticator of that name, as a list in lower case. Names are those of Microsoft's list of attested authenticators and of the community's list of passkey providers; case and blanks do not count. One name can stand for several AAGUIDs. An unknown name is an error that offers similar ones.",
  parameters: [
    { name: 'name', description: 'Name of the model, such as `YubiKey 5 Series with NFC`.' },
  ],
  returns: { type: 'list', element: { type: 'string' } },
  call(name = '') {
    try {
      return aaguidsOfModel(name);
    } catch (error) {
      throw new ArgumentError(0, error instanceof Error ? error.message : String(error));
    }
  },
};
