/** Secrets by what a finding calls them. */
export type Secrets = Readonly<Record<string, string>>;

/**
 * Where a secret stands in some bytes, raw or in an encoding that brings it back.
 *
 * @returns `name as encoding` for every find
 */
export function findSecrets(bytes: Uint8Array, secrets: Secrets): string[] {
  const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Object.entries(secrets).flatMap(([name, secret]) =>
    Object.entries(spellingsOf(secret))
      .filter(([, spelling]) => haystack.includes(spelling))
      .map(([encoding]) => `${name} as ${encoding}`),
  );
}

/** Texts of which one is there wherever the secret is, by encoding. */
export function spellingsOf(secret: string): Readonly<Record<string, string>> {
  if (secret.length < 8) throw new RangeError('so short a secret is found by chance');
  const json = JSON.stringify(secret).slice(1, -1);
  return {
    text: secret,
    JSON: json,
    'JSON of Go': json.replace(/[<>&]/g, (character) => `\\u00${hex(character)}`),
    URL: encodeURIComponent(secret),
    form: new URLSearchParams({ _: secret }).toString().slice(2),
    hexadecimal: Buffer.from(secret).toString('hex'),
    ...aligned('base64', secret),
    ...aligned('base64url', secret),
  };
}

/** What is before a secret shifts its bits: there are three ways to meet it within base64. */
function aligned(encoding: 'base64' | 'base64url', secret: string): Record<string, string> {
  const bytes = Buffer.from(secret);
  return Object.fromEntries(
    [0, 1, 2].map((offset) => {
      const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
      const start = Math.ceil((offset * 8) / 6);
      const end = Math.floor((whole.length * 8) / 6);
      return [`${encoding} after ${offset} bytes`, whole.toString(encoding).slice(start, end)];
    }),
  );
}

const hex = (character: string): string => character.charCodeAt(0).toString(16).padStart(2, '0');
