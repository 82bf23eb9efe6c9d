import { isLabel } from '../labels/label-words';
import { tidy } from '../reading';
import { statusIn } from './status';

/** Courtesy titles before a name; a title is not part of it. Degrees (Dr.) stay: people keep them. */
const titleBefore =
  /^(?:mr|mrs|ms|miss|mx|herr|frau|monsieur|madame|mme|mlle|señor|señora|signor|signora|signore)\.?\s+(?=\S{2})/i;
const titleAfter = /(?<=[㐀-鿿]{2})\s?(?:先生|女士|小姐|太太)$/;

/** What portals pin behind a name. */
const badge = /\s(?:genius|vip|verified|returning guest|repeat guest|new guest)$/i;

/** "Two adults" beside "Guests" is a party, not a person. */
const headcount = /(?:^| )(?:adults?|children|guests|nights|rooms|persons|people|pax)(?: |,|$)/i;

/** What an interface says in the place of a name. */
const interfaceWords = new Set(
  (
    'edit|view|show|show name|see name|details|view details|unknown|n/a|na|none|null|undefined|loading|loading...|guest|guests|' +
    'anonymous|not provided|not available|hidden|reserved|closed|blocked|unavailable|tbd|test|user|admin|menu|search|next|' +
    'previous|back|home|today|yes|no|ok|cancel|save|print|download|message|contact|contact guest|add|add guest|new guest|' +
    'mr|mrs|ms|miss|mx|herr|frau|mme|mlle|profile|owner|host|checked in|' +
    '查看|查看姓名|点击查看|编辑|详情|未知|无|暂无|匿名|加载中|散客|' +
    'anzeigen|bearbeiten|unbekannt|gast|modifier|voir|afficher|inconnu|client|editar|ver|mostrar|desconocido|' +
    'modifica|visualizza|sconosciuto|ospite'
  ).split('|'),
);

/** What an interface asks its user to do where the name will stand; a name's second word is not in lower case. */
const instruction =
  /^(?:[Cc]lick|[Tt]ap|[Vv]iew|[Ss]how|[Ss]ee|[Ss]elect|[Cc]hoose|[Ee]nter|[Oo]pen|[Ss]ign|[Ll]og|[Pp]lease|[Nn]o|[Nn]ot|[Vv]er|[Vv]oir|[Ss]iehe|[Vv]edi|[Mm]ostrar|[Mm]ostra|[Aa]fficher) \p{Ll}/u;
const instructionZh = /^(?:点击|查看|请|暂无|登录)/;
const particles = new Set(
  'de da do dos das del della der den di du d la le las los van von zu zur ter ten y e i bin ibn al el af av'.split(
    ' ',
  ),
);

/** “Guest name will appear here”: a capital and then a run of words no name has in lower case. */
function isSentence(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  const plain = others.filter((word) => /^\p{Ll}/u.test(word) && !particles.has(word));
  return /^\p{Lu}/u.test(first) && plain.length >= 3;
}

/**
 * A person's name as the page spells it, without courtesy title, remarks in brackets and further guests;
 * `undefined` when the text cannot be one: masked (`王***`), an address, a label, a word of the interface,
 * a sentence. Case, order, diacritics and no-break spaces are kept: telling people apart is another room's work.
 */
export function nameIn(raw: string): string | undefined {
  const line = raw.split('\n').find((part) => part.trim() !== '') ?? '';
  const alone = line.replace(/\s*[([（].*$/u, '').split(/\s*[;；、]\s*/u)[0] ?? '';
  const name = alone
    .replace(/[ \t]+/g, ' ')
    .trim()
    .replace(badge, '')
    .replace(titleBefore, '')
    .replace(titleAfter, '')
    .trim();
  return isPlausibleName(tidy(name)) ? name : undefined;
}

function isPlausibleName(name: string): boolean {
  if (name.length < 2 || name.length > 80) return false;
  // Letters, marks and what stands inside names; no digits, `@`, `*`, `•`, `<`, `:` or sentence marks.
  if (!/^[\p{L}\p{M}][\p{L}\p{M} .,'’‘·・\-‐/&]*$/u.test(name)) return false;
  if (name.replace(/[ .,'’‘·・\-‐/&]/g, '').length < 2) return false;
  if (name.split(' ').length > 8 || (name.match(/,/g) ?? []).length > 1) return false;
  if (/[a-zà-ÿ]{3,}\.$/.test(name) || /(?:\.\.|…)/.test(name) || /www\.|\.(?:com|net|org)\b/i.test(name))
    return false;
  if (/[㐀-鿿]{7,}/.test(name) || headcount.test(name)) return false;
  if (instruction.test(name) || instructionZh.test(name) || isSentence(name)) return false;
  const folded = name.toLowerCase();
  return !interfaceWords.has(folded) && !isLabel(folded) && statusIn(folded) === undefined;
}

/** Whether two spellings may name one person: they share a word. */
export function maySpellOnePerson(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .split(/[ .,'’‘·・\-‐/&]+/)
      .filter((word) => word.length > 1);
  const known = new Set(words(a));
  return words(b).some((word) => known.has(word));
}
