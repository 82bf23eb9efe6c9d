import type { Frame } from 'playwright-core';

/**
 * What the card shows, line by line, as one would read it out: figures beside their names, the choices of a
 * prompt on one line, the chosen answer marked. Rewrites the card's text for that, so it is the last thing done.
 */
export function cardInWords(card: Frame): Promise<string[]> {
  return card.evaluate(() => {
    const surface = document.querySelector<HTMLElement>('#surface');
    if (!surface) return [];
    // Methods, not functions held by a name: those the compiler wraps in a helper the page does not have.
    const { each, words } = {
      each(selector: string, rewrite: (found: HTMLElement) => void) {
        for (const found of surface.querySelectorAll<HTMLElement>(selector)) rewrite(found);
      },
      words(element: Element | null | undefined) {
        return element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '';
      },
    };
    each('[popover], button[aria-controls]', (hidden) => hidden.remove());
    each('button .visually-hidden', (hidden) => hidden.remove());
    each('.prompt', (prompt) => {
      const rank = prompt.querySelector('.prompt__rank');
      const head = prompt.querySelector('h3');
      if (head) head.textContent = `${words(rank)}. ${words(head)}`;
      rank?.remove();
    });
    const colon = document.documentElement.lang.startsWith('zh') ? '：' : ': ';
    each('dl > div', (pair) => {
      pair.textContent = [...pair.children].map(words).join(colon);
    });
    each('ul:has(> .chip)', (chips) => {
      chips.textContent = [...chips.children].map(words).join(' · ');
    });
    each('fieldset', (choice) => {
      const options = [...choice.querySelectorAll('label')].map((label) =>
        label.querySelector('input')?.checked ? `[x] ${words(label)}` : `[ ] ${words(label)}`,
      );
      choice.textContent = [words(choice.querySelector('legend')), ...options].join('  ');
    });
    each('button', (button) => {
      button.textContent = words(button) && `[${words(button)}]`;
    });
    each('.prompt__answers', (answers) => {
      answers.textContent = [...answers.querySelectorAll('button')].map(words).join(' ');
    });
    each('.timeline__entry', (entry) => {
      const [date, what] = ['time', '.timeline__what > span'].map((part) => words(entry.querySelector(part)));
      entry.textContent = `${date} · ${what} · ${words(entry.querySelector('.timeline__text > p:last-child'))}`;
    });
    return surface.innerText
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  });
}
