import { runRule } from '../rule';

/** Old metadata knows no model that was compromised since, and none at all knows of none. */
export const metadataAge = runRule('metadata-age', ({ desk }) => {
  const { metadata, roots } = desk;
  if (metadata === undefined) {
    return {
      weight: 'warning',
      subject: 'the metadata of the FIDO Alliance',
      given: 'not in the desk file',
      expected: 'a file: pinned roots say nothing about models that were compromised',
      step: 'Download https://mds3.fidoalliance.org and name the file and its digest.',
    };
  }
  if (roots.warnings.length === 0) return undefined;
  return {
    weight: 'warning',
    subject: `the metadata of the FIDO Alliance, no. ${metadata.edition},`,
    given: `overdue since ${metadata.nextUpdate}`,
    expected: 'the latest: models that were compromised since are not known',
    step: 'Download https://mds3.fidoalliance.org again and name its digest.',
  };
});
