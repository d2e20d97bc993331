/** Names that are one person's in several forms. */

/** Groups a folded Latin name belongs to, or null. */
export function nicknamesOf(_name: string): readonly string[] | null {
  return null;
}
