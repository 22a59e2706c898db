import { RuleError } from './syntax';

/** A piece of a rule: a bracket or comma, a quoted text, or a word. */
export type Token =
  | { readonly kind: 'mark'; readonly text: '(' | ')' | '[' | ']' | ',' }
  | { readonly kind: 'text' | 'word'; readonly text: string };

const TOKEN = /\s*(?:([()[\],])|"((?:[^"\\]|\\.|"")*)"|'((?:[^'\\]|\\.)*)'|([^\s()[\],"']+))/y;

/** @throws RuleError where a quotation does not end */
export function tokensOf(rule: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (rule.slice(pattern.lastIndex).trim() !== '') {
    const at = pattern.lastIndex;
    const found = pattern.exec(rule);
    if (!found) throw new RuleError(`a text in quotes that ends, at "${rule.slice(at).trim()}"`);
    const [, mark, double, single, word] = found;
    if (mark !== undefined) tokens.push({ kind: 'mark', text: mark as '(' });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else tokens.push({ kind: 'text', text: unescaped(double ?? single ?? '') });
  }
  return tokens;
}

function unescaped(quoted: string): string {
  return quoted.replaceAll(/\\(.)|""/g, (_, escaped: string | undefined) => escaped ?? '"');
}
