import { launchChromium } from '../../bin/chromium';
import { ours } from '../attacks/overlays';
import { bookingList, bookingPage, serveSite } from './booking-site';

const jane = { number: '4711223344', name: 'Jane Roe' };

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/**
 * What the content script costs a page of 5,000 nodes with one reservation on it: processor time of the page's
 * main thread from its compiling to the card's frame, by Chromium's own trace.
 *
 * @param extension folder of the demo build
 * @returns milliseconds of each opening, in order
 */
export async function readerCosts(extension: string, openings: number): Promise<number[]> {
  const crowd = `<main>${'<p><span>Some words</span> <b>beside</b></p>'.repeat(840)}</main>`;
  const site = await serveSite(() => bookingPage(jane, crowd + bookingList({ number: '', name: '' })));
  const { context, extensionId, close } = await launchChromium(extension, { headless: true });
  try {
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${extensionId}/popup.html`);
    await popup.fill('[name=address]', site.at('/'));
    await popup.press('[name=address]', 'Enter');
    await popup.waitForFunction('chrome.scripting.getRegisteredContentScripts().then((all) => all.length)');
    const costs: number[] = [];
    for (let opening = 0; opening < openings; opening++) {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      const events: TraceEvent[] = [];
      session.on(
        'Tracing.dataCollected',
        ({ value }) => void events.push(...(value as unknown as TraceEvent[])),
      );
      await session.send('Tracing.start', {
        traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
      });
      await page.goto(site.at(`/bookings/${jane.number}`));
      await page.waitForFunction(`${ours}.popover === 'manual'`);
      await page.waitForTimeout(400);
      const ended = new Promise((done) => session.once('Tracing.tracingComplete', done));
      await session.send('Tracing.end');
      await ended;
      const elements = await page.evaluate<number>('document.querySelectorAll("*").length');
      if (elements < 2_500) throw new Error(`the page has only ${elements} elements`);
      costs.push(costOf(events));
      await page.close();
    }
    return costs;
  } finally {
    await close();
    await site.close();
  }
}

/** Time on the processor of what is ours; what runs inside another is in it already. */
function costOf(events: readonly TraceEvent[]): number {
  const ofOurs = events.filter(
    ({ name, args }) =>
      ['EvaluateScript', 'FunctionCall', 'v8.compile'].includes(name) &&
      /content-scripts\/portal\.js/.test(`${args.data?.url}${args.data?.fileName}`),
  );
  if (ofOurs.length === 0) throw new Error('the trace holds nothing of the content script');
  let end = 0;
  let cost = 0;
  for (const { ts, dur = 0, tdur = 0 } of ofOurs.sort((a, b) => a.ts - b.ts)) {
    if (ts < end) continue;
    end = ts + dur;
    cost += tdur / 1000;
  }
  return cost;
}
