import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(__dirname, '..');

interface Ready {
  readonly graphEndpoint: string;
  readonly authorityHost: string;
  readonly caFile: string;
  readonly tenants: readonly {
    readonly tenantId: string;
    readonly displayName: string;
    readonly clients: readonly { readonly clientId: string; readonly clientSecret: string }[];
  }[];
}

/** A tenant of the demo, and what the provider needs to reach it. */
export interface DemoTenant {
  readonly name: string;
  readonly displayName: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** A local Entra, started as its users start it. */
export class LocalEntra {
  readonly tenants: readonly DemoTenant[];
  readonly endpoint: string;
  readonly #process: ChildProcess;
  readonly #ready: Ready;

  private constructor(process: ChildProcess, ready: Ready) {
    this.#process = process;
    this.#ready = ready;
    this.endpoint = ready.graphEndpoint;
    const names = ['dev', 'staging', 'production'];
    this.tenants = ready.tenants.map((tenant, index) => ({
      name: names[index] ?? tenant.displayName,
      displayName: tenant.displayName,
      environment: environmentOf(ready, tenant),
    }));
  }

  /** Runs `entra-policy emulator` with a seed, and waits until it is ready. */
  static async start(seed: string): Promise<LocalEntra> {
    const child = spawn(
      process.execPath,
      [
        join(root, 'node_modules/tsx/dist/cli.mjs'),
        join(root, 'cli/main.ts'),
        ...['emulator', '--seed', seed],
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let problem = '';
    child.stderr.on('data', (text: Buffer) => (problem += text.toString()));
    const [line] = (await Promise.race([
      once(createInterface({ input: child.stdout }), 'line'),
      once(child, 'exit').then(() => ['']),
    ])) as [string];
    if (line === '') throw new Error(`the local Entra did not start: ${problem}`);
    return new LocalEntra(child, JSON.parse(line) as Ready);
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
  }

  /** Changes a tenant's passkey settings past Terraform, as somebody in a portal would. */
  async changePasskeys(tenant: DemoTenant, change: object): Promise<void> {
    const {
      ARM_TENANT_ID: id,
      ARM_CLIENT_ID: clientId,
      ARM_CLIENT_SECRET: secret,
    } = tenant.environment;
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId ?? '',
      client_secret: secret ?? '',
      scope: `${this.#ready.graphEndpoint}/.default`,
    });
    const answer = await this.#send(
      'POST',
      `${this.#ready.authorityHost}/${id ?? ''}/oauth2/v2.0/token`,
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      form.toString(),
    );
    const { access_token: token } = JSON.parse(answer) as { access_token: string };
    await this.#send(
      'PATCH',
      `${this.#ready.graphEndpoint}/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2`,
      { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      JSON.stringify({
        '@odata.type': '#microsoft.graph.fido2AuthenticationMethodConfiguration',
        ...change,
      }),
    );
  }

  #send(
    method: string,
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<string> {
    return new Promise((resolve, reject) => {
      const ca = readFileSync(this.#ready.caFile);
      const sent = request(url, { method, headers, ca }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          if ((response.statusCode ?? 500) < 300) resolve(text);
          else reject(new Error(`${method} ${url} answered ${text}`));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

function environmentOf(ready: Ready, tenant: Ready['tenants'][number]): Record<string, string> {
  const [client] = tenant.clients;
  return {
    ENTRA_GRAPH_ENDPOINT: ready.graphEndpoint,
    ENTRA_AUTHORITY_HOST: ready.authorityHost,
    ENTRA_CA_FILE: ready.caFile,
    // Microsoft Graph takes one write of conditional access a second; the local Entra takes any.
    ENTRA_CONDITIONAL_ACCESS_SPACING: '0',
    ARM_TENANT_ID: tenant.tenantId,
    ARM_CLIENT_ID: client?.clientId ?? '',
    ARM_CLIENT_SECRET: client?.clientSecret ?? '',
  };
}
