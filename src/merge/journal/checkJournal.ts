/** A journal is data that went through files and other hands: what is none is refused by name, not by the first thing that breaks. */
import { anArray, anIterable, checkMade } from '../../fields/options.ts';

/** @throws TypeError for what is no journal */
export function checkJournal(call: string, journal: unknown, name = 'journal'): void {
  checkMade(call, name, journal, 'a run', { changes: anIterable, merges: anArray, setAside: anArray });
}
