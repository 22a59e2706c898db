import { join } from 'node:path';
import type { Engine } from '../engine/find';
import { describeChange } from './changes';
import { type DemoTenant, LocalEntra } from './entra';
import { provideKey } from './keys';
import { DemoDesk } from './keys/desk';
import { differences, overview } from './overview';
import { freshFolder, installProvider, synthesise } from './prepare';
import type { Steps } from './steps';
import { TenantRun } from './tenant-run';

const products = { terraform: 'Terraform', tofu: 'OpenTofu' } as const;

/** One declaration, three tenants: what the product does, in a minute. */
export async function runDemo(engine: Engine, steps: Steps): Promise<void> {
  const started = Date.now();
  const product = products[engine.name];
  steps.say('One baseline in TypeScript, three Microsoft Entra tenants, one engine:');
  steps.say(`${product} ${engine.version} through the Terraform provider of this project.`);
  const folder = freshFolder();
  const desk = await DemoDesk.setUp(join(folder, 'keys'));
  const entra = await steps.step('Start a local Entra with three tenants', () =>
    LocalEntra.start(desk.writeSeed()),
  );
  try {
    for (const { name, displayName } of entra.tenants) steps.say(`${name}: ${displayName}`);
    steps.say(`It answers like Microsoft Graph at ${entra.endpoint}; nothing leaves this machine.`);
    const cliConfig = await steps.step('Build the provider into a mirror', () =>
      installProvider(folder),
    );
    await steps.step('Synthesise: main.ts becomes one stack for each tenant', () =>
      synthesise(folder),
    );
    steps.say('policies/ says what holds, tenants/ for which groups, and at which stage.');
    const runs = entra.tenants.map((tenant) => ({
      tenant,
      run: new TenantRun(engine, folder, tenant, cliConfig),
    }));
    const seen = new Map<string, readonly string[]>();
    for (const { tenant, run } of runs) await rollOut(tenant, run, { product, steps, seen });
    const last = runs.at(-1);
    if (last !== undefined) await drift(entra, last.tenant, last.run, steps);
    const [dev] = entra.tenants;
    if (dev !== undefined) {
      const runOf = (at: string, name: string): TenantRun =>
        new TenantRun(engine, at, { ...dev, name }, cliConfig);
      await provideKey(desk, dev, runOf, steps);
    }
  } finally {
    await entra.stop();
  }
  farewell(steps, (Date.now() - started) / 1_000);
}

interface RollOut {
  readonly product: string;
  readonly steps: Steps;
  /** What each tenant before this one was shown. */
  readonly seen: Map<string, readonly string[]>;
}

async function rollOut(
  { name }: DemoTenant,
  run: TenantRun,
  { product, steps, seen }: RollOut,
): Promise<void> {
  const plan = await steps.step(`${name}: plan`, async () => {
    await run.init();
    return run.plan();
  });
  steps.say(`${product} says: ${plan.summary}.`);
  const lines = overview(plan.changes);
  const warnings = plan.warnings.map((title) => `! ${title}`);
  const [first] = seen;
  seen.set(name, [...lines, ...warnings]);
  if (first === undefined) steps.show([...lines, ...warnings]);
  else {
    const [model, known] = first;
    steps.say(`As in ${model}, but for these lines:`);
    steps.show(differences([...lines, ...warnings], known));
  }
  const second = await steps.step(`${name}: apply, and plan again`, async () => {
    await run.apply();
    return run.plan();
  });
  if (!second.empty) throw new Error(`the second plan of ${name} is not empty: ${second.summary}`);
  steps.say('The second plan is empty: the tenant is what the baseline says.');
}

async function drift(
  entra: LocalEntra,
  tenant: DemoTenant,
  run: TenantRun,
  steps: Steps,
): Promise<void> {
  await steps.step(`${tenant.name}: somebody changes the tenant in a portal`, () =>
    entra.changePasskeys(tenant, {
      isSelfServiceRegistrationAllowed: false,
      excludeTargets: [],
      state: 'disabled',
    }),
  );
  steps.say('Passkeys are switched off for everybody, and nobody told the repository.');
  const plan = await steps.step(`${tenant.name}: the next plan sees it`, () => run.plan());
  if (plan.empty) throw new Error('the plan does not show the drift');
  steps.show(plan.changes.flatMap(describeChange));
  await steps.step(`${tenant.name}: apply corrects it`, () => run.apply());
  const last = await run.plan();
  if (!last.empty) throw new Error(`the tenant was not corrected: ${last.summary}`);
  steps.say('The plan after it is empty again.');
}

function farewell(steps: Steps, seconds: number): void {
  steps.say('');
  steps.say(`Done in ${seconds.toFixed(0)} s. Where to look next:`);
  steps.say('  policies/baseline.ts             what is declared, a line for each intent');
  steps.say('  .demo/cdktf.out/stacks           what Terraform was given');
  steps.say('  docs/security-keys.md            the key desk, whose folder is .demo/keys');
  steps.say('  docs/index.md                    the provider, for HCL as well');
  steps.say('  npx entra-policy init <folder>   a repository for your own company');
}
