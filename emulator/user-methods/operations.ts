import { entityAnswer, valueAnswer } from '../graph/answers';
import { type Call, noContent, type Operation, type Reply } from '../graph/operation';
import { text } from '../json';
import { fido2Method, phoneMethod, temporaryAccessPassMethod } from '../schema/user-methods';
import type { ObjectType } from '../schema/type';
import { checkCloud } from './cloud';
import { checkOperator } from './delegated';
import { findMethod, methodsOf, methodsPath, userId } from './find';
import { everyType, permissionsOf } from './permissions';
import { methodBody, passwordMethod } from './represent-method';
import { changeMethods } from './stored';
import { checkStepUp } from './step-up';
import { createPass } from './temporary-access-pass';

/** A list of methods: of one type, or of all. */
interface Collection {
  readonly segment: string;
  readonly type: ObjectType | undefined;
  readonly permissions: ReturnType<typeof permissionsOf>;
  /** Whether single methods can be deleted by application. */
  readonly removable: boolean;
}

const collections: readonly Collection[] = [
  { segment: 'methods', type: undefined, permissions: everyType, removable: false },
  {
    segment: 'fido2Methods',
    type: fido2Method,
    permissions: permissionsOf('Passkey'),
    removable: true,
  },
  {
    segment: 'phoneMethods',
    type: phoneMethod,
    permissions: permissionsOf('Phone'),
    removable: false,
  },
  {
    segment: 'temporaryAccessPassMethods',
    type: temporaryAccessPassMethod,
    permissions: permissionsOf('TAP'),
    removable: true,
  },
];

function shown({ type }: Collection, user: string, call: Call) {
  const registered = methodsOf(call.view, user, type);
  return type ? registered : [passwordMethod, ...registered];
}

function list(collection: Collection, call: Call): Reply {
  const user = readable(collection, call);
  const value = shown(collection, user, call).map((method) =>
    methodBody(method, user, call, collection.type === undefined),
  );
  return valueAnswer(call, methodsPath(user, collection.segment).slice(1), { value });
}

function get(collection: Collection, call: Call): Reply {
  const user = readable(collection, call);
  const method = findMethod(call, shown(collection, user, call));
  const body = methodBody(method, user, call, true);
  return entityAnswer(call, methodsPath(user, collection.segment), body);
}

/** The user whose methods the caller may read. */
function readable({ permissions, segment }: Collection, call: Call): string {
  if (segment === 'fido2Methods' || (segment === 'methods' && call.version === 'v1.0')) {
    checkCloud(call, ['global', 'usGovernment']);
  }
  const user = userId(call, call.view);
  checkOperator(call, user, 'read', permissions.read);
  return user;
}

function remove({ type, permissions }: Collection, call: Call): Reply {
  const user = userId(call, call.newest);
  checkOperator(call, user, 'write', permissions.write);
  if (type === fido2Method) checkStepUp(call);
  const method = findMethod(call, methodsOf(call.newest, user, type));
  const rest = methodsOf(call.newest, user, undefined).filter(
    (other) => text(other, 'id') !== text(method, 'id'),
  );
  call.commit([changeMethods(call, user, rest)]);
  return noContent;
}

const common = {
  realm: 'service',
} as const;

function operationsOf(collection: Collection): readonly Operation[] {
  const { read, readOwn, write, writeOwn } = collection.permissions;
  const path = `/users/:id/authentication/${collection.segment}`;
  const item = `${path}/:method`;
  const reading = { ...common, method: 'GET', permissions: read, delegated: readOwn } as const;
  const removing: Operation = {
    ...common,
    method: 'DELETE',
    path: item,
    permissions: write,
    delegated: writeOwn,
    carryOut: (call) => remove(collection, call),
  };
  return [
    { ...reading, path, carryOut: (call) => list(collection, call) },
    { ...reading, path: item, carryOut: (call) => get(collection, call) },
    ...(collection.removable ? [removing] : []),
  ];
}

/** Methods that users have registered; their registration is not served. */
export const userMethodOperations: readonly Operation[] = [
  ...collections.flatMap(operationsOf),
  {
    ...common,
    method: 'POST',
    path: '/users/:id/authentication/temporaryAccessPassMethods',
    permissions: permissionsOf('TAP').write,
    carryOut: createPass,
  },
];
