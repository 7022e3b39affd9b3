// Preloaded into every Node.js process: writes down with which arguments it starts others.
const { appendFileSync } = require('node:fs');
const children = require('node:child_process');

const record = (args) => appendFileSync(process.env.CHILDREN_LOG, `${JSON.stringify(args)}\n`);

const { spawn } = children.ChildProcess.prototype;
children.ChildProcess.prototype.spawn = function recorded(options) {
  record(options.args);
  return spawn.call(this, options);
};
for (const name of ['spawnSync', 'execFileSync']) {
  const original = children[name];
  children[name] = (file, ...rest) => {
    record([file, ...(Array.isArray(rest[0]) ? rest[0] : [])]);
    return original(file, ...rest);
  };
}
