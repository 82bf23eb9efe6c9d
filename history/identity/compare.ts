import type { Words } from '../../retention/words';
import { isCommonChinese, isCommonLatin } from './common-names';
import { compareNames, type NameRelation } from './compare-names';
import type { GuestName } from './guest-name';
import type { Person } from './person';
import { fieldWords, nameWords, type RuleName, ruleWords } from './reasons';

export type Verdict = 'same' | 'doubtful' | 'different';

/** One field both records speak of. */
export interface Evidence {
  readonly field: 'name' | 'email' | 'phone' | 'country' | 'address' | 'birth' | 'title';
  readonly words: Words;
}

export interface Comparison {
  readonly verdict: Verdict;
  /** The rule that decided, one of `rules`. */
  readonly rule: RuleName;
  readonly because: Words;
  readonly agrees: readonly Evidence[];
  readonly differs: readonly Evidence[];
}

type Sides = 'agrees' | 'differs' | 'unknown';

interface Facts {
  readonly name: NameRelation;
  readonly common: boolean;
  readonly email: Sides;
  readonly phone: Sides;
  readonly country: Sides;
  readonly address: Sides;
  readonly birth: Sides;
  readonly title: Sides;
}

const contact = (facts: Facts): boolean => facts.email === 'agrees' || facts.phone === 'agrees';

/**
 * The same-person rules, in the order they are asked; the first that applies decides. A wrong join shows one
 * guest another's history, a missed one shows too little, so every rule that joins needs a whole name and
 * either a personal address or number, or the silence of everything else.
 *
 * `name-alone` is what makes exports without addresses useful (Booking.com's has none): within one firm, the
 * same given and family name, not a frequent one, and nothing on the records that speaks against it.
 */
const rules: readonly (readonly [RuleName, (facts: Facts) => boolean, Verdict])[] = [
  ['other-generation', (f) => f.birth === 'differs', 'different'],
  ['no-name', (f) => f.name === 'hidden' && contact(f), 'doubtful'],
  ['name-and-contact', (f) => f.name === 'equal' && contact(f), 'same'],
  ['close-name-and-contact', (f) => isClose(f) && contact(f), 'same'],
  ['alike-name-and-contact', (f) => alike.has(f.name) && contact(f), 'doubtful'],
  ['other-person-same-contact', contact, 'different'],
  [
    'name-both-contacts-differ',
    (f) => f.name === 'equal' && f.email === 'differs' && f.phone === 'differs',
    'different',
  ],
  [
    'name-something-differs',
    (f) => f.name === 'equal' && [f.email, f.phone, f.country, f.title].some((field) => field === 'differs'),
    'doubtful',
  ],
  ['name-and-address', (f) => f.name === 'equal' && f.address === 'agrees', 'same'],
  ['common-name', (f) => f.name === 'equal' && f.common, 'doubtful'],
  ['name-alone', (f) => f.name === 'equal', 'same'],
  [
    'close-name-alone',
    (f) =>
      (f.name === 'equal-across-scripts' || f.name === 'shorter') &&
      [f.email, f.phone, f.country, f.title].every((field) => field !== 'differs'),
    'doubtful',
  ],
  ['nothing', () => true, 'different'],
];

/** Initials may be a brother's or a sister's: they need both the address and the number. */
const isClose = (facts: Facts): boolean =>
  facts.name === 'equal-across-scripts' ||
  facts.name === 'shorter' ||
  (facts.name === 'initials' && facts.email === 'agrees' && facts.phone === 'agrees');

/** Close enough for a person to look at: a slip of the pen, a change of surname, a surname on its own. */
const alike: ReadonlySet<NameRelation> = new Set(['initials', 'one-letter', 'surname-only', 'same-given']);

/** Whether two people are the same, by the first rule that applies, with what agrees and what does not. */
export function compare(a: Person, b: Person): Comparison {
  const facts = factsOf(a, b);
  const [rule, , verdict] = rules.find(([, applies]) => applies(facts)) ?? [
    'nothing' as const,
    undefined,
    'different' as const,
  ];
  return { verdict, rule, because: ruleWords[rule], ...evidence(facts) };
}

/**
 * How strongly a comparison speaks for one person, for putting candidates in order: proof by address or number
 * first, then the name, then what is only doubtful. Equal strength means that neither is to be preferred.
 */
export function strengthOf({ verdict, agrees }: Comparison): number {
  const proofs = agrees.filter(({ field }) => field === 'email' || field === 'phone').length;
  return (verdict === 'same' ? 10 : 0) + proofs;
}

/** As `compare`, but only the verdict: what the many comparisons of an import need. */
export function verdictOf(a: Person, b: Person): Verdict {
  const facts = factsOf(a, b);
  return rules.find(([, applies]) => applies(facts))?.[2] ?? 'different';
}

function factsOf(a: Person, b: Person): Facts {
  const { relation, pair } = closestNames(a, b);
  return {
    name: relation,
    common: pair !== undefined && isCommon(pair[0]) && isCommon(pair[1]),
    email: sides(a.emails, b.emails),
    phone: sides(a.phones, b.phones),
    country: sides(a.countries, b.countries),
    address: sides(a.addresses, b.addresses),
    birth: birth(a, b),
    title: sides(genders(a), genders(b)),
  };
}

const closeness: readonly NameRelation[] = [
  'equal',
  'equal-across-scripts',
  'shorter',
  'initials',
  'one-letter',
  'surname-only',
  'same-given',
  'same-family',
  'hidden',
  'different',
];

/** A history knows several spellings; the closest two speak for it. */
function closestNames(a: Person, b: Person) {
  let best = closeness.length;
  let pair: readonly [GuestName, GuestName] | undefined;
  for (const one of a.names) {
    for (const other of b.names) {
      const rank = closeness.indexOf(compareNames(one, other));
      if (rank < best) {
        best = rank;
        pair = [one, other];
      }
    }
  }
  return { relation: closeness[best] ?? ('hidden' as const), pair };
}

const isCommon = (name: GuestName): boolean =>
  name.han !== '' ? isCommonChinese(name.han) : isCommonLatin(name.tokens);

function sides(a: readonly string[], b: readonly string[]): Sides {
  if (a.length === 0 || b.length === 0) return 'unknown';
  return a.some((value) => b.includes(value)) ? 'agrees' : 'differs';
}

const genders = (person: Person): string[] =>
  person.names.flatMap((name) => (name.gender === undefined ? [] : [name.gender]));

/** Birth dates, and Jr, Sr, II: a mark on one side only tells a son from his father too. */
function birth(a: Person, b: Person): Sides {
  const born = sides(defined(a.names.map((name) => name.born)), defined(b.names.map((name) => name.born)));
  if (born !== 'unknown') return born;
  const marks = (person: Person) => person.names.map((name) => name.generation ?? 'none');
  return sides(marks(a), marks(b)) === 'differs' ? 'differs' : 'unknown';
}

const defined = (values: readonly (string | undefined)[]): string[] =>
  values.filter((value) => value !== undefined);

function evidence(facts: Facts): { agrees: Evidence[]; differs: Evidence[] } {
  const agrees: Evidence[] = [];
  const differs: Evidence[] = [];
  const name = { field: 'name' as const, words: nameWords[facts.name] };
  if (facts.name === 'equal' || facts.name === 'equal-across-scripts') agrees.push(name);
  else differs.push(name);
  for (const field of ['email', 'phone', 'country', 'address', 'birth', 'title'] as const) {
    if (facts[field] === 'agrees') agrees.push({ field, words: fieldWords[field].agrees });
    if (facts[field] === 'differs') differs.push({ field, words: fieldWords[field].differs });
  }
  return { agrees, differs };
}
