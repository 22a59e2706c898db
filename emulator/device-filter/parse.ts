import { type Operator, operators, type Rule, RuleError } from './syntax';
import { type Token, tokensOf } from './tokens';

/** Fact policy-filter; it also bounds how deep brackets can go. */
const MAXIMUM_CHARACTERS = 3072;

/** Where the parser stands. */
interface Cursor {
  readonly tokens: readonly Token[];
  position: number;
}

/**
 * The tree of a filter rule: comparisons joined by -and, -or and -not, with brackets; -and binds
 * closer than -or. The hyphen may be missing.
 *
 * @throws RuleError that says what was expected where
 */
export function parseRule(text: string): Rule {
  if (text.length > MAXIMUM_CHARACTERS) {
    throw new RuleError(`at most ${MAXIMUM_CHARACTERS} characters`);
  }
  const cursor: Cursor = { tokens: tokensOf(text), position: 0 };
  const rule = alternatives(cursor);
  if (peek(cursor)) throw expected('-and, -or or the end', cursor);
  return rule;
}

function alternatives(cursor: Cursor): Rule {
  let left = conjunction(cursor);
  while (takeWord(cursor, 'or')) left = { kind: 'or', left, right: conjunction(cursor) };
  return left;
}

function conjunction(cursor: Cursor): Rule {
  let left = negation(cursor);
  while (takeWord(cursor, 'and')) left = { kind: 'and', left, right: negation(cursor) };
  return left;
}

function negation(cursor: Cursor): Rule {
  if (takeWord(cursor, 'not')) return { kind: 'not', rule: negation(cursor) };
  if (!takeMark(cursor, '(')) return comparison(cursor);
  const rule = alternatives(cursor);
  if (!takeMark(cursor, ')')) throw expected('")"', cursor);
  return rule;
}

function comparison(cursor: Cursor): Rule {
  const operand = peek(cursor);
  if (operand?.kind !== 'word' || !operand.text.includes('.')) {
    throw expected('an attribute like device.trustType', cursor);
  }
  cursor.position += 1;
  const operator = operatorOf(peek(cursor));
  if (!operator) throw expected('an operator like -eq', cursor);
  cursor.position += 1;
  const many = operator === 'in' || operator === 'notin';
  const values = many ? list(cursor) : [value(cursor)];
  return { kind: 'compare', operand: operand.text, operator, values };
}

function list(cursor: Cursor): readonly (string | null)[] {
  if (!takeMark(cursor, '[')) throw expected('a list in "[" and "]"', cursor);
  const values = [value(cursor)];
  while (takeMark(cursor, ',')) values.push(value(cursor));
  if (!takeMark(cursor, ']')) throw expected('"," or "]"', cursor);
  return values;
}

function value(cursor: Cursor): string | null {
  const token = peek(cursor);
  if (token === undefined || token.kind === 'mark') throw expected('a value', cursor);
  cursor.position += 1;
  if (token.kind === 'text') return token.text;
  if (token.text.toLowerCase() === 'null') return null;
  if (/^(true|false)$/i.test(token.text)) return token.text;
  cursor.position -= 1;
  throw expected('a value in quotes, True, False or null', cursor);
}

function operatorOf(token: Token | undefined): Operator | undefined {
  const name = token?.kind === 'word' ? bare(token.text) : '';
  return operators.find((operator) => operator === name);
}

function peek(cursor: Cursor): Token | undefined {
  return cursor.tokens[cursor.position];
}

function takeWord(cursor: Cursor, word: string): boolean {
  const token = peek(cursor);
  const found = token?.kind === 'word' && bare(token.text) === word;
  if (found) cursor.position += 1;
  return found;
}

function takeMark(cursor: Cursor, mark: string): boolean {
  const token = peek(cursor);
  const found = token?.kind === 'mark' && token.text === mark;
  if (found) cursor.position += 1;
  return found;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^-/, '');
}

function expected(what: string, cursor: Cursor): RuleError {
  const token = peek(cursor);
  return new RuleError(`${what}, ${token ? `at "${token.text}"` : 'at its end'}`);
}
