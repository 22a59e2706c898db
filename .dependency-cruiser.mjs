import { rooms } from './rooms.mjs';

const names = Object.keys(rooms);
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Files of a room: below its folder, but not below a room nested in it. */
const files = (name) => {
  const nested = names.filter((other) => other.startsWith(`${name}/`));
  const except = nested.map((other) => `(?!${escape(other)}/)`).join('');
  return `^${except}${escape(name)}/`;
};

const doors = names.map((name) => ({
  name: `door-of-${name.replace('/', '-')}`,
  comment: `${name}/ is "${rooms[name].purpose}". Move the code to the room it belongs to, or argue for a door in rooms.mjs.`,
  severity: 'error',
  from: { path: files(name) },
  to: {
    path: [...names.filter((other) => other !== name).map(files), '^main\\.ts$', '^tests/'],
    pathNot: [
      ...rooms[name].mayImport.map(files),
      ...(rooms[name].standIns ?? []).map((folder) => `^${escape(folder)}/`),
    ],
  },
}));

const packages = names.map((name) => ({
  name: `packages-of-${name.replace('/', '-')}`,
  comment: `${name}/ uses few packages on purpose; add one to rooms.mjs with its reason.`,
  severity: 'error',
  from: { path: files(name) },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown'],
    pathNot: rooms[name].packages.map((dependency) => `node_modules/${escape(dependency)}/`),
  },
}));

const withoutNode = names
  .filter((name) => rooms[name].node === false)
  .map((name) => ({
    name: `no-node-in-${name.replace('/', '-')}`,
    comment: `${name}/ is pure: no file, no process, no network.`,
    severity: 'error',
    from: { path: files(name) },
    to: { dependencyTypes: ['core'] },
  }));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...doors,
    ...packages,
    ...withoutNode,
    {
      name: 'resource-imports-resource',
      comment:
        'A resource stands alone; what two share belongs to graph/, model/ or the framework.',
      severity: 'error',
      from: { path: '^provider/resources/([^/]+)/' },
      to: {
        path: '^provider/resources/',
        pathNot: ['^provider/resources/$1/', '^provider/resources/define/'],
      },
    },
    {
      name: 'data-source-imports-data-source',
      comment:
        'A data source stands alone; what two share belongs to their define/, to graph/ or to model/.',
      severity: 'error',
      from: { path: '^provider/data-sources/([^/]+)/' },
      to: {
        path: '^provider/data-sources/',
        pathNot: ['^provider/data-sources/$1/', '^provider/data-sources/define/'],
      },
    },
    {
      name: 'provider-starts-without-its-resources',
      comment:
        'Terraform waits for the handshake: what a session needs is a bundle of its own, loaded after it.',
      severity: 'error',
      from: { path: '^provider/main\\.ts$' },
      to: {
        path: '^provider/',
        pathNot: '^provider/protocol/',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'resources-take-graph-lazily',
      comment:
        'Graph and its packages are a bundle of their own, loaded with the first request: import its types, or what has no imports.',
      severity: 'error',
      // Lists of calls serve documentation and tests; the provider's process never loads them.
      from: { path: '^provider/(resources|data-sources)/', pathNot: '/calls\\.ts$' },
      to: {
        path: '^graph/',
        pathNot: '^graph/graph-error\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'provider-takes-evidence-lazily',
      comment:
        'Verification of security keys is a bundle of its own, loaded where evidence is read: import its types, or import it dynamically.',
      severity: 'error',
      from: { path: '^provider/' },
      to: { path: '^evidence/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'public-name-only',
      comment:
        'policies/, tenants/ and main.ts are copied into other repositories: import "entra-policy".',
      severity: 'error',
      from: { path: '^(policies/|tenants/|main\\.ts$)' },
      to: { path: '^(constructs|gen)/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one thing, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, pathNot: '^gen/' },
    },
    {
      name: 'no-orphan',
      comment: 'Nobody imports this file: remove it or use it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '^tests/',
          '\\.d\\.ts$',
          '\\.config\\.',
          '^(main\\.ts|cdktf\\.json)$',
          '/main\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'no-unlisted-package',
      comment: 'A package that package.json does not list breaks on a fresh machine.',
      severity: 'error',
      from: {},
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
        // One that is optional counts as unknown beside what it is.
        dependencyTypesNot: ['npm-peer'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|\\.demo)/' },
    webpackConfig: { fileName: '.dependency-cruiser.resolve.cjs' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
    },
  },
};
