const spelled: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen',
  'february feb februar februari février févr fevrier fevr febrero febbraio',
  'march mar märz mär maerz mrz mars marzo',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag',
  'june jun juni juin junio giugno giu',
  'july jul juli juillet juil julio luglio lug',
  'august aug août aout agosto ago',
  'september sep sept septembre septiembre setiembre settembre set',
  'october oct oktober okt octobre octubre ottobre ott',
  'november nov novembre noviembre',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre',
];

const months = new Map(
  spelled.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** 1–12 for a month written in English, German, French, Spanish or Italian, in full or shortened. */
export function monthNamed(word: string): number | undefined {
  return months.get(word.toLowerCase().replace(/\.$/, ''));
}
