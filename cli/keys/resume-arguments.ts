import { quote } from '../../model/quote';
import type { IdentityOptions } from './identity-options';
import type { DeskOptions } from './inputs';

const DESK = 'keys.json';

/** What a sitting was given that its resume needs again. */
interface Given extends IdentityOptions, DeskOptions {
  readonly run: string;
  readonly signingKey: string;
  readonly orders?: string;
  readonly operator?: string;
  readonly device: readonly string[];
}

/** What `keys resume` is given to go on as this sitting did; what opens PINs is not at hand then. */
export function resumeArguments(options: Given): string[] {
  const { run, signingKey, desk, orders, operator, as, port, browser, device } = options;
  const given: readonly (readonly [string, string | undefined])[] = [
    ['--run', run],
    ['--signing-key', signingKey],
    ['--desk', desk === DESK ? undefined : desk],
    ['--orders', orders],
    ['--operator', operator],
    ['--as', as === 'application' ? as : undefined],
    ['--port', port?.toString()],
    ...device.map((path) => ['--device', path] as const),
  ];
  return [
    ...given.flatMap(([option, value]) => (value === undefined ? [] : [asOption(option, value)])),
    ...(browser === false ? ['--no-browser'] : []),
  ];
}

/** An option as a shell takes it. */
export const asOption = (option: string, value: string): string => `${option} ${word(value)}`;

/** As a shell takes it for one word. */
const word = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : quote(text));
