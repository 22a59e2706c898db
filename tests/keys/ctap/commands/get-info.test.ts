import { SecurityKey } from '../../../../keys/ctap';
import { SoftwareKey } from '../../../support/authenticator/software-key';

async function infoOf(answer: string): Promise<SecurityKey['info']> {
  const software = await SoftwareKey.create();
  software.faults.plan('getInfo', { kind: 'answer', bytes: Buffer.from(`00${answer}`, 'hex') });
  return (await SecurityKey.over(software.insert())).info;
}

const AAGUID = '50a5c1e0de00004000800000000000beef';

it('a key of today says everything', async () => {
  const { info } = await SecurityKey.over((await SoftwareKey.create({ slots: 3 })).insert());
  expect(info).toMatchObject({
    versions: ['FIDO_2_0', 'FIDO_2_1'],
    extensions: ['credProtect', 'hmac-secret', 'minPinLength'],
    aaguid: 'a5c1e0de-0000-4000-8000-00000000beef',
    options: { rk: true, clientPin: false, pinUvAuthToken: true, credMgmt: true },
    maxMsgSize: 1200,
    pinUvAuthProtocols: [2, 1],
    maxCredentialCountInList: 8,
    maxCredentialIdLength: 64,
    transports: ['usb'],
    algorithms: [-7, -8],
    forcePinChange: false,
    minPinLength: 4,
    firmwareVersion: 0x50704,
    remainingDiscoverableCredentials: 3,
  });
  // What a later specification adds is kept as it came.
  expect(info.everything.get(99)).toEqual(new Map([['since', 'tomorrow']]));
});

it('a key of the first hour says little, and the defaults of the specification hold', async () => {
  const info = await infoOf(`a20181685532465f56325f3203${AAGUID}`);
  expect(info).toMatchObject({
    versions: ['U2F_V2_2'],
    extensions: [],
    options: {},
    maxMsgSize: 1024,
    pinUvAuthProtocols: [],
    forcePinChange: false,
    minPinLength: 4,
  });
  expect(info).not.toHaveProperty('algorithms');
  expect(info).not.toHaveProperty('remainingDiscoverableCredentials');
});

it.each([
  ['no AAGUID', 'a0', 'member 3 is missing'],
  ['an AAGUID of another length', 'a103420102', 'the AAGUID has 2 bytes'],
  ['options that are no map', `a203${AAGUID}0401`, 'member 4 is not a map'],
  ['a negative size', `a203${AAGUID}0520`, 'member 5 is not a count'],
])('%s is refused', async (_, answer, detail) => {
  await expect(infoOf(answer)).rejects.toMatchObject({ code: 'BAD_ANSWER', detail });
});
