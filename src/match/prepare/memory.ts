/** Where the long columns of a list stand: in memory of this thread, or in memory that others can read as well. */

/** Makes so many bytes, all 0. */
export type Memory = (bytes: number) => ArrayBuffer | SharedArrayBuffer;

export const ownMemory: Memory = (bytes) => new ArrayBuffer(bytes);
export const sharedMemory: Memory = (bytes) => new SharedArrayBuffer(bytes);
