import { acquireOrKeep, COURSE_BAND } from '../../../retention/calculators/acquire-or-keep';
import { Unknown } from '../../basics/unknown';
import { useSpeech } from '../../language';
import { Answer, Calculator, NumberField, people, yuan } from './calculator';
import { useNumbers } from './use-numbers';

/** What a new customer costs against keeping one (T2.1, F1). The starting numbers are ours. */
export function AcquireOrKeepCalculator() {
  const say = useSpeech();
  const { number, begun, restart } = useNumbers({ acquire: 40_000, came: 100, keep: 50_000, stayed: 1000 });
  const acquire = number('acquire');
  const came = number('came');
  const keep = number('keep');
  const stayed = number('stayed');
  const answer =
    acquire.value !== undefined &&
    came.value !== undefined &&
    keep.value !== undefined &&
    stayed.value !== undefined
      ? acquireOrKeep({
          acquisitionSpend: acquire.value,
          newCustomers: came.value,
          retentionSpend: keep.value,
          keptCustomers: stayed.value,
        })
      : undefined;
  const one = (value: number | null) =>
    value === null ? say({ en: 'unknown', zh: '未知' }) : say.number(value, { maximumFractionDigits: 1 });
  return (
    <Calculator
      title={{ en: 'Acquire or keep', zh: '获客与留客' }}
      row="T2.1"
      question={{
        en: 'How many times the cost of keeping one customer is the cost of a new one?',
        zh: '得到一位新客户的成本，是留住一位老客户的几倍？',
      }}
      restart={begun ? undefined : restart}
      fields={
        <>
          <NumberField name={{ en: 'Spent on acquiring', zh: '获客投入' }} unit={yuan} number={acquire} />
          <NumberField name={{ en: 'New customers', zh: '新客户' }} unit={people} number={came} />
          <NumberField name={{ en: 'Spent on keeping', zh: '留客投入' }} unit={yuan} number={keep} />
          <NumberField name={{ en: 'Customers kept', zh: '留住的客户' }} unit={people} number={stayed} />
        </>
      }
      source={{
        en: `${COURSE_BAND.from}–${COURSE_BAND.to} times: courseware figure, source not given. These are averages; the next customer may cost far more (Pfeifer 2005).`,
        zh: `${COURSE_BAND.from}–${COURSE_BAND.to}倍：课件数字，未注明出处。这里是平均数；下一位客户可能贵得多（Pfeifer 2005）。`,
      }}
    >
      {answer && answer.ratio === null ? (
        <p>
          <Unknown />{' '}
          {say({
            en: 'Without new customers, kept customers or any cost of keeping there is no ratio.',
            zh: '没有新客户、没有留住的客户或留客没有成本时，无法计算倍数。',
          })}
        </p>
      ) : (
        <Answer
          name={{ en: 'Ratio', zh: '倍数' }}
          value={answer && one(answer.ratio)}
          reckoning={
            answer &&
            say({
              en: `${one(answer.acquireOne)} a new one ÷ ${one(answer.keepOne)} a kept one; ${answer.inCourseBand ? 'inside' : 'outside'} the course’s band`,
              zh: `新客户${one(answer.acquireOne)} ÷ 老客户${one(answer.keepOne)}；${answer.inCourseBand ? '在' : '不在'}课件所说的范围内`,
            })
          }
        />
      )}
    </Calculator>
  );
}
