import { spawn } from 'node:child_process';

/** What opens an address in the user's browser; none takes it apart as a shell would. */
const OPENERS: Partial<Readonly<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  linux: ['xdg-open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens an address in the user's browser, and tells whether that began. */
export function openBrowser(address: string, platform: NodeJS.Platform): Promise<boolean> {
  const [program, ...options] = OPENERS[platform] ?? [];
  if (program === undefined || !/^https?:\/\//.test(address)) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(program, [...options, address], { stdio: 'ignore', detached: true });
    child.once('error', () => {
      resolve(false);
    });
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
