import type { Person } from './people';

/** The ways one and the same name reaches a booking record. */
export const spellingStyles = [
  'usual',
  'capitals',
  'marks-lost',
  'gds',
  'characters',
  'characters-spaced',
] as const;
export type SpellingStyle = (typeof spellingStyles)[number];

export interface RecordedNames {
  /** Export column "Booked by": `Last, First`, or the name in characters as one word. */
  readonly bookedBy: string;
  /** Export column "Guest Name(s)": `First Last`, or what the guest or agent typed. */
  readonly guestName: string;
}

const letters: Record<string, string> = { ß: 'ss', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', æ: 'ae', Æ: 'Ae' };

/** What a keyboard without the marks leaves of a name: diacritics, hyphens and apostrophes go. */
export function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøØłŁæÆ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[-]/g, ' ')
    .replace(/[’']/g, '');
}

/** `BRANDTNER/ANNIKA MS`, as airline and agency systems write it. */
export function gdsName({ family, given, title }: Person): string {
  const squeezed = (part: string): string => withoutMarks(part).replaceAll(' ', '').toUpperCase();
  return `${squeezed(family)}/${squeezed(given)} ${title}`;
}

/** The name as it stands in one record. Styles in characters fall back to letters where a person has none. */
export function spell(person: Person, style: SpellingStyle): RecordedNames {
  const { family, given, chinese } = person;
  const usual = { bookedBy: `${family}, ${given}`, guestName: `${given} ${family}` };
  switch (style) {
    case 'usual':
      return usual;
    case 'capitals':
      return { bookedBy: usual.bookedBy.toUpperCase(), guestName: `${family} ${given}`.toUpperCase() };
    case 'marks-lost':
      return { bookedBy: withoutMarks(usual.bookedBy), guestName: withoutMarks(usual.guestName) };
    case 'gds':
      return { ...usual, guestName: gdsName(person) };
    case 'characters':
      if (!chinese) return usual;
      return {
        bookedBy: `${chinese.family}${chinese.given}`,
        guestName: `${chinese.family}${chinese.given}`,
      };
    case 'characters-spaced':
      if (!chinese) return usual;
      return {
        bookedBy: `${chinese.family}${chinese.given}`,
        guestName: `${chinese.family} ${chinese.given}`,
      };
  }
}
