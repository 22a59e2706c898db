import { objects, text } from '../../json';
import type { Activities, Activity } from '../activity';
import { holderOf } from './holder';

/** Service of the entries about methods and strengths. */
export const METHODS = 'Authentication Methods';

const UPDATE = 'Authentication Methods Policy Update';

const methodsPolicy: Activity = {
  service: METHODS,
  category: 'ApplicationManagement',
  names: {
    add: UPDATE,
    update: UPDATE,
    remove: UPDATE,
    reset: 'Authentication Methods Policy Reset',
  },
  targetType: 'Policy',
  silent: ['lastModifiedDateTime', '@odata.type'],
};

/** The methods policy, and the methods that users have registered. */
export const methodActivities: Activities = {
  authenticationMethodsPolicy: methodsPolicy,
  authenticationMethodConfiguration: methodsPolicy,
  passkeyChallenge: {
    service: METHODS,
    category: 'UserManagement',
    names: { add: 'Get passkey creation options' },
    targetType: 'User',
    subject: (directory, written) => holderOf(directory, text(written, 'userId')),
    silent: ['id', 'userId', 'spent'],
  },
  userMethods: {
    service: METHODS,
    category: 'UserManagement',
    names: {
      add: 'Admin registered security info',
      update: 'Admin updated security info',
      remove: 'Admin deleted security info',
    },
    targetType: 'User',
    subject: (directory, written) => holderOf(directory, text(written, 'id')),
    verb: ({ before = {}, after = {} }) => {
      const grown = objects(after, 'methods').length - objects(before, 'methods').length;
      if (grown === 0) return 'update';
      return grown > 0 ? 'add' : 'remove';
    },
    silent: ['earlier'],
  },
};
