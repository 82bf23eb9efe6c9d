import type { Words } from '../../retention/words';
import { Icon } from '../basics/icon';
import { Menu } from '../basics/menu';
import { useSpeech } from '../language';
import type { Preferences } from './contract';

const themes: readonly { readonly id: 'light' | 'dark' | undefined; readonly name: Words }[] = [
  { id: undefined, name: { en: 'As the system', zh: '跟随系统' } },
  { id: 'light', name: { en: 'Light', zh: '浅色' } },
  { id: 'dark', name: { en: 'Dark', zh: '深色' } },
];

/** Colours, and large type for the projector. */
export function DisplayMenu(props: {
  theme: Preferences['theme'];
  onTheme: (theme: Preferences['theme']) => void;
  onPresent: () => void;
}) {
  const say = useSpeech();
  return (
    <Menu label={say({ en: 'Display', zh: '显示' })}>
      {(close) => (
        <>
          {themes.map(({ id, name }) => (
            <button
              key={name.en}
              type="button"
              class="menu__item"
              aria-pressed={props.theme === id}
              onClick={() => {
                props.onTheme(id);
                close();
              }}
            >
              {say(name)}
              {props.theme === id && <Icon name="tick" />}
            </button>
          ))}
          <button
            type="button"
            class="menu__item classroom__present"
            onClick={() => {
              close();
              props.onPresent();
            }}
          >
            {say({ en: 'Projector: large type', zh: '投影大字模式' })}
            <kbd>Alt+P</kbd>
          </button>
        </>
      )}
    </Menu>
  );
}
