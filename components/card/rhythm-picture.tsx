import { daysInWords } from '../../retention/days';
import type { Inactivity } from '../../retention/inactivity';
import type { Rhythm } from '../../retention/rhythm';
import { Section } from '../basics/section';
import { Unknown } from '../basics/unknown';
import { useSpeech } from '../language';
import './rhythm-picture.css';

/** As many of the latest gaps as the card is wide enough for. */
const barsShown = 14;
const bar = 12;
const height = 36;

/** The gaps as bars, the silence now as a hatched one, the usual gap as a line across. */
export function RhythmPicture(props: { rhythm: Rhythm; inactivity: Inactivity }) {
  const say = useSpeech();
  const { rhythm, inactivity } = props;
  const gaps = rhythm.gaps.slice(-barsShown);
  const highest = Math.max(1, ...gaps, rhythm.sinceLast ?? 0);
  const heightOf = (days: number) => Math.max(2, Math.round((days / highest) * (height - 2)));
  const beyond = inactivity.kind === 'beyond';
  return (
    <Section title={{ en: 'Rhythm', zh: '预订节奏' }}>
      <div class="rhythm__line">
        {gaps.length > 0 && (
          <svg
            class="rhythm__picture"
            viewBox={`0 0 ${(gaps.length + 1) * bar} ${height}`}
            width={(gaps.length + 1) * bar}
            height={height}
            aria-hidden="true"
          >
            <defs>
              <pattern
                id="silence"
                width="4"
                height="4"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect class="rhythm__hatch" width="2" height="4" />
              </pattern>
            </defs>
            {gaps.map((gap, i) => (
              <rect
                key={i}
                class="rhythm__gap"
                x={i * bar}
                y={height - heightOf(gap)}
                width={bar - 4}
                height={heightOf(gap)}
                rx="1.5"
              />
            ))}
            {rhythm.sinceLast !== undefined && (
              <rect
                class={beyond ? 'rhythm__now rhythm__now--beyond' : 'rhythm__now'}
                x={gaps.length * bar}
                y={height - heightOf(rhythm.sinceLast)}
                width={bar - 4}
                height={heightOf(rhythm.sinceLast)}
                rx="1.5"
                fill="url(#silence)"
              />
            )}
            {rhythm.usualGap !== undefined && (
              <line
                class="rhythm__usual"
                x1="0"
                x2={(gaps.length + 1) * bar}
                y1={height - heightOf(rhythm.usualGap)}
                y2={height - heightOf(rhythm.usualGap)}
              />
            )}
          </svg>
        )}
        <p>
          {rhythm.usualGap === undefined ? (
            <>
              {say({ en: 'Usual gap', zh: '惯常间隔：' })}{' '}
              <Unknown why={say({ en: 'Needs at least three bookings', zh: '至少需要三次预订' })} />
            </>
          ) : (
            <strong>
              {say({ en: `Usual gap ${rhythm.usualGap} days`, zh: `惯常间隔${rhythm.usualGap}天` })}
            </strong>
          )}
          {rhythm.sinceLast !== undefined && (
            <span class={beyond ? 'rhythm__beyond' : ''}>
              {say({ en: `, now ${daysInWords(rhythm.sinceLast).en}`, zh: `，距今${rhythm.sinceLast}天` })}
              {beyond && say({ en: ': longer than usual', zh: '，超过惯常间隔' })}
            </span>
          )}
          <br />
          <span class="soft small">
            {rhythm.between === 'booking-dates'
              ? say({ en: 'Median days between booking dates', zh: '按预订日期间隔的中位数计算' })
              : say({ en: 'Median days between check-ins', zh: '按入住日期间隔的中位数计算' })}
          </span>
        </p>
      </div>
    </Section>
  );
}
