const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene', 'janvier', 'janv', 'januar', 'jän', 'gennaio', 'gen'],
  ['february', 'feb', 'febrero', 'février', 'févr', 'fév', 'februar', 'febbraio'],
  ['march', 'mar', 'marzo', 'mars', 'märz', 'mär', 'mrz'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr', 'aprile'],
  ['may', 'mayo', 'mai', 'maggio', 'mag'],
  ['june', 'jun', 'junio', 'juin', 'juni', 'giugno', 'giu'],
  ['july', 'jul', 'julio', 'juillet', 'juil', 'juli', 'luglio', 'lug'],
  ['august', 'aug', 'agosto', 'ago', 'août'],
  ['september', 'sep', 'sept', 'septiembre', 'septembre', 'settembre', 'set'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'okt', 'ottobre', 'ott'],
  ['november', 'nov', 'noviembre', 'novembre'],
  ['december', 'dec', 'diciembre', 'dic', 'décembre', 'déc', 'dezember', 'dez', 'dicembre'],
];

/** Month by name or usual abbreviation (lower case) in English, Spanish, French, German and Italian. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
