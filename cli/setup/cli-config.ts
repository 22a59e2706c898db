import { PROVIDER_ADDRESSES } from '../../model/provider-mirror';
import { type Block, findBlocks, HclError } from './hcl-blocks';

/** What a CLI configuration needs to find the provider. */
export interface Installation {
  /** Mirror that holds our provider, as absolute path. */
  readonly mirror: string;
  /**
   * Mirrors that the engine looks into only while the configuration names no installation method,
   * with the providers that each holds.
   */
  readonly impliedMirrors: readonly ImpliedMirror[];
}

/** A folder that an engine searches by itself. */
export interface ImpliedMirror {
  readonly path: string;
  /** Addresses of the providers in it. */
  readonly providers: readonly string[];
}

/**
 * Extends a CLI configuration so that our provider comes from our mirror, and nothing else
 * changes: credentials and installation methods stay, and none of them is asked for our address.
 *
 * @returns the text, itself where it needs no change
 * @throws HclError when the text cannot be read, or sends our address elsewhere already.
 */
export function extendCliConfig(text: string, installation: Installation): string {
  const [existing, ...others] = findBlocks(text).filter(
    ({ name }) => name === 'provider_installation',
  );
  if (others.length > 0) throw new HclError('it has more than one provider_installation block');
  if (existing === undefined) {
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    return `${text}${gap}${newInstallation(installation)}`;
  }
  return extendInstallation(text, existing, installation);
}

const addresses = PROVIDER_ADDRESSES.map((address) => `"${address}"`).join(', ');
const quote = (path: string): string => JSON.stringify(path);

const ourMirror = (mirror: string): string =>
  `  # entra-policy/entra, by "entra-policy setup"
  filesystem_mirror {
    path    = ${quote(mirror)}
    include = [${addresses}]
  }
`;

function newInstallation({ mirror, impliedMirrors }: Installation): string {
  const implied = impliedMirrors.map(
    ({ path, providers }) => `  filesystem_mirror {
    path    = ${quote(path)}
    include = [${providers.map(quote).join(', ')}]
  }
`,
  );
  const excluded = [addresses, ...impliedMirrors.flatMap((one) => one.providers.map(quote))];
  return `provider_installation {
${ourMirror(mirror)}${implied.join('')}  direct {
    exclude = [${excluded.join(', ')}]
  }
}
`;
}

function extendInstallation(text: string, block: Block, { mirror }: Installation): string {
  const body = text.slice(block.bodyStart, block.bodyEnd);
  const methods = findBlocks(text, block.bodyStart, block.bodyEnd).filter(
    ({ name }) => name !== 'dev_overrides',
  );
  if (methods.some((method) => isOurs(text, method))) {
    if (body.includes(quote(mirror))) return text;
    throw new HclError(
      `it takes ${PROVIDER_ADDRESSES[0] ?? ''} from another mirror already; remove that filesystem_mirror block, or name its path with --mirror`,
    );
  }
  // From the end, so that the places before stay where they are.
  const extended = methods
    .toReversed()
    .reduce((result, method) => excludeFrom(result, method), text);
  return `${extended.slice(0, block.bodyStart)}\n${ourMirror(mirror)}${extended.slice(block.bodyStart).replace(/^\n/, '')}`;
}

/** Whether a method names our address as one that it serves. */
function isOurs(text: string, { bodyStart, bodyEnd }: Block): boolean {
  const include = /\binclude\s*=\s*\[([^\]]*)\]/.exec(text.slice(bodyStart, bodyEnd))?.[1] ?? '';
  return include.includes('entra-policy/');
}

/** Keeps a method from being asked for our address: one that cannot be reached fails every init. */
function excludeFrom(text: string, { bodyStart, bodyEnd }: Block): string {
  const body = text.slice(bodyStart, bodyEnd);
  const list = /\bexclude\s*=\s*\[/.exec(body);
  if (list === null) {
    const indent = body.includes('\n') ? '\n    ' : ' ';
    const end = body.includes('\n') ? '' : ' ';
    return `${text.slice(0, bodyStart)}${indent}exclude = [${addresses}]${end}${text.slice(bodyStart)}`;
  }
  const at = bodyStart + list.index + list[0].length;
  const rest = text.slice(at);
  const separator = /^\s*\]/.test(rest) ? '' : ', ';
  return `${text.slice(0, at)}${addresses}${separator}${rest}`;
}
