import { Hono } from 'hono';
import { everyVersion, type Operation } from '../graph/operation';
import { operations } from '../operations';
import type { Version } from '../schema/type';
import { addAuthorizeRoutes } from './authorize-routes';
import { batchRoute } from './batch-route';
import type { Environment, Services } from './environment';
import { graphRoute } from './graph-route';
import { routingPath } from './location';
import { recordExchange } from './record';
import { refuse } from './refuse';
import { addSignInRoutes } from './sign-in-routes';
import { strikeFaults } from './strike';
import { unhandled } from './unhandled';

/** The whole emulator as one Hono application. */
export function createApp(services: Services): Hono<Environment> {
  const app = new Hono<Environment>({ getPath: (request) => routingPath(request.url) });
  app.use(recordExchange(services), strikeFaults(services));
  addSignInRoutes(app, services);
  addAuthorizeRoutes(app, services);
  for (const version of everyVersion) {
    app.post(
      `/${version}/$batch`,
      batchRoute(services, version, (request, bindings) => app.fetch(request, bindings)),
    );
    for (const operation of operations.filter(serves(version))) {
      const route = `/${version}${operation.path}`.toLowerCase();
      app.on(operation.method, route, graphRoute(services, operation, version));
    }
  }
  app.notFound((context) => unhandled(services, operations, context));
  app.onError((error, context) => refuse(services, error, context));
  return app;
}

function serves(version: Version): (operation: Operation) => boolean {
  return ({ versions = everyVersion }) => versions.includes(version);
}
