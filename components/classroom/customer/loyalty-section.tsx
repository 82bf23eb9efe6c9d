import type { CustomerHistory, Day } from '../../../retention/customer-history';
import { kindOfLoyalty } from '../../../retention/loyalty/kind-of-loyalty';
import { isOurs, type LoyaltyFinding, loyaltyKinds } from '../../../retention/loyalty/kinds';
import { Disclosure } from '../../basics/disclosure';
import { Section } from '../../basics/section';
import { Unknown } from '../../basics/unknown';
import { Evidences } from '../../card/evidences';
import { useSpeech } from '../../language';

/** Why this customer keeps coming, as far as the records tell, with the reason and the records. */
export function LoyaltySection(props: { history: CustomerHistory; today: Day }) {
  const say = useSpeech();
  const found = kindOfLoyalty(props.history, props.today);
  return (
    <Section title={{ en: 'Kind of loyalty', zh: '忠诚类型' }}>
      {found.known ? (
        <>
          <Finding finding={found.main} />
          {found.also && <Finding finding={found.also} />}
        </>
      ) : (
        <p>
          <Unknown /> <span class="soft">{say(found.because)}</span>
        </p>
      )}
    </Section>
  );
}

function Finding({ finding }: { finding: LoyaltyFinding }) {
  const say = useSpeech();
  const { words, breaks, from } = loyaltyKinds[finding.kind];
  return (
    <div>
      <p>
        <strong>{say(words)}</strong>{' '}
        <span class="soft small">
          {isOurs(finding.kind)
            ? say({ en: 'a label of ours, not the course’s', zh: '本软件自定，非课程分类' })
            : `${say({ en: 'Course', zh: '课程' })} ${from}`}
        </span>
      </p>
      <p>{say(finding.because)}</p>
      {finding.kind !== 'none' && (
        <p class="soft small">
          {say({ en: 'Breaks when', zh: '何时断裂：' })} {say(breaks)}
        </p>
      )}
      <Disclosure
        summary={say.count(
          finding.evidence.length,
          { en: '# record behind it', zh: '依据#条记录' },
          { en: '# records behind it', zh: '依据#条记录' },
        )}
      >
        <Evidences evidence={finding.evidence} />
      </Disclosure>
    </div>
  );
}
