import type { Chart, Plugin } from 'chart.js';
import type { ChartTokens } from './tokens-of';

/** Rounds of which nothing can be known: hatched from top to bottom, with the word at the foot. */
export function unknownRounds(rounds: readonly number[], word: string, tokens: ChartTokens): Plugin<'line'> {
  return {
    id: 'homeport-unknown-rounds',
    beforeDatasetsDraw({ ctx, chartArea, scales, data }: Chart<'line'>) {
      const across = scales.x;
      if (!across || rounds.length === 0) return;
      const { left, right, top, bottom } = chartArea;
      const step = (right - left) / Math.max(1, (data.labels?.length ?? 1) - 1);
      ctx.save();
      for (const [first, last] of runsOf(rounds)) {
        const from = Math.max(left, across.getPixelForValue(first) - step / 2);
        const to = Math.min(right, across.getPixelForValue(last) + step / 2);
        ctx.fillStyle = tokens.fill('--unknown');
        ctx.fillRect(from, top, to - from, bottom - top);
        ctx.font = `${Math.max(12, tokens.size - 1)}px ${tokens.font}`;
        ctx.textBaseline = 'middle';
        const room = ctx.measureText(word).width + 8;
        ctx.fillStyle = tokens.paper;
        ctx.fillRect(from + 4, bottom - tokens.size - 10, room, tokens.size + 6);
        ctx.fillStyle = tokens.colour('--unknown');
        ctx.fillText(word, from + 8, bottom - tokens.size / 2 - 7);
      }
      ctx.restore();
    },
  };
}

/** Neighbours as one: `[0, 1, 4]` is from 0 to 1, and 4. */
function runsOf(rounds: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const round of rounds) {
    const last = runs.at(-1);
    if (last && last[1] === round - 1) last[1] = round;
    else runs.push([round, round]);
  }
  return runs;
}
