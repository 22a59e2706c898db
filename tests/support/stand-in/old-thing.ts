import { schemaOnly } from './schema-only';

/** What a `sample_thing` can be moved from. */
export const oldThing = schemaOnly('old_thing', {
  id: { type: 'string', computed: true, nullable: true, description: 'Its id.' },
  title: { type: 'string', optional: true, description: 'Its name, in another word.' },
});
