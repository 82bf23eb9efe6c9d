import { useId } from 'preact/hooks';
import type { Scenario } from '../../../sim/scenario/scenario';
import { Icon } from '../../basics/icon';
import { useSpeech } from '../../language';
import { parts } from '../parts';
import { addressOf } from '../route';
import { roles } from './roles';

/** One shipped scenario: what it is about, what it teaches, how long it takes. */
export function ScenarioCard(props: { scenario: Scenario; first: boolean }) {
  const say = useSpeech();
  const { scenario, first } = props;
  const title = useId();
  return (
    <li>
      <article class={first ? 'panel scenario scenario--first' : 'panel scenario'} aria-labelledby={title}>
        <p class="scenario__facts">
          {first && (
            <span class="chip chip--holds">
              <Icon name="anchor" />
              {say({ en: 'Five minutes, start here', zh: '五分钟，从这里开始' })}
            </span>
          )}
          <span class="chip">{say(roles[scenario.role])}</span>
          <span class="soft small number">
            {say.count(scenario.minutes, { en: '# minute', zh: '#分钟' }, { en: '# minutes', zh: '#分钟' })}
            {' · '}
            {say.count(scenario.rounds, { en: '# round', zh: '#轮' }, { en: '# rounds', zh: '#轮' })}
          </span>
        </p>
        <h3 id={title}>{say(scenario.title)}</h3>
        <p>{say(scenario.teaches)}</p>
        <p class="scenario__actions">
          <a
            class={first ? 'button button--next' : 'button'}
            href={addressOf({ section: 'library', scenario: scenario.id })}
          >
            {say({ en: 'Play', zh: '开始' })}
            <span class="visually-hidden">: {say(scenario.title)}</span>
          </a>
          <span class="scenario__class">
            <span class="soft small" aria-hidden="true">
              {say({ en: 'For a class:', zh: '用于班级：' })}
            </span>
            {parts.Share && (
              <a
                class="button button--quiet scenario__link"
                href={addressOf({ section: 'share', scenario: scenario.id })}
              >
                {say({ en: 'Share', zh: '分享' })}
                <span class="visually-hidden">
                  {say({ en: ' with a class: ', zh: '给班级：' })}
                  {say(scenario.title)}
                </span>
              </a>
            )}
            {parts.Studio && (
              <a
                class="button button--quiet scenario__link"
                href={addressOf({ section: 'studio', scenario: scenario.id })}
              >
                {say({ en: 'Change', zh: '改编' })}
                <span class="visually-hidden">
                  {say({ en: ' for a class: ', zh: '给班级用：' })}
                  {say(scenario.title)}
                </span>
              </a>
            )}
          </span>
        </p>
      </article>
    </li>
  );
}
