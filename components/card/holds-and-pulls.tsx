import type { ComponentChildren } from 'preact';
import type { HoldsAndPulls as Found } from '../../retention/appraise';
import type { Evidence } from '../../retention/evidence';
import type { Words } from '../../retention/words';
import { Disclosure } from '../basics/disclosure';
import type { IconName } from '../basics/icon';
import { Section } from '../basics/section';
import { Unknown } from '../basics/unknown';
import { useSpeech } from '../language';
import { Evidences } from './evidences';
import './holds-and-pulls.css';

const marks = {
  drive: { icon: 'anchor', words: { en: 'Drive', zh: '动力' } },
  resistance: { icon: 'rope', words: { en: 'Resistance to leaving', zh: '离开的阻力' } },
  pull: { icon: 'wave', words: { en: 'Pulls away', zh: '拉力' } },
} as const satisfies Record<string, { icon: IconName; words: Words }>;

/**
 * What holds the guest and what may make the guest leave, each line with the records behind it. Whatever is not
 * on record is not listed, and no sum is formed: the rival's side is unknown here (M20).
 */
export function HoldsAndPulls({ found }: { found: Found }) {
  const say = useSpeech();
  const { ties, warning, heldNotLoyal } = found;
  return (
    <Section title={{ en: 'What holds, what pulls', zh: '留客因素与流失信号' }}>
      {heldNotLoyal && (
        <Disclosure
          summary={
            <span class="chip chip--attention">{say({ en: 'Held, not loyal', zh: '被锁住而非忠诚' })}</span>
          }
        >
          <p class="small">
            {say({
              en: 'Dissatisfied and still coming: the cost of leaving keeps this guest. Improve the service first.',
              zh: '不满意却仍在光顾：留住客户的是转移成本。先改进服务。',
            })}{' '}
            <span class="soft number">{say({ en: 'Course M22, C8', zh: '课程M22、C8' })}</span>
          </p>
          <Evidences evidence={heldNotLoyal} />
        </Disclosure>
      )}
      <ul class="forces" aria-label={say({ en: 'What holds this guest', zh: '留客因素' })}>
        {ties.length === 0 && (
          <li class="forces__none">
            <Unknown />{' '}
            <span class="soft">
              {say({ en: 'Nothing that holds is on record.', zh: '尚无留客因素的记录。' })}
            </span>
          </li>
        )}
        {ties.map((tie) => (
          <Force key={tie.tie} kind={tie.holds} words={tie.words} evidence={tie.evidence}>
            {say(tie.member.words)} · {say({ en: 'Course', zh: '课程' })} {tie.member.taxonomy}
          </Force>
        ))}
      </ul>
      <ul class="forces" aria-label={say({ en: 'What may make this guest leave', zh: '流失信号' })}>
        {warning.reasons.length === 0 && (
          <li class="forces__none">
            {warning.unknown ? (
              <>
                <Unknown />{' '}
                <span class="soft">
                  {say({ en: 'Too few bookings to tell what pulls.', zh: '预订太少，无法判断流失信号。' })}
                </span>
              </>
            ) : (
              <span class="soft">
                {say({ en: 'No sign of leaving on record.', zh: '暂无流失信号的记录。' })}
              </span>
            )}
          </li>
        )}
        {warning.reasons.map((reason) => (
          <Force key={reason.signal} kind="pull" words={reason.words} evidence={reason.evidence}>
            {say({ en: 'Early warning; the rule is ours', zh: '早期预警，规则为本软件自定' })} ·{' '}
            {say({ en: 'Course', zh: '课程' })} T6.10
          </Force>
        ))}
      </ul>
    </Section>
  );
}

function Force(props: {
  kind: keyof typeof marks;
  words: Words;
  evidence: readonly Evidence[];
  children: ComponentChildren;
}) {
  const say = useSpeech();
  const { icon, words } = marks[props.kind];
  return (
    <li class={`force force--${props.kind}`}>
      <Disclosure
        icon={icon}
        summary={
          <>
            <span class="visually-hidden">{say({ en: `${words.en}: `, zh: `${words.zh}：` })}</span>
            {say(props.words)}
          </>
        }
      >
        <div class="force__behind small">
          <p class="soft">{props.children}</p>
          <Evidences evidence={props.evidence} />
        </div>
      </Disclosure>
    </li>
  );
}
