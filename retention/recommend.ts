import type { CustomerHistory } from './customer-history';
import type { Evidence } from './evidence';
import type { Words } from './words';

/** The lines of travel the course names as needs that differ (T7.6), and what a guest may call them. */
const interestsAs = {
  nature: /\bnatur|\beco|wildlife|\bhik|生态|自然|徒步|户外/i,
  adventure: /adventur|climb|div(e|ing)|raft|探险|冒险|攀|潜水|漂流/i,
  food: /food|cuisine|culinar|gourmet|wine|美食|餐|品酒/i,
  history: /histor|cultur|museum|heritage|历史|文化|博物|古迹/i,
} as const;
export type Interest = keyof typeof interestsAs;

const budgetsAs = {
  economy: /econom|\bbudget|cheap|\blow\b|经济|实惠|便宜|穷游/i,
  standard: /standard|middle|medium|moderate|comfort|标准|中档|中等|舒适/i,
  luxury: /luxur|premium|\bhigh\b|豪华|奢|高端/i,
} as const;
export type Budget = keyof typeof budgetsAs;
const budgetRank: Readonly<Record<Budget, number>> = { economy: 0, standard: 1, luxury: 2 };

/** A product as the firm's own catalogue describes it. */
export interface Product {
  readonly id: string;
  readonly words: Words;
  readonly interests: readonly Interest[];
  readonly budget: Budget;
}

export interface Recommendation {
  readonly product: Product;
  /** `unknown`: the guest told nothing that speaks for or against it. */
  readonly fits: 'yes' | 'no' | 'unknown';
  readonly because: readonly Words[];
  readonly evidence: readonly Evidence[];
}

/**
 * Holds the firm's products against what the guest told of interests and budget (T7.6, R57), best first. Only
 * the guest's own words count: nothing is read from name, country, past spending or company. Words that mean
 * none of the lines or tiers here, or that deny one, are left unread: they are not guessed at.
 */
export function recommend(
  { preferences }: Pick<CustomerHistory, 'preferences'>,
  products: readonly Product[],
): readonly Recommendation[] {
  const told = preferences.flatMap(({ kind, value, on, source }, i) =>
    kind === 'interest' || kind === 'budget'
      ? [{ kind, value, evidence: { record: `preference:${i}`, on, what: { en: value, zh: value }, source } }]
      : [],
  );
  const interests = told.flatMap(({ kind, value, evidence }) =>
    kind === 'interest' ? meant(interestsAs, value).map((interest) => ({ interest, evidence })) : [],
  );
  // The newest word on money holds; one that names several tiers names none.
  const budget = told
    .flatMap(({ kind, value, evidence }) => {
      const [tier, another] = kind === 'budget' ? meant(budgetsAs, value) : [];
      return tier && !another ? [{ tier, evidence }] : [];
    })
    .sort((a, b) => a.evidence.on.localeCompare(b.evidence.on))
    .at(-1);

  return products
    .map((product): Recommendation => {
      const shared = interests.filter(({ interest }) => product.interests.includes(interest));
      const dear = budget !== undefined && budgetRank[product.budget] > budgetRank[budget.tier];
      const strange = interests.length > 0 && shared.length === 0;
      return {
        product,
        fits: dear || strange ? 'no' : shared.length > 0 ? 'yes' : 'unknown',
        because: [
          ...(dear ? [{ en: 'Above the budget the guest told us.', zh: '超出客户告知的预算。' }] : []),
          ...(strange
            ? [{ en: 'None of the interests the guest told us.', zh: '与客户告知的兴趣不符。' }]
            : []),
          ...(shared.length > 0
            ? [{ en: 'An interest the guest told us.', zh: '符合客户告知的兴趣。' }]
            : []),
          ...(interests.length === 0 ? [{ en: 'No interest on record.', zh: '没有兴趣记录。' }] : []),
        ],
        evidence: [
          ...(strange ? interests : shared).map(({ evidence }) => evidence),
          ...(budget ? [budget.evidence] : []),
        ],
      };
    })
    .sort((a, b) => order[a.fits] - order[b.fits]);
}

const order = { yes: 0, unknown: 1, no: 2 } as const;

const denial = /\b(no|not|never|without|nothing|avoid)\b|n['’]t\b|不|没|无|非(?!洲)/i;

const meant = <K extends string>(words: Readonly<Record<K, RegExp>>, value: string): K[] =>
  denial.test(value) ? [] : (Object.keys(words) as K[]).filter((key) => words[key].test(value));
