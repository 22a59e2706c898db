// Any Node can read this file; the provider itself needs a current one.
var version = process.versions.node.split('.');
if (Number(version[0]) < 20 || (Number(version[0]) === 20 && Number(version[1]) < 19)) {
  console.log(
    'the provider entra-policy/entra needs Node.js 20.19 or newer, and "node" on the PATH is ' +
      process.version +
      '; install a newer one from https://nodejs.org',
  );
  process.exit(1);
}
if (process.platform === 'win32') {
  console.log(
    'the provider entra-policy/entra does not run on Windows yet; use Linux, macOS or the Windows Subsystem for Linux',
  );
  process.exit(1);
}
require('./provider.cjs');
