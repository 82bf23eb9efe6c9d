import { channelName } from '../../retention/channel-names';
import type { Evidence } from '../../retention/evidence';
import { SourceName } from '../basics/source-name';
import { type Speech, useSpeech } from '../language';

/** The records behind a reason or a figure: date, what, and where it was learnt. */
export function Evidences(props: { evidence: readonly Evidence[] }) {
  const say = useSpeech();
  return (
    <ul class="evidence">
      {props.evidence.map((item) => (
        <li key={`${item.record} ${item.on}`}>
          <span class="number">{say.day(item.on)}</span> {say(item.what)}
          {item.record.startsWith('booking:') && <span class="soft"> · {bookingIn(item.record, say)}</span>}
          {item.source && (
            <span class="soft">
              {' '}
              · <SourceName source={item.source} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Channel and number of a record as `recordOfBooking` names it. */
function bookingIn(record: string, say: Speech): string {
  const [, channel = '', number = ''] = /^booking:([^/]*)\/(.*)$/.exec(record) ?? [];
  return `${say(channelName(channel))} ${number}`;
}
