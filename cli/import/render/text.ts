/** Characters that nobody sees, or that turn the direction of what follows. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029\ufeff]/gu;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** What cannot be seen as its escape, which Terraform and TypeScript read alike up to U+FFFF. */
export const withVisible = (text: string, escapeWide: (codePoint: string) => string): string =>
  text.replaceAll(INVISIBLE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return NAMED[character] ?? (code.length > 4 ? escapeWide(code) : `\\u${code.padStart(4, '0')}`);
  });
