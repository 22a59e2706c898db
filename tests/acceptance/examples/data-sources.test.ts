import { dataSources } from '../../../provider/data-sources';
import { openStage } from './stage';

interface Shown {
  readonly values?: {
    readonly outputs?: Readonly<Record<string, { readonly value: unknown }>>;
    readonly root_module?: {
      readonly resources?: readonly { readonly address: string; readonly values: object }[];
    };
  };
}

/** When the registration report was made differs from read to read. */
const MADE = 'report_last_updated_date_time';

describe.each(dataSources.map(({ typeName }) => typeName))('the examples of %s', (typeName) => {
  const stage = openStage(`data-sources/${typeName}`);

  /** What the module reads and says. */
  async function applied(): Promise<{ read: unknown; said: Record<string, unknown> }> {
    await stage.workspace.apply();
    expect((await stage.workspace.plan()).changes).toBe(false);
    const { values } = JSON.parse(await stage.workspace.ok('show', '-json')) as Shown;
    const read = values?.root_module?.resources?.map((one) => [
      one.address,
      Object.entries(one.values).filter(([name]) => name !== MADE),
    ]);
    const outputs = Object.entries(values?.outputs ?? {});
    return { read, said: Object.fromEntries(outputs.map(([name, { value }]) => [name, value])) };
  }

  it('read and say the same in HCL and in TypeScript, and plan empty', async () => {
    stage.useHcl('data-source.tf');
    const hcl = await applied();
    expect(hcl.read).toEqual([[expect.stringContaining(`data.${typeName}.`), expect.anything()]]);
    expect(Object.values(hcl.said)).toEqual([expect.anything()]);
    stage.useTypeScript('data-source.ts');
    expect(await applied()).toEqual(hcl);
  });
});
