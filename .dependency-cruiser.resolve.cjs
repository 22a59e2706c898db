const { join } = require('node:path');

/**
 * Where names of modules lead, in webpack's terms: what dependency-cruiser makes of `paths` in a
 * tsconfig would also find our folder `constructs` for the package of that name.
 */
module.exports = {
  resolve: {
    alias: {
      'entra-policy$': join(__dirname, 'constructs/index.ts'),
      'entra-policy/resources$': join(__dirname, 'gen/index.ts'),
    },
  },
};
