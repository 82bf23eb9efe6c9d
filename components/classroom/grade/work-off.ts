import { plays } from '../../../sim/grade/assignment';
import type { HandIn } from '../../../sim/grade/hand-in';
import { tooLargeToReplay } from '../../../sim/grade/mark';
import type { Compute, Task, Verified } from '../contract';
import { luckWorlds } from '../luck-worlds';
import type { GradingBoard } from './grading-board';
import { isFinished, setFor } from './grading-state';

/**
 * The long work on a class, one stage at a time: each run is replayed, then par is looked for once a world,
 * then the luck of each run.
 * @returns false when nothing is open
 * @throws the signal's reason when stopped; what was found until then stands
 */
export async function workOff(board: GradingBoard, compute: Compute, signal: AbortSignal): Promise<boolean> {
  const { handIns, replays, scales, luck } = board.state;
  const open = handIns.filter(({ id }) => !replays.has(id));
  if (open.length > 0) {
    await replay(board, compute, open, signal);
    return true;
  }
  // Par and luck cost hundreds of replays each, so they are for runs of what was set only.
  const set = setFor(board.state);
  const whole = handIns.filter(
    (each) => isFinished(each) && replays.get(each.id)?.worth != null && (!set || plays(each, set)),
  );
  const unscaled = whole.find((each) => !scales.has(each.keys.world));
  if (unscaled) {
    await findPar(board, compute, unscaled, signal);
    return true;
  }
  const untold = whole.find(({ id }) => !luck.has(id));
  if (!untold) return false;
  const told = whole.length - whole.filter(({ id }) => !luck.has(id)).length;
  await tellLuck(board, compute, untold, signal, told, whole.length);
  return true;
}

async function replay(
  board: GradingBoard,
  compute: Compute,
  open: readonly HandIn[],
  signal: AbortSignal,
): Promise<void> {
  const replays = new Map<number, Verified | null>();
  const show = () => board.change({ replays: new Map([...board.state.replays, ...replays]) });
  board.progress('replaying', 0, open.length);
  try {
    await Promise.all(
      open.map(async (each) => {
        replays.set(each.id, await replayOne(compute, each, signal));
        if (board.progress('replaying', replays.size, open.length)) show();
      }),
    );
  } finally {
    show();
  }
}

async function replayOne(
  compute: Compute,
  { file, scenario }: HandIn,
  signal: AbortSignal,
): Promise<Verified | null> {
  if (tooLargeToReplay(scenario)) return null;
  try {
    const [verified] = await compute.verify([file], { signal });
    return verified ?? null;
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}

async function findPar(
  board: GradingBoard,
  compute: Compute,
  { scenario, file, keys }: HandIn,
  signal: AbortSignal,
): Promise<void> {
  const task: Task = { signal, progress: (done, of) => board.progress('par', done, of) };
  board.progress('par', 0, 1);
  const { decisions } = await compute.par(scenario, file.seed, task);
  const { score } = await compute.score({ scenario, seed: file.seed, decisions }, task);
  board.change({ scales: new Map(board.state.scales).set(keys.world, score) });
}

async function tellLuck(
  board: GradingBoard,
  compute: Compute,
  { id, scenario, file }: HandIn,
  signal: AbortSignal,
  told: number,
  of: number,
): Promise<void> {
  const n = luckWorlds(scenario);
  const { seed, decisions } = file;
  const { percentile } = await compute.luck({ scenario, seed, decisions }, n, {
    signal,
    progress: (done, worlds) => board.progress('luck', told + done / worlds, of),
  });
  board.progress('luck', told + 1, of, { luck: new Map(board.state.luck).set(id, { percentile, n }) });
}
