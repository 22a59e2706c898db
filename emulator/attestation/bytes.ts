/** Bytes in base64url or standard base64, padded or not; `undefined` for any other text. */
export function bytesOf(text: string): Buffer | undefined {
  const bare = text.replace(/={0,2}$/, '');
  if (!/^[\w+/-]*$/.test(bare) || bare.length % 4 === 1) return undefined;
  return Buffer.from(bare.replaceAll('-', '+').replaceAll('_', '/'), 'base64');
}
