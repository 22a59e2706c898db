import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { SignInError } from '../sign-in/codes';
import { cloudMetadata, openIdConfiguration } from '../sign-in/discovery';
import { errorReply } from '../sign-in/error-body';
import { authenticate } from '../sign-in/token-request';
import type { Environment, Services } from './environment';
import { tenantOf } from './tenant-of';
import { isUserGrant, issueUserTokens } from './user-token';

/** As Entra: an hour less one second. */
const LIFETIME_SECONDS = 3599;

/** Routes of the authority and of the cloud's metadata. */
export function addSignInRoutes(app: Hono<Environment>, services: Services): void {
  app.get('/metadata/endpoints', (context) => context.json(cloudMetadata(services.endpoint)));
  app.get('/:tenant/v2.0/.well-known/openid-configuration', (context) =>
    answering(services, context, () =>
      context.json(
        openIdConfiguration(
          tenantOf(services, context, 'noSuchTenantDiscovery'),
          services.endpoint,
        ),
      ),
    ),
  );
  app.get('/:tenant/discovery/v2.0/keys', (context) => context.json(services.tokens.jwks()));
  app.post('/:tenant/oauth2/v2.0/token', (context) =>
    answering(services, context, () => issueToken(services, context)),
  );
}

async function issueToken(services: Services, context: Context<Environment>): Promise<Response> {
  const tenant = tenantOf(services, context, 'noSuchTenant');
  const parameters = new URLSearchParams(await context.req.text());
  if (isUserGrant(parameters.get('grant_type'))) {
    return issueUserTokens(services, context, tenant, parameters, LIFETIME_SECONDS);
  }
  const { client, proof } = await authenticate({
    tenant,
    parameters,
    authorization: context.req.header('authorization'),
    authorityHost: services.endpoint,
    graphEndpoint: services.endpoint,
    now: new Date(services.now()),
  });
  context.get('exchange').clientId = client.clientId;
  const token = await services.tokens.sign({
    tenantId: tenant.tenantId,
    clientId: client.clientId,
    objectId: client.objectId,
    displayName: client.name,
    audience: services.endpoint,
    roles: client.roles,
    issuedAt: Math.floor(services.now() / 1000),
    lifetimeSeconds: LIFETIME_SECONDS,
    proof,
  });
  return context.json({
    token_type: 'Bearer',
    expires_in: LIFETIME_SECONDS,
    ext_expires_in: LIFETIME_SECONDS,
    access_token: token,
  });
}

/** Entra's error body instead of Graph's. */
async function answering(
  services: Services,
  context: Context<Environment>,
  carryOut: () => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await carryOut();
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    const { requestId, clientRequestId } = context.get('exchange');
    const { status, body } = errorReply(error, {
      now: new Date(services.now()),
      traceId: requestId,
      correlationId: clientRequestId,
      authorityHost: services.endpoint,
    });
    return context.json(body, status as ContentfulStatusCode);
  }
}
