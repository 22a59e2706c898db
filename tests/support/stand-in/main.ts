import { defineProvider } from '../../../provider/framework/provider';
import { serve } from '../../../provider/framework/serve';
import { oldThing } from './old-thing';

/** A provider that has schemas alone: what moved blocks take state from. */
const standIn = defineProvider({
  description: 'Stands in for providers whose state is moved.',
  schema: {},
  resources: [oldThing],
  dataSources: [],
  functions: [],
  configure: () => ({}),
  explain: () => undefined,
});

const SOURCES = ['example/old'];

void serve(
  standIn,
  SOURCES.flatMap((source) => [
    `registry.terraform.io/${source}`,
    `registry.opentofu.org/${source}`,
  ]),
);
