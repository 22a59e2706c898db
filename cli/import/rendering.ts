import type { Workshop } from './proof/workshop';
import { missingPackage } from './failure';
import type * as Fit from './proof/fit';
import type * as Synthesis from './proof/synthesise';
import { renderHcl } from './render/hcl';
import { renderTypeScript, type Waiver } from './render/typescript';
import type { Written } from './render/written';

/** What a tenant can be written as. */
export const FORMATS = ['typescript', 'hcl'] as const;
/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/** What is written, and the module of it that the engine plans. */
interface Rendered {
  readonly files: ReadonlyMap<string, string>;
  /** Folder of the module. */
  readonly module: string;
}

/** Renders a tenant, and what the engine makes of it. */
export async function render(
  written: Written,
  format: Format,
  workshop: Workshop,
  environment: NodeJS.ProcessEnv,
): Promise<Rendered> {
  if (format === 'hcl') {
    const files = await workshop.format(renderHcl(written));
    return { files, module: workshop.write('module', files) };
  }
  const { synthesise, chooseStatement } = await loadSynthesis();
  const waiver = waiverOf(environment);
  const { scratch } = workshop;
  const files = renderTypeScript(written, waiver, chooseStatement(written, waiver, scratch));
  const json = new Map([['cdk.tf.json', synthesise(files, scratch)]]);
  return { files, module: workshop.write('module', json) };
}

/** Loaded where it is needed: HCL is written without a construct. */
async function loadSynthesis(): Promise<
  Pick<typeof Synthesis, 'synthesise'> & Pick<typeof Fit, 'chooseStatement'>
> {
  try {
    return { ...(await import('./proof/synthesise.js')), ...(await import('./proof/fit.js')) };
  } catch (error) {
    throw missingPackage(error) ?? error;
  }
}

/** Days in which accounts for emergencies are to be declared. */
const GRACE_DAYS = 30;

const waiverOf = ({ USER: user }: NodeJS.ProcessEnv): Waiver => ({
  owner: user || 'whoever ran the import',
  until: new Date(Date.now() + GRACE_DAYS * 86_400_000).toISOString().slice(0, 10),
});
