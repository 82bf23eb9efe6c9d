import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Message } from '../wiring/messages';
import { siteAskedFor } from '../wiring/site-switch';
import { forgetPageOfTab, pageOfTab } from '../wiring/tab-pages';
import { answer } from './answer';
import { onHistoryChanged } from './history';
import { kindOfSender, mayThisSenderSay } from './senders';
import { register, switchOn } from './sites';
import { tell } from './tell';

export default defineBackground(() => {
  const own = { id: browser.runtime.id, origin: location.origin };
  const inTurn = oneAfterAnother();

  browser.runtime.onMessage.addListener((received: unknown, sender, reply) => {
    const message = v.safeParse(Message, received);
    const kind = kindOfSender(sender, own);
    if (!message.success || !kind || !mayThisSenderSay(kind, message.output.kind)) return false;
    // In turn, so that two frames cannot spend the same token; looking guests up holds nobody else back.
    const run = message.output.kind === 'history' ? atOnce : inTurn;
    run(() => answer(message.output, sender)).then(reply, () => reply());
    return true;
  });

  onHistoryChanged(() => {
    // Reaches the extension's own pages only; rejects where none is open.
    browser.runtime.sendMessage({ kind: 'history-changed' }).catch(() => undefined);
  });

  // The prompt for a permission closes the popup that asked, so what was asked for is finished here.
  browser.permissions.onAdded.addListener(({ origins }) =>
    inTurn(async () => {
      const site = await siteAskedFor();
      if (site && origins?.includes(site)) await switchOn(site);
    }),
  );
  browser.permissions.onRemoved.addListener(() => inTurn(register));
  browser.runtime.onInstalled.addListener(() => inTurn(register));
  browser.runtime.onStartup.addListener(() => inTurn(register));

  browser.tabs.onRemoved.addListener((tabId) => inTurn(() => forgetPageOfTab(tabId)));
  // A tab whose page crashed says no farewell; once another page stands there, nobody answers for the old one.
  browser.tabs.onUpdated.addListener((tabId, { status }) =>
    inTurn(async () => {
      if (status !== 'complete' || !(await pageOfTab(tabId))) return;
      if (!(await tell(tabId, { kind: 'are-you-there' }))) await forgetPageOfTab(tabId);
    }),
  );
  // Content scripts have no business in any storage (Chromium; Firefox closes `session` only, by itself).
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
});

const atOnce = <T>(task: () => Promise<T>): Promise<T> => task();

function oneAfterAnother(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task, task);
    last = mine.catch(() => undefined);
    return mine;
  };
}
