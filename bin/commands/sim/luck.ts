import { ok, type Result } from '../../../retention/result';
import { luck } from '../../../sim/luck';
import { siblingSeed } from '../../../sim/seed';
import { type Complaint, readArguments, wholeNumber } from './arguments';
import { progressOf, withCrew } from './crew';
import { begunRunNamed } from './runs';
import { percent, table, whole } from './text';

export const usage = 'sim luck RUN [--n 200] [--json]';

/** `sim luck`: where a run lies among sibling seeds that get the same decisions. */
export async function run(args: string[]): Promise<Result<string, Complaint>> {
  const asked = readArguments(args, { n: 'text', json: 'flag' }, [1, 1], usage);
  if (!asked.ok) return asked;
  const n = wholeNumber('n', asked.value.options.n, 200, [1, 100_000]);
  if (!n.ok) return n;
  const played = begunRunNamed(asked.value.names[0] ?? '');
  if (!played.ok) return played;

  const { scenario, seed, decisions, rounds } = played.value;
  const jobs = Array.from({ length: n.value }, (_, sibling) => ({
    seed: siblingSeed(seed, sibling),
    decisions,
    rounds: rounds.length,
  }));
  const outcomes = await withCrew(scenario, jobs.length, (crew) =>
    crew.play(jobs, progressOf('siblings played:', jobs.length)),
  );
  const place = luck(
    played.value,
    n.value,
    outcomes.map(({ worth }) => worth),
  );
  if (asked.value.options.json) return ok(JSON.stringify(place, null, 2));
  const [p5, p25, p50, p75, p95] = place.quantiles;
  return ok(
    [
      `The same decisions on ${whole(place.n)} sibling seeds: this run is worth more than ${percent(place.percentile)} of them. Everything but the decisions is luck here.`,
      table(
        ['Worth', scenario.currency],
        [
          ['this run', whole(place.own)],
          ['mean of the siblings', whole(place.mean)],
          ['5% are below', whole(p5)],
          ['25% are below', whole(p25)],
          ['half are below', whole(p50)],
          ['75% are below', whole(p75)],
          ['95% are below', whole(p95)],
        ],
      ),
    ].join('\n\n'),
  );
}
