import { defineProvider } from '../../../provider/framework/provider';
import { sessionsOf } from '../../../provider/framework/session';
import { serve } from '../../../provider/protocol/serve';
import { azureadResources } from './azuread';
import { oldThing } from './old-thing';

/** A provider that has schemas alone: what moved blocks take state from. */
const standIn = defineProvider({
  description: 'Stands in for providers whose state is moved.',
  schema: {},
  resources: [oldThing, ...azureadResources],
  dataSources: [],
  functions: [],
  configure: () => ({}),
  explain: () => undefined,
});

const SOURCES = ['example/old', 'hashicorp/azuread'];

void serve(
  (log) => Promise.resolve(sessionsOf(standIn, log)),
  SOURCES.flatMap((source) => [
    `registry.terraform.io/${source}`,
    `registry.opentofu.org/${source}`,
  ]),
);
