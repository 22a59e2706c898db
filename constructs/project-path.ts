/** How far the folder of `cdktf.json` is from `cdktf.out/stacks/<name>`, where the engine runs. */
const UP = '../../..';

/**
 * A path as the engine has to read it: relative to the folder of `cdktf.json` as it is given, and
 * relative to the configuration of the stack as it is returned. An absolute one stays.
 */
export const fromConfiguration = (path: string): string =>
  path.startsWith('/') ? path : `${UP}/${path.replace(/^(\.\/)+/, '')}`;
