/**
 * Forms of address that stand beside a name and are no part of it, with the gender they claim, if any.
 * Polish Pan and German Ing. are left out: Pan 潘 and Ing are common surnames, and taking a surname off a name
 * makes one guest many and many guests one.
 */

type Claim = 'm' | 'f' | undefined;

const titles = new Map<string, Claim>([
  ...[
    'mr',
    'mister',
    'mstr',
    'master',
    'sir',
    'herr',
    'hr',
    'senor',
    'sig',
    'signor',
    'signore',
    'monsieur',
    'sr',
  ].map((title): [string, Claim] => [title, 'm']),
  ...[
    'mrs',
    'ms',
    'miss',
    'madam',
    'madame',
    'mme',
    'mlle',
    'frau',
    'senora',
    'senorita',
    'sra',
    'srta',
    'signora',
    'sigra',
  ].map((title): [string, Claim] => [title, 'f']),
  ...['dr', 'prof', 'professor', 'doctor', 'dott', 'dipl', 'chd', 'inf'].map((title): [string, Claim] => [
    title,
    undefined,
  ]),
]);

/** `先生` and the like follow the name without a space. */
const chineseTitles: readonly (readonly [string, Claim])[] = [
  ['先生', 'm'],
  ['女士', 'f'],
  ['小姐', 'f'],
  ['太太', 'f'],
  ['夫人', 'f'],
  ['老师', undefined],
  ['经理', undefined],
  ['博士', undefined],
  ['教授', undefined],
];

/** Marks of generation: they tell a father from a son, so they are kept. */
const generations = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['snr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);

export interface Untitled {
  readonly tokens: readonly string[];
  readonly gender: Claim;
  readonly generation: string | undefined;
}

/**
 * Takes titles and generation marks off a list of folded tokens. `sr` is Señor in front and Senior at the
 * end. A name that consists of nothing but a title word keeps it: Master and Sir are surnames too.
 */
export function withoutTitles(tokens: readonly string[]): Untitled {
  let gender: Claim;
  let generation: string | undefined;
  const kept: string[] = [];
  tokens.forEach((token, at) => {
    const last = at === tokens.length - 1 && tokens.length > 2;
    const mark = last && token === 'sr' ? 'sr' : tokens.length > 2 ? generations.get(token) : undefined;
    if (mark !== undefined) generation = mark;
    else if (titles.has(token)) gender ??= titles.get(token);
    else kept.push(token);
  });
  return kept.length > 0 ? { tokens: kept, gender, generation } : { tokens, gender: undefined, generation };
}

/** Whether these folded words are titles and generation marks only. */
export const namesNobody = (tokens: readonly string[]): boolean =>
  tokens.every((token) => titles.has(token) || generations.has(token));

/**
 * `JOHNMR` → `JOHN`: a reservation system glues the title to the first name. Only endings no first name
 * has are taken off everywhere; `MS` and `DR` end real names (Williams, Alexandr), so they stay.
 */
export function withoutGluedTitle(token: string): { token: string; gender: Claim } {
  // Asked first, since hardly any name ends like this and the whole question is asked of every word.
  const found = /(?:MR|MRS|MSTR|MISS)$/.test(token) ? /^(\p{Lu}{3,}?)(MRS|MR|MSTR|MISS)$/u.exec(token) : null;
  if (found?.[1] === undefined || found[2] === undefined) return { token, gender: undefined };
  return { token: found[1], gender: titles.get(found[2].toLowerCase()) };
}

/** `陈先生` → `陈`. */
export function withoutChineseTitle(name: string): { name: string; gender: Claim } {
  for (const [title, gender] of chineseTitles) {
    if (name.length > title.length && name.endsWith(title))
      return { name: name.slice(0, -title.length), gender };
  }
  return { name, gender: undefined };
}
