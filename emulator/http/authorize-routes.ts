import type { Context, Hono } from 'hono';
import { own, text } from '../json';
import { type AuthorizeRequest, readAuthorizeRequest } from '../sign-in/authorize-request';
import { SignInError } from '../sign-in/codes';
import { errorReply } from '../sign-in/error-body';
import { type Account, errorPage, signInPage } from '../sign-in/pages';
import { addressOf, type Redirection, redirectionOf } from '../sign-in/redirection';
import { demandsOf } from '../sign-in/session-policies';
import type { Tenant } from '../state/tenant';
import type { Environment, Services } from './environment';
import { tenantOf } from './tenant-of';

const PATH = '/:tenant/oauth2/v2.0/authorize';

/** Routes by which a user signs in in a browser. */
export function addAuthorizeRoutes(app: Hono<Environment>, services: Services): void {
  app.get(PATH, (context) => {
    const { searchParams } = new URL(context.req.url);
    return authorizing(services, context, searchParams, ({ tenant, redirection, request }) =>
      context.html(
        signInPage({
          tenantName: tenant.displayName,
          clientName: redirection.client.name,
          accounts: accountsOf(services, tenant),
          scopes: request.scopes,
          contexts: request.contexts,
          query: searchParams.toString(),
        }),
      ),
    );
  });
  app.post(PATH, async (context) => {
    const form = new URLSearchParams(await context.req.text());
    const parameters = new URLSearchParams(form.get('request') ?? '');
    return authorizing(services, context, parameters, ({ tenant, redirection, request }) => {
      const userId = chosen(services, tenant, form.get('user') ?? '');
      const policies = demandsOf(services.store.newest(tenant.tenantId), userId).controls;
      const signedInAt = services.now();
      const code = services.codes.issue({ ...request, userId, policies, signedInAt });
      return context.redirect(addressOf(redirection, { code }));
    });
  });
}

interface Asked {
  readonly tenant: Tenant;
  readonly redirection: Redirection;
  readonly request: AuthorizeRequest;
}

/** Tells a problem to the client, or to the user where no client is known. */
function authorizing(
  services: Services,
  context: Context<Environment>,
  parameters: URLSearchParams,
  carryOut: (asked: Asked) => Response | Promise<Response>,
): Response | Promise<Response> {
  let redirection: Redirection | undefined;
  try {
    const tenant = tenantOf(services, context, 'noSuchTenant');
    redirection = redirectionOf(tenant, parameters);
    context.get('exchange').clientId = redirection.client.clientId;
    const request = readAuthorizeRequest(tenant, parameters, redirection, services.endpoint);
    return carryOut({ tenant, redirection, request });
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    const { requestId, clientRequestId } = context.get('exchange');
    const { body } = errorReply(error, {
      now: new Date(services.now()),
      traceId: requestId,
      correlationId: clientRequestId,
      authorityHost: services.endpoint,
    });
    const description = text(body, 'error_description');
    if (!redirection) return context.html(errorPage(description), 400);
    const answer = { error: text(body, 'error'), error_description: description };
    return context.redirect(addressOf(redirection, answer));
  }
}

function accountsOf(services: Services, { tenantId }: Tenant): readonly Account[] {
  return services.store
    .newest(tenantId)
    .list('user')
    .filter((user) => own(user, 'accountEnabled') === true)
    .map((user) => ({
      id: text(user, 'id'),
      displayName: text(user, 'displayName'),
      userPrincipalName: text(user, 'userPrincipalName'),
    }));
}

/** The user whose button was pressed. */
function chosen(services: Services, tenant: Tenant, id: string): string {
  if (id === '') throw new SignInError('declined', 'The user declined to sign in.');
  const user = services.store.newest(tenant.tenantId).get('user', id);
  if (!user) {
    throw new SignInError(
      'noSuchUser',
      `The user account '${id}' does not exist in the ${tenant.displayName} directory.`,
    );
  }
  if (own(user, 'accountEnabled') === true) return text(user, 'id');
  throw new SignInError('disabledUser', 'The user account is disabled.');
}
