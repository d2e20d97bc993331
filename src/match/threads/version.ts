/** What is said to a helper before all else: a thread of another release would weigh pairs in another way. */

/** That of package.json; a test holds them together. */
export const VERSION = '0.1.0';
