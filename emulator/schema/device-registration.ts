import { deviceRegistrationFacts } from '../facts/device-registration';
import { abstract, collection, complex, edm, entity, enumeration, type ObjectType } from './type';

const required = { required: deviceRegistrationFacts.required, nullable: false } as const;
const readOnly = { type: edm.string, readOnly: true } as const;

/** Who may: nobody, everybody, or those who are listed. */
const membership = abstract('deviceRegistrationMembership', [
  complex('allDeviceRegistrationMembership', {}),
  complex('noDeviceRegistrationMembership', {}),
  complex('enumeratedDeviceRegistrationMembership', {
    users: { type: collection(edm.string), default: [] },
    groups: { type: collection(edm.string), default: [] },
  }),
]);

/** Graph page deviceRegistrationPolicy. */
export const deviceRegistrationPolicy: ObjectType = entity('deviceRegistrationPolicy', {
  id: readOnly,
  displayName: readOnly,
  description: readOnly,
  userDeviceQuota: { type: edm.int32, nullable: false, default: 0 },
  multiFactorAuthConfiguration: {
    type: enumeration('multiFactorAuthConfiguration', ['notRequired', 'required']),
    ...required,
  },
  azureADRegistration: {
    type: complex('azureADRegistrationPolicy', {
      isAdminConfigurable: { type: edm.boolean },
      allowedToRegister: { type: membership, ...required },
    }),
    ...required,
  },
  azureADJoin: {
    type: complex('azureADJoinPolicy', {
      isAdminConfigurable: { type: edm.boolean },
      allowedToJoin: { type: membership, ...required },
      localAdmins: {
        type: complex('localAdminSettings', {
          enableGlobalAdmins: { type: edm.boolean },
          registeringUsers: { type: membership },
        }),
      },
    }),
    ...required,
  },
  localAdminPassword: {
    type: complex('localAdminPasswordSettings', { isEnabled: { type: edm.boolean } }),
    ...required,
  },
});
