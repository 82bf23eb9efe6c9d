import { fail, ok, type Result } from '../../../retention/result';
import { causalLedger, causeOf } from '../../../sim/causes';
import { customerName } from '../../../sim/contract/decisions';
import { type CausalLedger, type CauseLedger, ledgerMembers, strands } from '../../../sim/contract/ledger';
import type { Run } from '../../../sim/contract/run';
import { guestMark, guestName } from '../../../sim/guest-names';
import { placeOf } from '../../../sim/world/world';
import { type Complaint, readArguments } from './arguments';
import { runNamed } from './runs';
import { percent, signed, table, whole } from './text';
import { causeSays, destinationSays, initiatorSays, strandSays } from './words';

export const usage = 'sim why RUN [CUSTOMER, e.g. 0-17] [--json]';

/** `sim why`: why one customer left or stayed; without a customer, what explains the exits of the whole run. */
export async function run(args: string[]): Promise<Result<string, Complaint>> {
  const asked = readArguments(args, { json: 'flag' }, [1, 2], usage);
  if (!asked.ok) return asked;
  const { names, options } = asked.value;
  const played = runNamed(names[0] ?? '');
  if (!played.ok) return played;
  if (names[1] === undefined) {
    const ledger = causalLedger(played.value);
    return ok(options.json ? JSON.stringify(ledger, null, 2) : runText(ledger));
  }
  const customer = customerMarked(names[1]);
  if (customer === undefined || placeOf(played.value.world, customer) < 0) {
    return fail(
      `There is no customer "${names[1]}" in this run; customers are named like 0-17, round and number of arrival.`,
    );
  }
  const ledger = causeOf(played.value, customer);
  return ok(options.json ? JSON.stringify(ledger, null, 2) : customerText(played.value, ledger));
}

function customerMarked(text: string): number | undefined {
  const [, round, slot] = /^(\d{1,3})-(\d{1,8})$/.exec(text) ?? [];
  if (round === undefined || Number(round) > 255 || Number(slot) > 0xffffff) return undefined;
  return customerName(Number(round), Number(slot));
}

function runText(l: CausalLedger): string {
  const single = strands.filter((strand) => l.single[strand] > 0).sort((a, b) => l.single[b] - l.single[a]);
  const rows = [
    ...single.map((strand) => [`only because ${strandSays[strand]}`, l.single[strand]] as const),
    ['any one of several things gone would have kept them', l.eitherOf] as const,
    ['only several things together explain it', l.together] as const,
    ['nothing would have prevented it', l.unpreventable] as const,
  ];
  return [
    `${whole(l.exits)} customers are gone at the end of this run. Each was asked of whole worlds on the same luck: which single thing, taken away, would have kept this customer?`,
    table(
      ['Explanation', 'Customers', 'Share'],
      [
        ...rows.map(([what, count]) => [what, whole(count), percent(l.exits === 0 ? null : count / l.exits)]),
        ['all', whole(rows.reduce((sum, [, count]) => sum + count, 0)), ''],
      ],
    ),
  ].join('\n\n');
}

function customerText(
  played: Run,
  { customer, exit, keptWithout, keptWithoutAll, rounds }: CauseLedger,
): string {
  const name = `${guestName(customer).en} (${guestMark(customer)})`;
  const story =
    exit === null
      ? `${name} never left.`
      : [
          `${name} left in round ${exit.round}, on day ${exit.day}, ${destinationSays[exit.destination]}.`,
          `Who ended it: ${initiatorSays[exit.initiator]}. Cause: ${causeSays[exit.cause]} (${exit.scope}). What weighed most: ${strandSays[exit.strand]}.`,
          `The two schools: by who pushes, ${schoolSays[exit.label.firmPushes]}; by who acts, ${schoolSays[exit.label.whoActs]}.`,
          ...(exit.wonBackIn === undefined ? [] : [`Won back in round ${exit.wonBackIn}.`]),
          exit.butFor.length === 0
            ? 'At that moment no single thing would have turned the decision.'
            : `At that moment each of these alone would have turned it: ${exit.butFor.map((strand) => strandSays[strand]).join('; ')}.`,
          lostText(
            keptWithout.map((strand) => strandSays[strand]),
            keptWithoutAll,
            exit.wonBackIn !== undefined,
          ),
        ].join('\n');
  return [
    story,
    `What held and what pulled, round by round (${played.scenario.currency}; above 0 holds)\n${table(
      ['Round', ...ledgerMembers, 'stay-score'],
      rounds.map(({ round, ledger, score }) => [
        String(round),
        ...ledgerMembers.map((member) => signed(ledger[member])),
        signed(score),
      ]),
    )}`,
  ].join('\n\n');
}

const schoolSays = { active: 'active', passive: 'passive', 'not-classified': 'not classified' } as const;

function lostText(kept: readonly string[], keptWithoutAll: boolean, back: boolean): string {
  if (back) return 'The customer came back, so no world needs to be asked what would have kept them.';
  if (kept.length > 0)
    return `In whole worlds, each of these gone alone keeps the customer: ${kept.join('; ')}.`;
  if (keptWithoutAll) return 'In whole worlds, only several things together explain the exit.';
  return 'In whole worlds, nothing would have prevented it.';
}
