import type { Language } from './words';

/** A guest's spellings as a reader meets them. */
export interface GuestNames {
  /** The one shown first: in the reader's own script where the guest was met in it. */
  readonly first: string;
  /** The foremost one in the other script, e.g. `陈雨婷` beside `Chen Yuting`. */
  readonly inOtherScript?: string;
  /** All but the first, in their order. */
  readonly others: readonly string[];
}

const han = /\p{Script=Han}/u;
const latin = /\p{Script=Latin}/u;

/** @param names every spelling met, the foremost first, as a `CustomerHistory` holds them */
export function guestNamesFor(language: Language, names: readonly string[]): GuestNames {
  const own = language === 'zh' ? han : latin;
  const first = names.find((name) => own.test(name)) ?? names[0] ?? '';
  const others = names.filter((name) => name !== first);
  const missing = [han, latin].find((script) => !script.test(first));
  const inOtherScript = missing && others.find((name) => missing.test(name));
  return { first, others, ...(inOtherScript !== undefined && { inOtherScript }) };
}
