import { describeLife } from '../collection/life';
import { contexts } from './subject';

describeLife({
  ...contexts,
  declared: { context_id: 'c7', display_name: 'Payroll "é" $${', description: 'A key.' },
  becomes: { id: 'c7', displayName: 'Payroll "é" ${', description: 'A key.', isAvailable: false },
  changed: { display_name: 'Payroll', description: null },
  becomesThen: { id: 'c7', displayName: 'Payroll', description: null, isAvailable: false },
  interference: { displayName: 'Theirs' },
  shownAs: 'display_name: "Payroll \\"é\\" ${" → "Theirs"',
  spellings: (id) => [id, id.toUpperCase()],
  strangers: [
    ['c8', 'Authentication context not found'],
    ['c100', '"c100" is not the id of an authentication context; expected'],
    ['', 'is not the id of an authentication context'],
  ],
  path: '/identity/conditionalAccess/authenticationContextClassReferences',
});
