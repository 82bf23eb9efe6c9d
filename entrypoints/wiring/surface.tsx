import { type ComponentChildren, render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import { localeOf, Speaking } from '../../components/language';
import type { Words } from '../../retention/words';
import './trusted-scripts';
import { languageOf, onSettings, readSettings, type Settings } from './settings';

/**
 * Mounts one surface of the extension: language and theme follow the settings at once, on every open
 * surface, without reload.
 */
export async function mountSurface(
  title: Words,
  children: (settings: Settings) => ComponentChildren,
): Promise<void> {
  const root = document.getElementById('surface');
  if (!root) throw new Error('the page of a surface has an element with the id "surface"');
  const draw = (settings: Settings) => {
    const language = languageOf(settings);
    const { documentElement } = document;
    documentElement.lang = localeOf[language];
    document.title = title[language];
    if (settings.theme) documentElement.dataset.theme = settings.theme;
    else delete documentElement.dataset.theme;
    render(<Speaking language={language}>{children(settings)}</Speaking>, root);
  };
  // Heard before anything is drawn: an effect would begin to listen after the first buttons can be pressed.
  onSettings(draw);
  draw(await readSettings());
}
