import type { TimelineEntry, TimelineMark } from '../../retention/timeline';
import { useSpeech } from '../language';
import { Icon, type IconName } from './icon';
import { SourceName } from './source-name';
import './timeline.css';

const marks: Record<TimelineMark, IconName> = {
  stay: 'bed',
  ahead: 'arrive',
  cancelled: 'cross',
  'no-show': 'missed',
  complaint: 'alert',
  fault: 'alert',
  contact: 'speech',
  survey: 'star',
  note: 'pen',
};

/** The guest's story, newest first: date, what, what it means between guest and firm, where it was learnt. */
export function Timeline(props: { entries: readonly TimelineEntry[] }) {
  const say = useSpeech();
  return (
    <ol class="timeline">
      {props.entries.map((entry) => (
        <li key={`${entry.record} ${entry.on}`} class={`timeline__entry timeline__entry--${entry.mark}`}>
          <span class="timeline__mark">
            <Icon name={marks[entry.mark]} />
          </span>
          <div class="timeline__text">
            <p class="timeline__what">
              <span>{say(entry.what)}</span>
              <time class="soft small number" dateTime={entry.on}>
                {say.day(entry.on)}
              </time>
            </p>
            <p class="small soft">
              {say(entry.hint)}
              {entry.source && (
                <>
                  {' · '}
                  <SourceName source={entry.source} />
                </>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
