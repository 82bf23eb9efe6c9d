import type { Words } from '../../../../retention/words';
import { type Cause, causes } from '../../../../sim/contract/ledger';
import type { Run } from '../../../../sim/contract/run';
import { causeWords } from '../../charts/cause-words';

/** Who left over the whole run, in one sentence: how many, in which round most, of which kind most. */
export function leaversOfRun({ rounds }: Run): Words {
  const all = rounds.reduce((sum, { counts }) => sum + counts.exits, 0);
  if (all === 0) return { en: 'Nobody left', zh: '没有人离开' };
  const worst = rounds.reduce((a, b) => (b.counts.exits > a.counts.exits ? b : a));
  const of = (cause: Cause) => rounds.reduce((sum, { exitsByCause }) => sum + exitsByCause[cause], 0);
  const first = causes.reduce((a, b) => (of(b) > of(a) ? b : a));
  const kinds = {
    en: `first among the kinds: ${causeWords[first].en.toLowerCase()} (${of(first)})`,
    zh: `以${causeWords[first].zh}居首（${of(first)}人）`,
  };
  if (rounds.length === 1)
    return { en: `${all} left in the first round; ${kinds.en}`, zh: `首轮离开${all}人次；${kinds.zh}` };
  return {
    en: `${all} left in ${rounds.length} rounds, most in round ${worst.round} (${worst.counts.exits}); ${kinds.en}`,
    zh: `${rounds.length}轮共离开${all}人次，第${worst.round}轮最多（${worst.counts.exits}人）；${kinds.zh}`,
  };
}
