/** A block of HCL by its place in the text. */
export interface Block {
  readonly name: string;
  /** Where its name starts. */
  readonly start: number;
  /** After the opening brace. */
  readonly bodyStart: number;
  /** At the closing brace. */
  readonly bodyEnd: number;
}

/** The text is no HCL that can be read here. */
export class HclError extends Error {
  override readonly name = 'HclError';
}

/**
 * Finds the blocks of a body, without those inside of them. Only what is needed to put text into a
 * CLI configuration: names, braces, strings and comments.
 *
 * @see https://developer.hashicorp.com/terraform/cli/config/config-file
 * @throws HclError when braces or strings do not end.
 */
export function findBlocks(text: string, from = 0, to: number = text.length): Block[] {
  const blocks: Block[] = [];
  let word: { readonly name: string; readonly start: number } | undefined;
  let open: (typeof word & { readonly bodyStart: number }) | undefined;
  let depth = 0;
  for (const token of tokens(text, from, to)) {
    if (token.kind === 'open') {
      if (depth === 0) {
        open = { ...(word ?? { name: '', start: token.start }), bodyStart: token.end };
      }
      depth += 1;
    } else if (token.kind === 'close') {
      depth -= 1;
      if (depth < 0) throw new HclError(`a closing brace too many at character ${token.start}`);
      if (depth === 0 && open !== undefined) blocks.push({ ...open, bodyEnd: token.start });
      word = undefined;
    } else if (depth === 0 && token.kind === 'word') {
      word ??= { name: text.slice(token.start, token.end), start: token.start };
    } else if (token.kind === 'line') {
      word = undefined;
    }
  }
  if (depth > 0) throw new HclError('a brace is not closed');
  return blocks;
}

interface Token {
  readonly kind: 'word' | 'string' | 'open' | 'close' | 'line' | 'other';
  readonly start: number;
  readonly end: number;
}

const COMMENT = /(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\//y;
const HEREDOC = /<<-?(\w+)\n[\s\S]*?\n\s*\1(?=\n|$)/y;
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const WORD = /[A-Za-z_][\w-]*/y;

function* tokens(text: string, from: number, to: number): Iterable<Token> {
  let at = from;
  const match = (pattern: RegExp): number | undefined => {
    pattern.lastIndex = at;
    return pattern.test(text) && pattern.lastIndex <= to ? pattern.lastIndex : undefined;
  };
  while (at < to) {
    const start = at;
    const character = text.charAt(at);
    const skipped = match(COMMENT) ?? match(HEREDOC);
    const word = match(WORD);
    if (skipped !== undefined) at = skipped;
    else if (character === '"') {
      const end = match(STRING);
      if (end === undefined) throw new HclError(`a string is not closed at character ${start}`);
      at = end;
      yield { kind: 'string', start, end: at };
    } else if (word !== undefined) {
      at = word;
      yield { kind: 'word', start, end: at };
    } else {
      at += 1;
      const kind =
        character === '{'
          ? 'open'
          : character === '}'
            ? 'close'
            : character === '\n'
              ? 'line'
              : 'other';
      yield { kind, start, end: at };
    }
  }
}
