import type { Tab } from '../helpers/driver';

/**
 * The overlay one would write without thinking of the page: the guest's data in a closed shadow root, keys
 * and messages taken from anybody. Every attack is first proved on this one, so that it is known to work.
 */
export const naiveOverlay = (text: string) => `
  const host = document.createElement('div');
  host.id = 'naive';
  host.style.cssText = 'position:fixed;right:16px;bottom:16px;width:360px;height:200px;background:#fff;z-index:2147483647';
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<p></p><input>';
  root.querySelector('p').textContent = ${JSON.stringify(text)};
  document.body.append(host);
  window.naive = { open: true, host, input: root.querySelector('input') };
  addEventListener('keydown', (event) => {
    if (event.altKey && event.code === 'KeyG') naive.open = !naive.open;
  });
  addEventListener('message', (event) => {
    if (event.data?.type === 'close-card') naive.open = false;
  });`;

/** Ours as the page finds it: the last element of the document. */
export const ours = `document.documentElement.lastElementChild`;

export async function cardStands(tab: Tab): Promise<void> {
  await tab.waitFor(`return ${ours}.popover === 'manual'`);
  await tab.waitForInCard(`return document.body.innerText.trim()`);
}

/** Whether the card is open: the frame takes the clicks where it lies, and nothing of ours does where it does not. */
export const cardIsOpen = (tab: Tab) =>
  tab.evaluate<boolean>(
    `const box = ${ours}.getBoundingClientRect();
     return document.elementFromPoint(box.left + 100, box.top + 100) === ${ours};`,
  );

/** A line the card shows and the page does not: what an attack would have to learn. */
export async function secretOf(tab: Tab): Promise<string> {
  const page = await tab.evaluate<string>('return document.body.innerText');
  const lines = await tab.waitForInCard<string[]>(
    `const lines = document.body.innerText.split('\\n').map((line) => line.trim()).filter((line) => line.length > 12);
     return lines.length > 3 && lines;`,
  );
  const secret = lines.find((line) => !page.includes(line));
  if (!secret) throw new Error('the card shows nothing beyond the page');
  return secret;
}
