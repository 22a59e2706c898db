import { keys } from './keys/rooms.mjs';

/**
 * The rooms of this project and their doors: who may import whom.
 *
 * `.dependency-cruiser.mjs` turns every row into a rule. A room that is not a row may not exist.
 *
 * @typedef {object} Room
 * @property {string} purpose what belongs here, in one sentence
 * @property {string[]} mayImport rooms of ours it may import from
 * @property {string[]} packages npm packages it may import
 * @property {string[]} [standIns] folders of tests/support that it may import: what stands in for
 *   the world in tests, and in what is measured
 * @property {boolean} [node] whether Node built-ins are allowed; default true
 */

/** @type {Record<string, Room>} */
export const rooms = {
  model: {
    purpose: 'the vocabulary: AAGUIDs, ids, targets; pure',
    mayImport: [],
    packages: [],
    node: false,
  },
  files: {
    purpose:
      'files that people give: read when they are files of a size that fits, refused at once else',
    mayImport: ['model'],
    packages: [],
  },
  graph: {
    purpose: 'the only room that speaks HTTP to Microsoft Graph',
    mayImport: ['model'],
    packages: [
      '@azure/identity',
      '@azure/msal-node',
      '@microsoft/microsoft-graph-client',
      'node-forge',
      'undici',
      'zod',
    ],
  },
  evidence: {
    purpose: 'verification of security keys made for users: attestation, envelopes; pure',
    mayImport: ['model'],
    packages: ['@peculiar/x509', '@simplewebauthn/server', 'jose', 'reflect-metadata', 'zod'],
  },
  'provider/protocol': {
    purpose: 'Terraform plugin protocol 6 on the wire; knows no Entra',
    mayImport: [],
    packages: ['@bufbuild/protobuf', '@msgpack/msgpack'],
  },
  'provider/framework': {
    purpose: 'what a resource is: schema, plan semantics, diagnostics; knows no Entra',
    mayImport: ['provider/protocol'],
    packages: [],
  },
  'provider/resources': {
    purpose: 'one file or folder per Terraform resource; none imports another',
    mayImport: [
      'provider/framework',
      'provider/resources/define',
      'evidence',
      'files',
      'graph',
      'model',
    ],
    packages: ['uuid'],
  },
  'provider/resources/define': {
    purpose: 'how resources of Entra are defined, and what data sources have in common with them',
    mayImport: ['provider/framework', 'evidence', 'graph', 'model'],
    packages: [],
  },
  'provider/data-sources': {
    purpose: 'one folder per Terraform data source; none imports another',
    mayImport: ['provider/framework', 'provider/resources/define', 'graph', 'model'],
    packages: [],
  },
  'provider/configuration': {
    purpose:
      'which tenant, reached where, as whom: arguments, environment variables, and failures in words',
    mayImport: [
      'provider/framework',
      'provider/resources/define',
      'evidence',
      'files',
      'graph',
      'model',
    ],
    packages: [],
  },
  provider: {
    purpose: 'the process: composition of protocol, framework, resources and credentials',
    mayImport: [
      'provider/protocol',
      'provider/framework',
      'provider/configuration',
      'provider/resources',
      'provider/resources/define',
      'provider/data-sources',
      'graph',
      'model',
    ],
    packages: [],
  },
  'provider/reading': {
    purpose:
      'the door for who reads a tenant without Terraform: what resources make of live objects',
    mayImport: [
      'provider/configuration',
      'provider/framework',
      'provider/resources',
      'provider/resources/define',
      'graph',
    ],
    packages: [],
  },
  gen: {
    purpose: 'bindings generated from the provider schema; never edited',
    mayImport: [],
    packages: ['cdktf', 'constructs'],
    node: false,
  },
  constructs: {
    purpose: 'what a policy author writes: intent becomes provider resources',
    mayImport: ['gen', 'model'],
    packages: ['cdktf', 'constructs'],
    node: false,
  },
  policies: {
    purpose: 'desired state as composition; imports the package by its public name',
    mayImport: ['constructs', 'gen', 'tenants'],
    packages: ['constructs'],
    node: false,
  },
  tenants: {
    purpose: 'typed data per tenant; imports the package by its public name',
    mayImport: ['constructs', 'gen'],
    packages: [],
    node: false,
  },
  engine: {
    purpose: 'Terraform or OpenTofu as a process: find it, check it, run it',
    mayImport: [],
    packages: [],
  },
  emulator: {
    purpose: 'a local Entra tenant; an independent witness that shares nothing with the rest',
    mayImport: [],
    packages: [
      '@hono/node-server',
      '@peculiar/x509',
      'cbor2',
      'hono',
      'jose',
      'reflect-metadata',
      'write-file-atomic',
      'zod',
    ],
  },
  ...keys,
  cli: {
    purpose: 'one folder per command: parse, call a room, print, exit code',
    mayImport: [
      'cli/import',
      'engine',
      'emulator',
      'evidence',
      'files',
      'graph',
      'keys/ceremony',
      'keys/ctap',
      'keys/approval',
      'keys/desk',
      'keys/escrow',
      'keys/hand-over',
      'keys/journal',
      'keys/manifest',
      'keys/orders',
      'keys/plan',
      'keys/preflight',
      'keys/reconcile',
      'keys/run',
      'model',
      'provider/configuration',
    ],
    packages: ['commander', 'write-file-atomic'],
  },
  'cli/import': {
    purpose: 'an existing tenant as code, proved by the engine before it is written',
    mayImport: [
      'cli',
      'constructs',
      'engine',
      'gen',
      'graph',
      'model',
      'provider/configuration',
      'provider/reading',
    ],
    packages: ['cdktf', 'commander', 'constructs', 'typescript'],
  },
  'cli/init/template': {
    purpose: 'the repository that init writes: a house of its own, checked with this one',
    mayImport: ['constructs', 'gen'],
    packages: ['cdktf', 'constructs'],
  },
  demo: {
    purpose: 'npm run demo: the product in one minute, against the emulator and a software key',
    mayImport: [
      'build',
      'cli',
      'constructs',
      'emulator',
      'engine',
      'keys/ceremony',
      'keys/desk',
      'keys/journal',
      'keys/manifest',
      'keys/run',
      // The only door into tests: a key that nobody has to plug in.
      'tests/support/authenticator',
      'tests/support/key-desk',
    ],
    packages: ['age-encryption', 'cdktf'],
  },
  bench: {
    purpose: 'npm run bench: the budgets, measured as ratios',
    mayImport: [
      'engine',
      'build',
      'provider/protocol',
      'provider/framework',
      'emulator',
      'constructs',
      'graph',
      'keys/ceremony',
      'keys/journal',
      'keys/preflight',
      'provider/configuration',
    ],
    standIns: ['tests/support/authenticator', 'tests/support/key-desk', 'tests/support/webauthn'],
    packages: ['cdktf'],
  },
  build: {
    purpose: 'what makes the artefacts: bundle, mirror, bindings, pages, and the check itself',
    mayImport: [
      'engine',
      'provider',
      'provider/configuration',
      'provider/framework',
      'provider/resources',
      'provider/resources/define',
      'provider/data-sources',
      'graph',
      'model',
    ],
    packages: ['@cdktf/provider-generator', 'esbuild', 'fflate'],
  },
};
