import { withVisible } from '../text';

/**
 * A text in which neither Terraform reads a template nor cdktf a token of its own, as TypeScript.
 * Nothing escapes a token, so Terraform puts such a text together.
 */
export const printText = (text: string): string =>
  printLiteral(
    text.replace(/([$%#&])\{(TfToken\[)?/g, (found, sign: string, token?: string) => {
      if (token !== undefined) return `\${"${sign}"}{${token}`;
      return sign === '$' || sign === '%' ? `${sign}${found}` : found;
    }),
  );

/** A text as TypeScript, in the quotation marks that it has fewer of. */
export function printLiteral(text: string): string {
  const singles = text.split("'").length;
  const quote = singles > text.split('"').length ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return `${quote}${withVisible(escaped, (code) => `\\u{${code}}`)}${quote}`;
}
