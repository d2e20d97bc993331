import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = process.env.KEMPT_CORPORA ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url));

/** Folder of the labelled data, or null where it is absent: tests over it then skip and say so. */
export const corpora: string | null = existsSync(folder) ? folder : null;
