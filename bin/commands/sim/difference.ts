import type { CustomerDifference, Difference } from '../../../sim/contract/comparison';
import { guestMark, guestName } from '../../../sim/guest-names';
import { signed, table, whole } from './text';

const shown = 10;

/** Two runs side by side in words: who stays only in one of them, and what each is worth. */
export function differenceText(
  { staysOnlyInA, staysOnlyInB, ...d }: Difference,
  a: string,
  b: string,
): string {
  return [
    `On the same luck, ${b} is worth ${signed(d.worth)} against ${a}.`,
    `${whole(d.staysInBoth)} customers stay in both, ${whole(d.leavesInBoth)} are gone in both.`,
    listed(`Stay only in ${b}`, staysOnlyInB, (each) => each.b),
    listed(`Stay only in ${a}`, staysOnlyInA, (each) => each.a),
    `Round by round, ${b} against ${a}\n${table(
      ['Round', 'Active', 'Exits', 'Profit', 'Cash', 'Value of base'],
      d.rounds.map((r) => [
        String(r.round),
        signed(r.active),
        signed(r.exits),
        signed(r.profit),
        signed(r.cash),
        signed(r.baseValue),
      ]),
    )}`,
  ].join('\n\n');
}

const differs = ({ a, b }: CustomerDifference): number => b.earned + b.value - a.earned - a.value;

function listed(
  title: string,
  all: readonly CustomerDifference[],
  staying: (each: CustomerDifference) => CustomerDifference['a'],
): string {
  if (all.length === 0) return `${title}: nobody.`;
  const worth = all.reduce((sum, each) => sum + differs(each), 0);
  const most = [...all].sort((x, y) => Math.abs(differs(y)) - Math.abs(differs(x))).slice(0, shown);
  const rows = most.map((each) => {
    const gone = each.a.active ? each.b : each.a;
    return [
      guestMark(each.customer),
      guestName(each.customer).en,
      gone.exitRound === null ? 'never came' : `round ${gone.exitRound}`,
      whole(staying(each).value),
      signed(differs(each)),
    ];
  });
  const more =
    all.length > shown ? `\n  … and ${whole(all.length - shown)} more; all of them with --json.` : '';
  return `${title}: ${whole(all.length)}, together worth ${signed(worth)}\n${table(
    ['Customer', 'Name', 'Otherwise gone', 'Value ahead', 'Makes a difference of'],
    rows,
  )}${more}`;
}
