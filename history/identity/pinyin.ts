/**
 * How a Chinese name is spelled in Latin letters on a passport. The dictionary is 300 kB, so it is loaded
 * only once a Chinese name appears; whoever may meet one awaits `readyForChinese` first, and everything
 * after that is synchronous.
 */

type Pinyin = typeof import('pinyin-pro')['pinyin'];

let pinyin: Pinyin | undefined;

const han = /\p{Script=Han}/u;

export const hasHan = (text: string): boolean => han.test(text);

/** Loads the dictionary if any of these texts holds a Chinese character. */
export async function readyForChinese(texts: Iterable<string | undefined>): Promise<void> {
  if (pinyin) return;
  for (const text of texts) {
    if (text !== undefined && hasHan(text)) {
      pinyin = (await import('pinyin-pro')).pinyin;
      return;
    }
  }
}

const compoundSurnames = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 夏侯 轩辕 端木 南宫 独孤 西门 闻人 歐陽 司馬 諸葛 東方'.split(
    ' ',
  ),
);

export const isCompoundSurname = (text: string): boolean => compoundSurnames.has(text);

/** Splits `陈雨婷` into surname and given name; a single character is a surname alone. */
export function splitChinese(name: string): { family: string; given: string } {
  const characters = [...name];
  const size = characters.length > 2 && compoundSurnames.has(characters.slice(0, 2).join('')) ? 2 : 1;
  return { family: characters.slice(0, size).join(''), given: characters.slice(size).join('') };
}

export interface Romanised {
  readonly family: string;
  readonly given: string;
}

const remembered = new Map<string, readonly Romanised[]>();

/**
 * The spellings in use for one Chinese name, most usual first. `ü` is written U, V or YU: a passport says
 * LYU since 2012 (GB/T 28039-2011), older papers LV or LU.
 * @throws if `readyForChinese` was not awaited: that is a bug of the caller.
 */
export function romanise(name: string): readonly Romanised[] {
  const known = remembered.get(name);
  if (known) return known;
  if (!pinyin) throw new Error('readyForChinese was not awaited');
  const { family, given } = splitChinese(name);
  const read = pinyin(family + given, { toneType: 'none', type: 'array', surname: 'head', v: true });
  const familySize = [...family].length;
  const base = { family: read.slice(0, familySize).join(''), given: read.slice(familySize).join('') };
  const spellings = /[vü]/.test(base.family + base.given) ? ['yu', 'v', 'u'] : ['v'];
  const forms = spellings.map((ue) => ({
    family: base.family.replace(/[vü]/g, ue).toLowerCase(),
    given: base.given.replace(/[vü]/g, ue).toLowerCase(),
  }));
  if (remembered.size > 200_000) remembered.clear();
  remembered.set(name, forms);
  return forms;
}
