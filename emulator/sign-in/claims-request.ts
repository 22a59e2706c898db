import { child, type JsonObject, own, isObject, text, texts } from '../json';
import { SignInError } from './codes';

/** What a client asks of a token beyond its scopes; OpenID Connect Core, section 5.5. */
export interface ClaimsRequest {
  /** Authentication contexts, as a claims challenge gives them. */
  readonly contexts: readonly string[];
  /** What the client can do. */
  readonly capabilities: readonly string[];
}

/** @throws SignInError `claims` */
export function readClaimsRequest(claims: string | null): ClaimsRequest {
  const token = claims === null || claims === '' ? {} : child(parsed(claims), 'access_token');
  const asked = (name: string): readonly string[] => {
    const member = child(token ?? {}, name) ?? {};
    const value = text(member, 'value');
    return [...(value === '' ? [] : [value]), ...texts(member, 'values')];
  };
  return { contexts: asked('acrs'), capabilities: asked('xms_cc') };
}

function parsed(claims: string): JsonObject {
  try {
    const value = own({ value: JSON.parse(claims) as JsonObject }, 'value');
    if (isObject(value)) return value;
  } catch {
    // Refused below, as any other text is.
  }
  throw new SignInError('claims', 'The claims parameter is not a valid JSON object.');
}
