import type { Browser, Page } from 'playwright-core';

/** The longest task of a page's main thread: time passed, and of it the processor's, in ms. */
export interface LongestTask {
  readonly passedMs: number;
  readonly workedMs: number;
  /** Tasks over 50 ms of time passed, as browsers count long tasks. */
  readonly over50: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Watches the page's tasks while `work` goes on. On a machine that does other things too, time passed tells of
 * the others; the processor's time is the page's own.
 */
export async function watchTasks<T>(
  browser: Browser,
  page: Page,
  work: () => Promise<T>,
): Promise<{ result: T; longest: LongestTask }> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const result = await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(thread),
  );
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith('::RunTask') && mains.has(thread(event)),
  );
  const most = (times: number[]) => Math.max(0, ...times) / 1000;
  return {
    result,
    longest: {
      passedMs: most(tasks.map(({ dur = 0 }) => dur)),
      workedMs: most(tasks.map(({ tdur = 0 }) => tdur)),
      over50: tasks.filter(({ dur = 0 }) => dur > 50_000).length,
    },
  };
}
