/** Rivals from bench/node_modules or the root; one that is not installed is left out with a word. */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** The package, or null when it is not installed. */
export function rival(name: string): unknown {
  try {
    return load(name);
  } catch (error) {
    if ((error as { code?: string }).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

export function versionOf(name: string): string {
  return (load(`${name}/package.json`) as { version: string }).version;
}
