import { defineProvider } from '../../../provider/framework/provider';
import { everything } from './everything';
import { shout } from './shout';
import { Shelf } from './shelf';
import { thing } from './thing';
import { things } from './things';

/** A provider with every kind of attribute, which stores objects as files of a directory. */
export const sample = defineProvider({
  description: 'Stores things on a shelf.',
  schema: {
    directory: { type: 'string', required: true, description: 'Where things are kept.' },
    secret: { type: 'string', optional: true, sensitive: true, description: 'Never shown.' },
  },
  resources: [thing, everything],
  dataSources: [things],
  functions: [shout],
  configure({ config }) {
    return typeof config.directory === 'string' ? new Shelf(config.directory) : undefined;
  },
  explain: (error) =>
    error instanceof RangeError ? { summary: 'Shelf refused', detail: error.message } : undefined,
});
