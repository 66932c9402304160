const { execFileSync } = require('node:child_process');
const path = require('node:path');

/** Stories and journeys start what operators start. Quick where the compiled server has not changed. */
module.exports = () => {
  execFileSync(process.execPath, [path.resolve(__dirname, '../../tools/bundle-server.mjs')], { stdio: 'inherit' });
};
