import { createHash, timingSafeEqual } from 'node:crypto';
import type { Client } from '../state/tenant';
import { SignInError } from './codes';

/** @throws SignInError where the secret is none of the client's, or has expired */
export function checkSecret(client: Client, given: string, now: Date): void {
  const matching = client.secrets.find(({ value }) => same(value, given));
  if (!matching) {
    throw new SignInError(
      'wrongSecret',
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${client.clientId}'.`,
    );
  }
  if (matching.expires !== undefined && new Date(matching.expires) <= now) {
    throw new SignInError(
      'expiredSecret',
      `The provided client secret keys for app '${client.clientId}' are expired. Visit the Azure portal to create new keys for your app, or consider using certificate credentials for added security.`,
    );
  }
}

function same(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
