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
 * A page's own script that does by hand what a reader of pages does: walks the nodes, tidies their texts, asks a
 * pattern of each, six times over. Nothing of ours runs on its page: it says how quick this machine is just now.
 */
const yardstick = `
  const seen = new Map();
  for (let time = 0; time < 6; time++) {
    const walker = document.createTreeWalker(document.body);
    while (walker.nextNode()) {
      const { nodeName, textContent, parentElement } = walker.currentNode;
      const text = textContent.slice(0, 80).normalize('NFKC').replace(/\\s+/g, ' ').trim().toLowerCase();
      if (/^(guest|name|check-?in)\\b/.test(text)) continue;
      const key = nodeName + parentElement.localName + text;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  document.title = String(seen.size);`;

export interface ReaderCosts {
  /** Milliseconds of the content script in each opening, in order. */
  readonly script: readonly number[];
  /** Milliseconds of the yardstick, opened in turn with them. */
  readonly yardstick: readonly number[];
}

/**
 * What the content script costs a page of 5,000 nodes with one reservation on it: processor time of the page's
 * main thread from its compiling to the card's frame, by Chromium's own trace; and what the yardstick costs.
 *
 * @param extension folder of the demo build
 */
export async function readerCosts(extension: string, openings: number): Promise<ReaderCosts> {
  const crowd = `<main>${'<p><span>Some words</span> <b>beside</b></p>'.repeat(840)}</main>`;
  const site = await serveSite((path) =>
    path === '/yardstick'
      ? `<!doctype html><title>Yardstick</title><body>${crowd}<script>${yardstick}</script>`
      : bookingPage(jane, crowd + bookingList({ number: '', name: '' })),
  );
  const { context, extensionId, close } = await launchChromium(extension, { headless: true });
  try {
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${extensionId}/popup.html`);
    await popup.fill('[name=address]', site.at('/'));
    await popup.press('[name=address]', 'Enter');
    await popup.waitForFunction('chrome.scripting.getRegisteredContentScripts().then((all) => all.length)');
    /** @param until an expression of the page that is true when all that is measured has run */
    const trace = async (address: string, until: string) => {
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
      await page.goto(address);
      await page.waitForFunction(until);
      await page.waitForTimeout(400);
      const ended = new Promise((done) => session.once('Tracing.tracingComplete', done));
      await session.send('Tracing.end');
      await ended;
      const elements = await page.evaluate<number>('document.querySelectorAll("*").length');
      if (elements < 2_500) throw new Error(`the page has only ${elements} elements`);
      await page.close();
      return events;
    };
    const costs = { script: [] as number[], yardstick: [] as number[] };
    for (let opening = 0; opening < openings; opening++) {
      const reader = await trace(site.at(`/bookings/${jane.number}`), `${ours}.popover === 'manual'`);
      costs.script.push(costOf(reader, /content-scripts\/portal\.js/));
      costs.yardstick.push(costOf(await trace(site.at('/yardstick'), 'document.title > 0'), /\/yardstick/));
    }
    return costs;
  } finally {
    await close();
    await site.close();
  }
}

/** Time on the processor of the scripts whose address matches; what runs inside another is in it already. */
function costOf(events: readonly TraceEvent[], script: RegExp): number {
  const ofScript = events.filter(
    ({ name, args }) =>
      ['EvaluateScript', 'FunctionCall', 'v8.compile'].includes(name) &&
      script.test(`${args.data?.url}${args.data?.fileName}`),
  );
  if (ofScript.length === 0) throw new Error(`the trace holds nothing of ${script}`);
  let end = 0;
  let cost = 0;
  for (const { ts, dur = 0, tdur = 0 } of ofScript.sort((a, b) => a.ts - b.ts)) {
    if (ts < end) continue;
    end = ts + dur;
    cost += tdur / 1000;
  }
  return cost;
}
