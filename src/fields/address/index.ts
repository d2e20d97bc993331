/** Street lines and towns: check, value, key. */
export { checkAddress, runAddress } from './check.ts';
export { type AddressKey, addressKey, addressKeyParts, cityKey } from './key.ts';
export { normalizeAddress } from './normalize.ts';
export { type AddressOptions, type AddressPlan, planAddress } from './options.ts';
export { isPlainAddress } from './plain.ts';
