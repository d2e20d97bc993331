/**
 * Completes package-lock.json after `npm install`: `node scripts/lock.mjs`. npm leaves the packages of other systems
 * out when it could not reach them, and `npm ci` then refuses the lock; they are optional and need only to be named.
 * Addresses of the registry that happened to serve the packages are taken out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;
const CPUS = ['arm64', 'x64', 'ia32', 'arm', 'loong64', 'ppc64', 'riscv64', 's390x'];
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'win32'];
let added = 0;

for (const entry of Object.values(packages)) {
  delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const words = name.split(/[/-]/);
    const cpu = CPUS.find((word) => words.includes(word));
    const os = SYSTEMS.find((word) => words.includes(word));
    if (packages[path] !== undefined || cpu === undefined || os === undefined || !/^\d/.test(version)) continue;
    const libc = words.includes('musl') ? 'musl' : os === 'linux' && words.includes('gnu') ? 'glibc' : undefined;
    packages[path] = {
      version,
      cpu: [cpu],
      ...(entry.dev && { dev: true }),
      ...(libc && { libc: [libc] }),
      optional: true,
      os: [os],
    };
    added++;
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} packages of other systems named`);
