import { configure } from './configuration/configure';
import { explain } from './configuration/explain';
import { schema } from './configuration/schema';
import { dataSources } from './data-sources';
import { defineProvider, type Provider } from './framework/provider';
import { functions } from './functions';
import { resources } from './resources';
import type { EntraClient } from './resources/define/client';

/** The Terraform provider `entra-policy/entra`. */
export const entra: Provider<EntraClient> = defineProvider<EntraClient, typeof schema>({
  description:
    'Manages how people sign in to a Microsoft Entra tenant: authentication methods and passkey profiles, through Microsoft Graph.',
  schema,
  resources,
  dataSources,
  functions,
  configure,
  explain,
});
