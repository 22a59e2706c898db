import { complex, edm, enumeration } from './type';

export const conditionalAccessFilter = complex('conditionalAccessFilter', {
  mode: { type: enumeration('filterMode', ['include', 'exclude']), nullable: false },
  rule: { type: edm.string, nullable: false },
});
