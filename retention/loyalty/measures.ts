import type { Booking, CustomerHistory, Day, Survey } from '../customer-history';
import { daysBetween } from '../days';
import type { Evidence } from '../evidence';
import type { Words } from '../words';
import { expectedOver, type ProductNatures, usualProductNatures } from './expected-repeats';
import { chosenOn, purchaseEvidence, purchasesOf, shareOf } from './purchases';

export type MeasureId =
  | 'repeat-purchases'
  | 'selection-time'
  | 'price-sensitivity'
  | 'attitude-to-rivals'
  | 'spend-share'
  | 'tolerance';

/** One of the six measures of loyalty. Unknown is a legal value: much of it a firm cannot know (C27). */
export type MeasureFinding =
  | {
      readonly known: true;
      readonly value: number;
      readonly says: Words;
      readonly evidence: readonly Evidence[];
    }
  | { readonly known: false; readonly because: Words };

export interface LoyaltyMeasure {
  readonly id: MeasureId;
  readonly row: string;
  readonly words: Words;
  /** Whether more of it, or less, speaks for loyalty. */
  readonly loyal: 'more' | 'less';
  readonly measured: MeasureFinding;
}

/** The six measures (T5.23–T5.28, R31), always all six and in the order of the course. */
export function loyaltyMeasures(
  history: CustomerHistory,
  today: Day,
  natures: ProductNatures = usualProductNatures,
): readonly LoyaltyMeasure[] {
  const purchases = purchasesOf(history, today);
  return [
    {
      id: 'repeat-purchases',
      row: 'T5.23',
      words: { en: 'Repeat purchases', zh: '重复购买次数' },
      loyal: 'more',
      measured: repeats(purchases, today, natures),
    },
    {
      id: 'selection-time',
      row: 'T5.24',
      words: { en: 'Selection time', zh: '挑选时间' },
      loyal: 'less',
      measured: selectionTime(purchases),
    },
    {
      id: 'price-sensitivity',
      row: 'T5.25',
      words: { en: 'Price sensitivity', zh: '价格敏感度' },
      loyal: 'less',
      measured: priceSensitivity(purchases),
    },
    {
      id: 'attitude-to-rivals',
      row: 'T5.26',
      words: { en: 'Attitude to competing brands', zh: '对竞争品牌的态度' },
      loyal: 'less',
      measured: lastAnswer(history, (survey) => survey.rivalAttention, {
        en: 'attention to rivals, as told',
        zh: '关注竞争品牌的程度（客户自述）',
      }),
    },
    {
      id: 'spend-share',
      row: 'T5.27',
      words: { en: 'Share of spending', zh: '购买费用占比' },
      loyal: 'more',
      measured: lastAnswer(history, (survey) => survey.spendShare, {
        en: 'of travel spending stays here, as told',
        zh: '的旅行消费在本店（客户自述）',
      }),
    },
    {
      id: 'tolerance',
      row: 'T5.28',
      words: { en: 'Tolerance of faults', zh: '对质量问题的承受能力' },
      loyal: 'more',
      measured: tolerance(history, purchases),
    },
  ];
}

const unknown = (en: string, zh: string): MeasureFinding => ({ known: false, because: { en, zh } });

/** Purchases ÷ those to expect of such products since the first one; the value is that ratio (R32). */
function repeats(purchases: readonly Booking[], today: Day, natures: ProductNatures): MeasureFinding {
  const [first] = purchases;
  if (!first) return unknown('No purchase on file.', '没有购买记录。');
  const judged = purchases.filter(({ productKind }) => productKind !== undefined && natures[productKind]);
  if (judged.length === 0) {
    const n = purchases.length;
    return unknown(
      `${n} on file; of what kind is not recorded, so no number is too few.`,
      `共${n}次；未记录产品类型，无从判断多少。`,
    );
  }
  const years = Math.max(1, daysBetween(chosenOn(judged[0] ?? first), today) / 365.25);
  const kinds = [...new Set(judged.map(({ productKind }) => productKind ?? ''))];
  const parts = kinds.flatMap((kind) => {
    const nature = natures[kind];
    if (!nature) return [];
    const count = judged.filter(({ productKind }) => productKind === kind).length;
    return [{ nature, count, expected: expectedOver(nature, years) }];
  });
  const count = judged.length;
  const expected = parts.reduce((sum, part) => sum + part.expected, 0);
  return {
    known: true,
    value: count / expected,
    says: {
      en: parts
        .map(
          ({ nature, ...part }) => `${nature.words.en}: ${part.count} of ${rounded(part.expected)} to expect`,
        )
        .join('; '),
      zh: parts
        .map(({ nature, ...part }) => `${nature.words.zh}：${part.count}次，预期${rounded(part.expected)}次`)
        .join('；'),
    },
    evidence: judged.map(purchaseEvidence),
  };
}

const rounded = (n: number): string => (n < 10 ? String(Math.round(10 * n) / 10) : String(Math.round(n)));

/** Median minutes from first look to booking. */
function selectionTime(purchases: readonly Booking[]): MeasureFinding {
  const logged = purchases.filter(({ selectionMinutes }) => selectionMinutes !== undefined);
  const minutes = logged.map(({ selectionMinutes }) => selectionMinutes ?? 0).sort((a, b) => a - b);
  const median = minutes[Math.floor((minutes.length - 1) / 2)];
  if (median === undefined) return unknown('No log of ours holds it.', '我方没有这项记录。');
  return {
    known: true,
    value: median,
    says: {
      en: `${median} minutes, median of ${minutes.length}`,
      zh: `${median}分钟（${minutes.length}次的中位数）`,
    },
    evidence: logged.map(purchaseEvidence),
  };
}

/** Share of bookings made with an offer, of those whose record says (M43). */
function priceSensitivity(purchases: readonly Booking[]): MeasureFinding {
  const { known, holding } = shareOf(purchases, ({ withOffer }) => withOffer);
  if (known.length === 0)
    return unknown('No record says whether an offer was used.', '没有记录说明是否使用优惠。');
  return {
    known: true,
    value: holding.length / known.length,
    says: {
      en: `${holding.length} of ${known.length} bookings used an offer`,
      zh: `${known.length}次预订中有${holding.length}次使用优惠`,
    },
    evidence: known.map(purchaseEvidence),
  };
}

function lastAnswer(
  { surveys }: CustomerHistory,
  read: (survey: Survey) => number | undefined,
  what: Words,
): MeasureFinding {
  const answers = surveys.flatMap((survey, i) => {
    const value = read(survey);
    return value === undefined ? [] : [{ survey, i, value }];
  });
  const last = answers.sort((a, b) => a.survey.on.localeCompare(b.survey.on)).at(-1);
  if (!last) return unknown('Only the guest can say; never asked.', '只有客户自己知道，尚未问过。');
  const percent = `${Math.round(100 * last.value)}%`;
  return {
    known: true,
    value: last.value,
    says: { en: `${percent} ${what.en}`, zh: `${percent}${what.zh}` },
    evidence: [
      {
        record: `survey:${last.i}`,
        on: last.survey.on,
        what: { en: 'Answered', zh: '回答调查' },
        source: last.survey.source,
      },
    ],
  };
}

/** After how many faults of ours the guest booked again (M46). */
function tolerance({ faults }: CustomerHistory, purchases: readonly Booking[]): MeasureFinding {
  if (faults.length === 0)
    return unknown('No fault of ours on record to be tolerant of.', '没有服务过失记录，无从判断。');
  const forgiven = faults.filter((fault) => purchases.some((booking) => chosenOn(booking) > fault.on));
  return {
    known: true,
    value: forgiven.length / faults.length,
    says: {
      en: `Rebooked after ${forgiven.length} of ${faults.length} incidents`,
      zh: `${faults.length}次过失后有${forgiven.length}次再次预订`,
    },
    evidence: faults.map((fault, i) => ({
      record: `fault:${i}`,
      on: fault.on,
      what: { en: fault.what, zh: fault.what },
      source: fault.source,
    })),
  };
}
