import type { Holding } from '../../../history/backup';
import type { Words } from '../../../retention/words';
import { speechIn } from '../../language';
import { type Counted, Tally } from '../tally';

const parts: readonly {
  readonly of: keyof Holding;
  readonly one: Words;
  readonly many: Words;
  readonly what: Counted;
}[] = [
  {
    of: 'guests',
    one: { en: '# guest', zh: '# 位客户' },
    many: { en: '# guests', zh: '# 位客户' },
    what: [
      { en: 'guest', zh: '客户' },
      { en: 'guests', zh: '客户' },
    ],
  },
  {
    of: 'bookings',
    one: { en: '# booking', zh: '# 条预订' },
    many: { en: '# bookings', zh: '# 条预订' },
    what: [
      { en: 'booking', zh: '预订' },
      { en: 'bookings', zh: '预订' },
    ],
  },
  {
    of: 'notes',
    one: { en: '# note', zh: '# 条备注' },
    many: { en: '# notes', zh: '# 条备注' },
    what: [
      { en: 'note', zh: '备注' },
      { en: 'notes', zh: '备注' },
    ],
  },
  {
    of: 'imports',
    one: { en: '# import', zh: '# 次导入' },
    many: { en: '# imports', zh: '# 次导入' },
    what: [
      { en: 'import', zh: '导入' },
      { en: 'imports', zh: '导入' },
    ],
  },
];

/** What is held, as one phrase: "213 guests, 340 bookings". What is not there is left out. */
export function holdingInWords(holds: Holding): Words {
  const said = (language: 'en' | 'zh') =>
    parts
      .filter(({ of }) => holds[of] > 0)
      .map(({ of, one, many }) => speechIn(language).count(holds[of], one, many));
  return { en: said('en').join(', ') || 'nothing', zh: said('zh').join('、') || '没有内容' };
}

/** The same as tallies side by side; the space is kept while they are counted. */
export function HoldingTallies(props: { holds: Holding | undefined }) {
  return (
    <dl class="tallies">
      {parts.map(({ of, what }) => (
        <Tally key={of} n={props.holds?.[of]} what={what} />
      ))}
    </dl>
  );
}
