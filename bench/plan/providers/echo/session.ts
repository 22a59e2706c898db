import { toSchemaMessage } from '../../../../provider/framework/schema-message';
import type { OpenSession, ProviderSession } from '../../../../provider/protocol/session';
import type { ServerCapabilities } from '../../../../provider/protocol/wire/terraform';
import { shapes } from '../shapes';

const DESCRIPTION = 'Measures the framework.';

const capabilities: ServerCapabilities = {
  planDestroy: true,
  getProviderSchemaOptional: true,
  moveResourceState: true,
};

const NOTHING = Buffer.alloc(0);
const fine = Promise.resolve({ diagnostics: [] });

function unserved(): never {
  throw new Error('the bench plans; it changes nothing');
}

/** Answers every call of a plan with the bytes it came with. */
const echo: ProviderSession = {
  getMetadata: () => ({
    serverCapabilities: capabilities,
    diagnostics: [],
    dataSources: [],
    resources: shapes.map(({ typeName }) => ({ typeName })),
    functions: [],
  }),
  getProviderSchema: () => ({
    provider: toSchemaMessage(DESCRIPTION, {}),
    resourceSchemas: Object.fromEntries(
      shapes.map(({ typeName, schema }) => [typeName, toSchemaMessage(DESCRIPTION, schema)]),
    ),
    dataSourceSchemas: {},
    functions: {},
    diagnostics: [],
    serverCapabilities: capabilities,
  }),
  validateProviderConfig: () => fine,
  validateResourceConfig: () => fine,
  validateDataResourceConfig: () => fine,
  configureProvider: () => fine,
  upgradeResourceState: ({ rawState }) => ({
    upgradedState: { msgpack: NOTHING, json: rawState?.json ?? NOTHING },
    diagnostics: [],
  }),
  readResource: ({ currentState, private: stored }) =>
    Promise.resolve({ newState: currentState, private: stored, diagnostics: [] }),
  planResourceChange: ({ proposedNewState, priorPrivate }) =>
    Promise.resolve({
      plannedState: proposedNewState,
      plannedPrivate: priorPrivate,
      diagnostics: [],
    }),
  applyResourceChange: unserved,
  importResourceState: unserved,
  moveResourceState: unserved,
  readDataSource: unserved,
  getFunctions: unserved,
  callFunction: unserved,
  stop: () => undefined,
};

/** The one session that serves every connection: it knows nothing of any. */
export const openEcho: OpenSession = () => echo;
