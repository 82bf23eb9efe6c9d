import type { UndoDecision } from '../../components/desk/decide/decide-page';
import type { Decision, PairToDecide } from '../../components/desk/decide/pair-to-decide';
import { guestLine } from '../../components/desk/guests/guest-line';
import type { HistoryDatabase } from '../../history/database';
import { decideDifferent, decideSame, pairsToDecide, undoDecision } from '../../history/doubtful-pairs';
import { today } from '../wiring/today';

/** The pairs that wait for a person, with what the list shows of each guest. */
export async function waitingPairs(
  database: HistoryDatabase,
): Promise<{ readonly pairs: readonly PairToDecide[]; readonly of: number }> {
  const { pairs, of } = await pairsToDecide(database);
  const line = (history: Parameters<typeof guestLine>[0]) => guestLine(history, today());
  return { pairs: pairs.map((pair) => ({ ...pair, one: line(pair.one), other: line(pair.other) })), of };
}

/** Records what a person said of a pair; what comes back takes it back. */
export async function decide(
  database: HistoryDatabase,
  { id }: PairToDecide,
  decision: Exclude<Decision, 'later'>,
): Promise<UndoDecision> {
  const decided =
    decision === 'same'
      ? await decideSame(database, id, new Date().toISOString())
      : await decideDifferent(database, id);
  return () => undoDecision(database, decided);
}
