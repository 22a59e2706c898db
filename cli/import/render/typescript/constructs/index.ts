import type { Declaration } from '../../../declaration';
import { type ConstructCall, printConstruct, type Statement } from '../statement';
import { placeCalls } from './named-place';
import { passkeyStatements } from './passkeys';
import { strengthCalls } from './strength';

/** Constructs that may say what a declaration says; whether one does is not asked here. */
export function candidatesFor(declaration: Declaration, tenantId: string): Statement[] {
  const { typeName, attributes } = declaration;
  const print = (calls: readonly ConstructCall[]): Statement[] =>
    calls.map((call) => printConstruct(declaration, tenantId, call));
  switch (typeName) {
    case 'entra_fido2_method':
      return passkeyStatements(declaration);
    case 'entra_named_location':
      return print(placeCalls(attributes));
    case 'entra_authentication_strength':
      return print(strengthCalls(attributes));
    default:
      return [];
  }
}
