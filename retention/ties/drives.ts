import type { CustomerHistory } from '../customer-history';
import { newestFirst, surveyEvidence } from '../evidence';
import type { Tie } from './tie';

/** From this answer of 1–5 on a guest counts as satisfied (courseware C34; the limit is ours). */
const satisfiedFrom = 4;

export function satisfaction({ surveys }: CustomerHistory): Tie | undefined {
  const said = surveys.at(-1);
  if (!said || said.satisfaction < satisfiedFrom) return undefined;
  return {
    tie: 'satisfaction',
    holds: 'drive',
    words: { en: `Told us: ${said.satisfaction} of 5`, zh: `调查打分：${said.satisfaction}/5` },
    member: { words: { en: 'customer satisfaction', zh: '客户满意度' }, taxonomy: 'T3.1' },
    evidence: [surveyEvidence(surveys.length - 1, said)],
  };
}

/** The guest sends a signal first; each that was answered builds the tie (T3.4c). One without an answer says nothing here. */
export function answeredMessages({ contacts }: CustomerHistory): Tie | undefined {
  const written = contacts.flatMap((contact, n) => (contact.from === 'guest' ? [{ ...contact, n }] : []));
  if (!written.every(({ answeredOn }) => answeredOn)) return undefined;
  const [newest, ...earlier] = newestFirst(
    written.map(({ n, on, source }) => ({
      record: `contact:${n}`,
      on,
      what: { en: 'Wrote to us, answered', zh: '来信，已回复' },
      source,
    })),
  );
  if (!newest) return undefined;
  const times = written.length;
  return {
    tie: 'answered-messages',
    holds: 'drive',
    words: {
      en: times === 1 ? 'Wrote to us once and was answered' : `Wrote to us ${times} times, each answered`,
      zh: times === 1 ? '来信一次，已回复' : `来信${times}次，均已回复`,
    },
    member: { words: { en: 'psychological attachment', zh: '心理依附' }, taxonomy: 'T3.4c' },
    evidence: [newest, ...earlier],
  };
}
