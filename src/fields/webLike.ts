/** Whether a cell of another kind holds a web address. */

const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** One word that begins as web addresses do. Linear. */
export function isWebLike(text: string): boolean {
  return WEB_ADDRESS.test(text);
}
