import { describe, expect, it } from 'vitest';
import { fitBgNbd, type Rhythm } from '../../../../retention/models/bg-nbd';
import { fitGammaGamma, type Spending } from '../../../../retention/models/gamma-gamma';
import { observeAll } from '../../../../sim/observe';
import { runWhole } from '../../../../sim/run';
import { undisturbed } from '../../../../sim/scenario/undisturbed';
import { worldWith } from '../worlds';

const DAY = 86_400_000;
const days = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

describe('an undisturbed world is BG/NBD with gamma-gamma', () => {
  const truth = { r: 0.8, alpha: 60, a: 0.9, b: 4, p: 6, q: 4, v: 1000 };
  const scenario = undisturbed(
    worldWith(
      {
        'customers.tripShape': truth.r,
        'customers.tripAlpha': truth.alpha,
        'customers.dropoutA': truth.a,
        'customers.dropoutB': truth.b,
        'customers.spendP': truth.p,
        'customers.spendQ': truth.q,
        'customers.spendV': truth.v,
      },
      { customers: 20_000, rounds: 8 },
    ),
  );
  const histories = observeAll(runWhole(scenario, 'still')).filter(({ id }) => id.startsWith('guest-0-'));
  const end = days(scenario.start) + scenario.rounds * scenario.roundDays;
  const stays = histories.map(({ bookings }) =>
    bookings.map((b) => ({ on: days(b.checkIn), price: b.price?.amount ?? 0 })),
  );

  it('nobody leaves but by their own life', () => {
    const run = runWhole(scenario, 'still');
    for (const { exitsByStrand, counts } of run.rounds) expect(exitsByStrand['own-life']).toBe(counts.exits);
  });

  it('20,000 exported histories give back r, alpha, a and b within 10%', () => {
    const rhythms: Rhythm[] = stays.map((s) => {
      const first = s[0]?.on ?? 0;
      return { x: s.length - 1, tx: (s.at(-1)?.on ?? first) - first, T: end - first };
    });
    expect(rhythms).toHaveLength(20_000);
    const fitted = fitBgNbd(rhythms);
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect(Math.abs(fitted[name] / truth[name] - 1), `${name} = ${fitted[name]}`).toBeLessThan(0.1);
    }
  });

  it('and p, q and v of spending within 10%', () => {
    const spending: Spending[] = stays.map((s) => {
      const repeats = s.slice(1);
      return {
        x: repeats.length,
        z: repeats.reduce((sum, stay) => sum + stay.price, 0) / Math.max(1, repeats.length),
      };
    });
    const fitted = fitGammaGamma(spending);
    for (const name of ['p', 'q', 'v'] as const) {
      expect(Math.abs(fitted[name] / truth[name] - 1), `${name} = ${fitted[name]}`).toBeLessThan(0.1);
    }
  });
});
