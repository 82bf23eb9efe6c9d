import { useEffect, useState } from 'preact/hooks';

/**
 * Presentation mode: Alt+P switches it, Escape leaves it. Not a letter alone, which speech input and a slip of
 * the hand press unasked (WCAG 2.1.4). Escape belongs first to whatever is open or being typed in.
 */
export function usePresenting(): readonly [boolean, (on: boolean) => void] {
  const [presenting, setPresenting] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // By its place: on a Mac, Option changes the letter itself.
      if (event.altKey && event.code === 'KeyP') {
        event.preventDefault();
        setPresenting((now) => !now);
        return;
      }
      if (event.key !== 'Escape' || event.altKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest('input, textarea, select, [contenteditable], dialog, [popover]')) return;
      if (!document.querySelector(':popover-open, dialog[open]')) setPresenting(false);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-presenting', presenting);
    return () => document.documentElement.removeAttribute('data-presenting');
  }, [presenting]);
  return [presenting, setPresenting];
}
