// SPDX-License-Identifier: MIT
// Host of a workload in a JavaScript engine (node or bun):   js.mjs [--compile N] FILE      The protocol is in loop.h.
import { readFileSync, readSync, writeSync } from 'node:fs';

const args = process.argv.slice(2);
const times = args[0] === '--compile' ? +args.splice(0, 2)[1] : 0;
const bytes = readFileSync(args[0]);
const now = () => process.hrtime.bigint();
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return 1000 * (user + system);
};

if (times) {
  // A custom section that changes, since engines cache modules by their bytes.
  for (let i = 0; i < times; i++) {
    const changed = new Uint8Array(bytes.length + 6);
    changed.set(bytes);
    changed.set([0, 4, 1, 120, i, Math.random() * 256], bytes.length);
    const start = cpu();
    new WebAssembly.Module(changed);
    writeSync(1, `${cpu() - start} 0\n`);
  }
  process.exit(0);
}

const start = now();
const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {});
instance.exports._initialize?.();
const run = instance.exports.run;
writeSync(1, `ready ${now() - start}\n`);
const line = Buffer.alloc(64);
for (;;) {
  let got;
  try {
    got = readSync(0, line);
  } catch (e) {
    if (e.code === 'EAGAIN') continue;
    if (e.code === 'EOF') break;
    throw e;
  }
  if (!got) break;
  const n = +line.toString('latin1', 0, got);
  const begin = now(), result = run(n), end = now();
  writeSync(1, `${end - begin} ${BigInt.asUintN(64, result)}\n`);
}
