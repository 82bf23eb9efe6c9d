import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import './disclosure.css';

/** More of the same thing, for who asks: the browser's own details, dressed. */
export function Disclosure(props: {
  summary: ComponentChildren;
  icon?: IconName;
  children: ComponentChildren;
}) {
  return (
    <details class="disclosure">
      <summary class="disclosure__summary">
        {props.icon && <Icon name={props.icon} />}
        <span>{props.summary}</span>
        <Icon name="down" />
      </summary>
      <div class="disclosure__more">{props.children}</div>
    </details>
  );
}
