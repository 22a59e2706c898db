/**
 * A registration with one bit turned, cut short or with a byte too many, at a random place: where
 * attestation is enforced, none of them is ever taken, and none makes the emulator fail.
 */
import { type JsonObject, own, text } from '../../../emulator/json';
import { Random } from '../../support/random';
import { answerTo } from '../support/authenticator';
import { type KeyTenant, openKeyTenant } from '../support/passkeys';

const DAMAGES = 250;
const PROFILE = '00000000-0000-0000-0000-000000000001';

let tenant: KeyTenant;
beforeAll(async () => {
  tenant = await openKeyTenant({
    fido2: {
      passkeyProfiles: [
        {
          id: PROFILE,
          name: 'Attested',
          passkeyTypes: 'deviceBound',
          attestationEnforcement: 'registrationOnly',
          keyRestrictions: { isEnforced: false, enforcementType: 'allow', aaGuids: [] },
        },
      ],
    },
  });
});
afterAll(() => tenant.session.close());

function damaged(random: Random, whole: Buffer): Buffer {
  const at = random.below(whole.length);
  const how = random.below(6);
  if (how === 0) return whole.subarray(0, at);
  if (how === 1) return Buffer.concat([whole, Buffer.of(at & 0xff)]);
  const bytes = Buffer.from(whole);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at);
  return bytes;
}

/** The body with one of its three texts damaged. */
function spoiled(random: Random, body: JsonObject): JsonObject {
  const credential = own(body, 'publicKeyCredential') as JsonObject;
  const response = own(credential, 'response') as JsonObject;
  const change = (object: JsonObject, name: string): JsonObject => {
    const bytes = damaged(random, Buffer.from(text(object, name), 'base64url'));
    return { ...object, [name]: bytes.toString('base64url') };
  };
  const place = random.below(8);
  if (place === 0) return { ...body, publicKeyCredential: change(credential, 'id') };
  const name = place === 1 ? 'clientDataJSON' : 'attestationObject';
  return { ...body, publicKeyCredential: { ...credential, response: change(response, name) } };
}

it('is refused, and the whole one taken afterwards', async () => {
  const random = new Random(20_261_130);
  const body = answerTo(await tenant.options(), tenant.attested);
  const others: string[] = [];
  for (let index = 0; index < DAMAGES; index += 1) {
    const { status, text: answer } = await tenant.post(spoiled(random, body));
    if (status !== 400) others.push(`${index}: ${status} ${answer}`);
  }
  expect(others).toEqual([]);
  expect((await tenant.post(body)).status).toBe(201);
});
