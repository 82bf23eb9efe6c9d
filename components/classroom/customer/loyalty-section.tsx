import { useState } from 'preact/hooks';
import type { CustomerHistory, Day } from '../../../retention/customer-history';
import { kindOfLoyalty } from '../../../retention/loyalty/kind-of-loyalty';
import { isOurs, type LoyaltyFinding, loyaltyKinds } from '../../../retention/loyalty/kinds';
import { Disclosure } from '../../basics/disclosure';
import { Section } from '../../basics/section';
import { Unknown } from '../../basics/unknown';
import { Evidences } from '../../card/evidences';
import { useSpeech } from '../../language';
import { LoyaltyLadder } from './loyalty-ladder';

interface Props {
  readonly history: CustomerHistory;
  readonly today: Day;
}

/** The same records in two views: why this customer keeps coming, and where the customer stands (R28). */
export function LoyaltySection(props: Props) {
  const say = useSpeech();
  const [asClass, setAsClass] = useState(false);
  return (
    <Section
      title={asClass ? { en: 'Class of loyalty', zh: '忠诚层次' } : { en: 'Kind of loyalty', zh: '忠诚类型' }}
    >
      {asClass ? <LoyaltyLadder {...props} /> : <KindOfLoyalty {...props} />}
      <button type="button" class="button button--small button--quiet" onClick={() => setAsClass(!asClass)}>
        {asClass
          ? say({ en: 'Show the kind: why', zh: '看类型：为何忠诚' })
          : say({ en: 'Show the class: how far', zh: '看层次：忠诚到哪一步' })}
      </button>
    </Section>
  );
}

/** Why this customer keeps coming, as far as the records tell, with the reason and the records. */
function KindOfLoyalty(props: Props) {
  const say = useSpeech();
  const found = kindOfLoyalty(props.history, props.today);
  return (
    <>
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
    </>
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
