import { openEcho } from '../../bench/plan/providers/echo/session';
import { benchProvider } from '../../bench/plan/providers/framework/provider';
import { shapes } from '../../bench/plan/providers/shapes';
import { sessionsOf } from '../../provider/framework/session';
import { type ProviderSession } from '../../provider/protocol/session';
import {
  GetMetadataResponse,
  GetProviderSchemaResponse,
  type SchemaAttribute,
} from '../../provider/protocol/wire/terraform';

const surroundings = { resident: true, environment: {} };
const framework: ProviderSession = sessionsOf(benchProvider, () => undefined)(surroundings);
const echo = openEcho(surroundings) as ProviderSession;

/** Attributes at every depth. */
const countAttributes = (attributes: readonly SchemaAttribute[]): number =>
  attributes.reduce(
    (sum, { nestedType }) => sum + 1 + countAttributes(nestedType?.attributes ?? []),
    0,
  );

describe('the echo provider', () => {
  it('has the schema of the provider it is compared with, byte for byte', () => {
    const bytes = (session: ProviderSession): Uint8Array =>
      GetProviderSchemaResponse.encode(session.getProviderSchema()).finish();
    expect(bytes(echo)).toEqual(bytes(framework));
  });

  it('announces the same types and capabilities', () => {
    const bytes = (session: ProviderSession): Uint8Array =>
      GetMetadataResponse.encode(session.getMetadata()).finish();
    expect(bytes(echo)).toEqual(bytes(framework));
  });

  it('answers a read and a plan with the bytes they came with', async () => {
    const state = { msgpack: Buffer.from([0x81, 0xa1, 0x61, 0x01]), json: Buffer.alloc(0) };
    const stored = Buffer.from('stored');
    const read = await echo.readResource({ typeName: '', currentState: state, private: stored });
    const plan = await echo.planResourceChange({
      typeName: '',
      priorState: undefined,
      config: undefined,
      proposedNewState: state,
      priorPrivate: stored,
    });
    expect(read).toEqual({ newState: state, private: stored, diagnostics: [] });
    expect(plan).toEqual({ plannedState: state, plannedPrivate: stored, diagnostics: [] });
  });
});

describe('the shapes', () => {
  it('are one of the smallest, and one as large as a conditional-access policy', () => {
    const { resourceSchemas } = framework.getProviderSchema();
    const sizes = Object.fromEntries(
      Object.entries(resourceSchemas).map(([name, { block }]) => [
        name,
        countAttributes(block?.attributes ?? []),
      ]),
    );
    expect(sizes).toEqual({ bench_tag: 3, bench_policy: expect.any(Number) as number });
    expect(sizes['bench_policy']).toBeGreaterThan(60);
  });

  it('make a new state with every call, and different ones for different resources', () => {
    for (const { state } of shapes) {
      expect(state(1)).toEqual(state(1));
      expect(state(1)).not.toBe(state(1));
      expect(state(1)).not.toEqual(state(2));
    }
  });
});
