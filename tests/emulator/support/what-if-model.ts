/**
 * A second opinion on What-If, written apart from the emulator: policies are made of tokens, and
 * each token says itself which concrete sign-ins it stands for.
 */
import type { Json, JsonObject } from '../../../emulator/json';
import { DEV } from './session';

/** Everything that can be known about a sign-in. */
export interface Concrete {
  readonly user: string;
  readonly target: string;
  readonly signInRisk: string;
  readonly userRisk: string;
  readonly insider: string;
  readonly platform: string;
  readonly client: string;
  readonly ip: string;
  readonly country: string;
  readonly device: number;
  readonly flow: string;
}

export type Field = keyof Concrete;

const { users, groups } = DEV;
export const ROLE = '62e90394-69f5-4237-9190-012177145e10';
export const OUTER = '11111111-1111-4111-8111-111111111111';
export const OFFICE = '22222222-2222-4222-8222-222222222222';
export const LAB = '33333333-3333-4333-8333-333333333333';
export const HOME = '44444444-4444-4444-8444-444444444444';
const ONE = '55555555-5555-4555-8555-555555555555';
const TWO = '66666666-6666-4666-8666-666666666666';

export const devices: readonly JsonObject[] = [
  {},
  { trustType: 'AzureAD', isCompliant: true, model: 'Surface', extensionAttribute1: 'SAW' },
  { trustType: 'Workplace', isCompliant: false, model: 'Pixel', extensionAttribute1: null },
];

/** All values of every field. */
export const universe: Readonly<Record<Field, readonly (string | number)[]>> = {
  user: [users.ada, users.grace, users.admin, users.breakGlass1],
  target: [ONE, TWO, 'registerSecurityInformation', 'registerOrJoinDevices', 'c1', 'c2'],
  signInRisk: ['none', 'low', 'high'],
  userRisk: ['none', 'medium', 'high'],
  insider: ['minor', 'elevated'],
  platform: ['windows', 'iOS', 'linux'],
  client: ['browser', 'mobileAppsAndDesktopClients', 'other'],
  ip: ['198.51.100.7', '203.0.113.7', '2001:db8::7'],
  country: ['DE', 'US', ''],
  device: [0, 1, 2],
  flow: ['deviceCodeFlow', 'authenticationTransfer'],
};

/** A word of a policy, and the sign-ins that it stands for. */
export interface Token {
  readonly word: string;
  readonly covers: (signIn: Concrete) => boolean;
}

const staff: readonly string[] = [users.ada, users.grace];
const isApplication = ({ target }: Concrete): boolean => target === ONE || target === TWO;
const isAction = ({ target }: Concrete): boolean => target.startsWith('register');

export const userTokens: Readonly<Record<'Users' | 'Groups' | 'Roles', readonly Token[]>> = {
  Users: [users.ada, users.admin].map((word) => ({ word, covers: ({ user }) => user === word })),
  Groups: [
    { word: groups.staff, covers: ({ user }) => staff.includes(user) },
    { word: OUTER, covers: ({ user }) => staff.includes(user) || user === users.breakGlass1 },
    { word: groups.breakGlass, covers: ({ user }) => user === users.breakGlass1 },
  ],
  Roles: [{ word: ROLE, covers: ({ user }) => user === users.admin }],
};

export const everybody: Token = { word: 'All', covers: () => true };
export const applicationTokens: readonly Token[] = [ONE, TWO].map((word) => ({
  word,
  covers: ({ target }) => target === word,
}));
export const allApplications: Token = {
  word: 'All',
  covers: (signIn) => isApplication(signIn) || isAction(signIn),
};
export const actionTokens: readonly Token[] = [
  ['urn:user:registersecurityinfo', 'registerSecurityInformation'] as const,
  ['urn:user:registerdevice', 'registerOrJoinDevices'] as const,
].map(([word, value]) => ({ word, covers: ({ target }) => target === value }));
export const contextTokens: readonly Token[] = ['c1', 'c2'].map((word) => ({
  word,
  covers: ({ target }) => target === word,
}));

export const locationTokens: readonly Token[] = [
  { word: OFFICE, covers: ({ ip }) => ip === '198.51.100.7' },
  { word: LAB, covers: ({ ip }) => ip === '2001:db8::7' },
  { word: HOME, covers: ({ country }) => country === 'DE' || country === '' },
  { word: 'AllTrusted', covers: ({ ip }) => ip === '198.51.100.7' },
];
export const platformTokens: readonly Token[] = ['windows', 'iOS', 'linux'].map((word) => ({
  word,
  covers: ({ platform }) => platform === word,
}));

/** Rules with what they say of a device; device 0 is unregistered, its attributes are null. */
export const ruleTokens: readonly Token[] = [
  { word: 'device.trustType -eq "AzureAD"', covers: ({ device }) => device === 1 },
  { word: 'device.trustType -ne "AzureAD"', covers: ({ device }) => device !== 1 },
  { word: 'device.isCompliant -eq True', covers: ({ device }) => device === 1 },
  { word: 'device.isCompliant -ne True', covers: ({ device }) => device !== 1 },
  { word: 'device.model -in ["Pixel", "Surface"]', covers: ({ device }) => device > 0 },
  { word: 'device.model -notIn ["Pixel"]', covers: ({ device }) => device !== 2 },
  {
    word: 'device.model -startsWith "S" -or device.extensionAttribute1 -ne "SAW"',
    covers: () => true,
  },
  {
    word: '-not (device.trustType -eq "Workplace" -and device.model -contains "ix")',
    covers: ({ device }) => device !== 2,
  },
];

/** The request for a sign-in of which only these fields are told. */
export function requestOf(signIn: Concrete, told: ReadonlySet<Field>): JsonObject {
  const tell = (field: Field, value: Json): Json => (told.has(field) ? value : null);
  const flow = told.has('flow') ? { transferMethod: signIn.flow } : null;
  return {
    signInIdentity: { '@odata.type': '#microsoft.graph.userSignIn', userId: signIn.user },
    signInContext: contextOf(signIn),
    signInConditions: {
      signInRiskLevel: tell('signInRisk', signIn.signInRisk),
      userRiskLevel: tell('userRisk', signIn.userRisk),
      insiderRiskLevel: tell('insider', signIn.insider),
      devicePlatform: tell('platform', signIn.platform),
      clientAppType: tell('client', signIn.client),
      ipAddress: tell('ip', signIn.ip),
      country: tell('country', signIn.country),
      deviceInfo: tell('device', devices[signIn.device] ?? null),
      authenticationFlow: flow,
    },
  };
}

function contextOf(signIn: Concrete): JsonObject {
  const { target } = signIn;
  const type = (name: string) => ({ '@odata.type': `#microsoft.graph.${name}` });
  if (isApplication(signIn)) {
    return { ...type('applicationContext'), includeApplications: [target] };
  }
  return isAction(signIn)
    ? { ...type('userActionContext'), userAction: target }
    : { ...type('authContext'), authenticationContextValue: target };
}
