import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/base.css';
import { localeOf, Speaking } from '../../components/language';
import type { Words } from '../../retention/words';
import './trusted-scripts';
import { languageOf, onSettings, readSettings, type Settings } from './settings';

function Surface(props: {
  first: Settings;
  title: Words;
  children: (settings: Settings) => ComponentChildren;
}) {
  const [settings, setSettings] = useState(props.first);
  useEffect(() => onSettings(setSettings), []);
  const language = languageOf(settings);
  useEffect(() => {
    document.documentElement.lang = localeOf[language];
    document.title = props.title[language];
    if (settings.theme) document.documentElement.dataset.theme = settings.theme;
    else delete document.documentElement.dataset.theme;
  }, [language, settings.theme, props.title]);
  return <Speaking language={language}>{props.children(settings)}</Speaking>;
}

/**
 * Mounts one surface of the extension: language and theme follow the settings at once, on every open
 * surface, without reload.
 */
export async function mountSurface(
  title: Words,
  children: (settings: Settings) => ComponentChildren,
): Promise<void> {
  const first = await readSettings();
  document.documentElement.lang = localeOf[languageOf(first)];
  const root = document.getElementById('surface');
  if (!root) throw new Error('the page of a surface has an element with the id "surface"');
  render(
    <Surface first={first} title={title}>
      {children}
    </Surface>,
    root,
  );
}
