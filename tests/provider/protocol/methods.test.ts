import type { Unary } from '../../../provider/protocol/grpc';
import { routeOf } from '../../../provider/protocol/methods';
import type { ProviderSession } from '../../../provider/protocol/session';
import * as wire from '../../../provider/protocol/wire/terraform';
import { fakeSession } from '../../support/provider-session';

const PATH = '/tfplugin6.Provider/';

/** Carries a call out as the transport does. */
async function call(
  method: string,
  session: Partial<ProviderSession>,
  request: Uint8Array = new Uint8Array(),
): Promise<Uint8Array> {
  const route = routeOf(PATH + method, fakeSession(session)) as Unary;
  return route(Buffer.from(request));
}

const value = (text: string): wire.DynamicValue => ({
  msgpack: Buffer.from(text),
  json: Buffer.alloc(0),
});

describe('routeOf', () => {
  it.each(['/plugin.GRPCStdio/StreamStdio', '/plugin.GRPCBroker/StartStream'])(
    'holds %s open',
    (path) => {
      expect(routeOf(path, fakeSession())).toBe('hold');
    },
  );

  it.each([
    '',
    '/',
    '/tfplugin5.Provider/GetSchema',
    '/tfplugin6.Provider/',
    '/tfplugin6.Provider/getMetadata',
    '/tfplugin6.Provider/OpenEphemeralResource',
    '/tfplugin6.Provider/constructor',
    '/grpc.health.v1.Health/Check',
  ])('knows nothing of "%s"', (path) => {
    expect(routeOf(path, fakeSession())).toBeUndefined();
  });

  it.each([
    'GetMetadata',
    'GetProviderSchema',
    'ValidateProviderConfig',
    'ConfigureProvider',
    'ValidateResourceConfig',
    'ValidateDataResourceConfig',
    'UpgradeResourceState',
    'ReadResource',
    'PlanResourceChange',
    'ApplyResourceChange',
    'ImportResourceState',
    'MoveResourceState',
    'ReadDataSource',
    'StopProvider',
  ])('has a method for %s', (name) => {
    expect(routeOf(PATH + name, fakeSession())).toBeInstanceOf(Function);
  });

  it('decodes what came and encodes what the session answers', async () => {
    const request = wire.PlanResourceChangeRequest.encode({
      typeName: 'entra_thing',
      priorState: value('prior'),
      proposedNewState: value('proposed'),
      config: value('config'),
      priorPrivate: Buffer.from('private'),
    }).finish();
    const answered = await call(
      'PlanResourceChange',
      {
        planResourceChange: (seen) => {
          expect(seen.typeName).toBe('entra_thing');
          expect(Buffer.from(seen.config?.msgpack ?? '').toString()).toBe('config');
          expect(Buffer.from(seen.priorPrivate).toString()).toBe('private');
          return Promise.resolve({
            plannedState: seen.proposedNewState,
            plannedPrivate: Buffer.from('kept'),
            diagnostics: [
              { severity: 2, summary: 'Careful', detail: 'Why.', attribute: { steps: [] } },
            ],
          });
        },
      },
      request,
    );
    const read = wire.PlanResourceChangeResponse.decode(answered);
    expect(Buffer.from(read.plannedState?.msgpack ?? '').toString()).toBe('proposed');
    expect(Buffer.from(read.plannedPrivate).toString()).toBe('kept');
    expect(read.diagnostics).toMatchObject([{ severity: 2, summary: 'Careful', detail: 'Why.' }]);
  });

  it('skips fields that a newer Terraform sends', async () => {
    // Field 8 of the request (client capabilities) and an unknown field 200, both by hand.
    const request = Buffer.concat([
      wire.ReadResourceRequest.encode({
        typeName: 'entra_thing',
        currentState: value('state'),
        private: Buffer.alloc(0),
      }).finish(),
      Buffer.from('42020801', 'hex'),
      Buffer.from('c20c03616263', 'hex'),
    ]);
    const answered = await call(
      'ReadResource',
      {
        readResource: ({ typeName, currentState }) => {
          expect(typeName).toBe('entra_thing');
          return Promise.resolve({
            newState: currentState,
            diagnostics: [],
            private: Buffer.alloc(0),
          });
        },
      },
      request,
    );
    const { newState } = wire.ReadResourceResponse.decode(answered);
    expect(Buffer.from(newState?.msgpack ?? '').toString()).toBe('state');
  });

  it('stops the session of its own connection', async () => {
    let stopped = 0;
    const answered = await call('StopProvider', { stop: () => (stopped += 1) });
    expect(stopped).toBe(1);
    expect(wire.StopProviderResponse.decode(answered)).toEqual({ error: '' });
  });

  it('rejects what is no message', async () => {
    await expect(call('ReadResource', {}, Buffer.from('0affffffff7f', 'hex'))).rejects.toThrow();
  });
});
