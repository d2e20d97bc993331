/** What the rules of the house leave out, and why. */

/** Files without a test of their own: the test that covers them, and the reason. */
export const UNTWINNED: Readonly<Record<string, { readonly through: string; readonly why: string }>> = {};

/** Files of more than 400 lines outside reference/; each argues for its length in its first comment. */
export const LONG_FILES: Readonly<Record<string, string>> = {};
