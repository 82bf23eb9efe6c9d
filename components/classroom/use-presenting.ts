import { useEffect, useState } from 'preact/hooks';

/**
 * Presentation mode: `P` switches it, Escape leaves it. Not while somebody types, and Escape belongs first to
 * whatever is open.
 */
export function usePresenting(): readonly [boolean, (on: boolean) => void] {
  const [presenting, setPresenting] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest('input, textarea, select, [contenteditable], dialog, [popover]')) return;
      if (event.key.toLowerCase() === 'p') setPresenting((now) => !now);
      else if (event.key === 'Escape' && !document.querySelector(':popover-open, dialog[open]'))
        setPresenting(false);
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
