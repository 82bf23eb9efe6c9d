import {
  type Answer,
  type Ask,
  type FromWorker,
  type JobKind,
  jobs,
  type Report,
  type ToWorker,
} from './jobs';

/** One thread of the classroom: does one job at a time. What it remembers only spares it work. */

const say = (message: FromWorker): void => postMessage(message);
const doJob = <K extends JobKind>(kind: K, ask: Ask<K>): Answer<K> =>
  (jobs[kind] as (ask: Ask<K>, report: Report) => Answer<K>)(ask, (done, of) => say({ done, of }));

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  try {
    say({ ok: true, answer: doJob(data.kind, data.ask) });
  } catch (error) {
    say({ ok: false, message: error instanceof Error ? error.message : String(error) });
  }
});
