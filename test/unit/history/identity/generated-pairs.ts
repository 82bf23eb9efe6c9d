import seedrandom from 'seedrandom';
import type { PersonClues } from '../../../../history/import/reading';

/** Two records of invented people, and whether they speak of one person. */
export interface LabelledPair {
  readonly kind: string;
  readonly a: PersonClues;
  readonly b: PersonClues;
  readonly same: boolean;
}

interface Invented {
  readonly country: string;
  readonly given: string;
  readonly middle: string;
  readonly family: string;
  /** Characters, for Chinese names. */
  readonly han?: readonly [family: string, given: string];
  readonly phone: string;
  readonly national: string;
}

/** First names and families to put together; invented people, of real name parts of many languages. */
const parts: Record<
  string,
  { given: string[]; family: string[]; dial: string; mobile: string; trunk: string }
> = {
  GB: {
    given: 'Alaric Brona Cressida Dunstan Elspeth Fenella Gethin Hester Isolde Jolyon Keziah Lorcan'.split(
      ' ',
    ),
    family:
      'Ashgrove Birtwhistle Cholmere Dunthorne Eldwick Farnsworth Gathercole Hollowell O’Darragh Smythe-Kerr'.split(
        ' ',
      ),
    dial: '+44',
    mobile: '7400',
    trunk: '0',
  },
  ES: {
    given: 'Íñigo Leocadia Nazaret Begoña Évole Macarena Ramón Jesús Úrsula Xiana'.split(' '),
    family: 'Arrizabalaga Bañuls Cañizares Echegoyen Ibáñez-Soler Larrañaga Núñez Zubizarreta'.split(' '),
    dial: '+34',
    mobile: '612',
    trunk: '',
  },
  FR: {
    given: 'Aurélien Bérénice Clémence Éloïse Gaël Hélène Maël Noémie Théophile Zoé'.split(' '),
    family: 'Aubépin Châtelier Desrosières Fouchécourt L’Hermitte Quénéhervé Saint-Avit Vuillemin'.split(' '),
    dial: '+33',
    mobile: '612',
    trunk: '0',
  },
  DE: {
    given: 'Björn Dörte Götz Käthe Jörn Lüder Sönke Ulrike Volkmar Wiebke'.split(' '),
    family: 'Ährenthal Böttcherin Großkopf Hünermund Köhlbrand Mönkeberg Süßkind Wölfing-Rahn'.split(' '),
    dial: '+49',
    mobile: '151',
    trunk: '0',
  },
  IT: {
    given: 'Amedeo Brunella Cosimo Donatella Ermenegildo Fiammetta Ginevra Nicolò Ortensia Vanni'.split(' '),
    family: 'Abbatangelo Boccalini Castagneto Dell’Orto Ferrazzani Guastalla Mandrisi Zanobetti'.split(' '),
    dial: '+39',
    mobile: '312',
    trunk: '',
  },
  PL: {
    given: 'Bożena Częsława Dobrosława Grażyna Łucja Mścisław Stanisław Świętosław Włodzimierz Żaneta'.split(
      ' ',
    ),
    family: 'Brzęczek Dąbkiewicz Gołębiowska Łączyński Pawłowicz-Mróz Śliwczyński Źródlak Żurawska'.split(
      ' ',
    ),
    dial: '+48',
    mobile: '512',
    trunk: '',
  },
  CN: {
    given: ['Yuting', 'Zhenghao', 'Ruoxi', 'Mingzhe', 'Shuyao', 'Kaiwen', 'Lanxin', 'Bojun'],
    family: ['Chen', 'Ouyang', 'Zeng', 'Lyu', 'Xu', 'Qiu', 'Shen', 'Tan'],
    dial: '+86',
    mobile: '131',
    trunk: '',
  },
};

const hanGiven: Record<string, [string, string]> = {
  Yuting: ['雨婷', '玉婷'],
  Zhenghao: ['正豪', '政浩'],
  Ruoxi: ['若曦', '若溪'],
  Mingzhe: ['明哲', '铭哲'],
  Shuyao: ['书瑶', '舒瑶'],
  Kaiwen: ['凯文', '开文'],
  Lanxin: ['兰心', '岚欣'],
  Bojun: ['博钧', '伯君'],
};
const hanFamily: Record<string, string> = {
  Chen: '陈',
  Ouyang: '欧阳',
  Zeng: '曾',
  Lyu: '吕',
  Xu: '许',
  Qiu: '邱',
  Shen: '沈',
  Tan: '谭',
};
const middles = ['Maria', 'Ann', 'Jo', 'Rafael', 'Noor', 'Lee'];
const commonNames = [
  'John Smith',
  'Maria Garcia',
  'Wang Wei',
  'Zhang Min',
  'David Jones',
  'Anna Nowak',
  'Ali Khan',
  'Marco Rossi',
  'Li Na',
];

/**
 * Pairs in the proportions of the trade's own difficulties. `kinds` says how many of each; every kind that
 * ends in another person is one a naive rule would join.
 */
export function generatedPairs(seed: string): LabelledPair[] {
  const random = seedrandom(seed);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('empty list');
    return found;
  };
  const digits = (count: number): string =>
    Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  const countries = Object.keys(parts);
  const western = countries.filter((country) => country !== 'CN');

  const somebody = (country = pick(countries)): Invented => {
    const source = parts[country];
    if (!source) throw new Error(`no parts for ${country}`);
    const given = pick(source.given);
    const family = pick(source.family);
    const mobile = source.mobile + digits({ GB: 6, CN: 8, DE: 8, IT: 7 }[country] ?? 6);
    const han = hanFamily[family] && hanGiven[given]?.[0];
    return {
      country,
      given,
      middle: pick(middles),
      family,
      ...(han ? { han: [hanFamily[family] ?? '', han] as const } : {}),
      phone: `${source.dial}${mobile}`,
      national: `${source.trunk}${mobile}`,
    };
  };
  const westerner = (): Invented => somebody(pick(western));
  const chinese = (): Invented => somebody('CN');
  const ascii = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/ß/g, 'ss')
      .replace(/ł/g, 'l')
      .replace(/Ł/g, 'L')
      .replace(/’/g, '');
  const mailOf = (person: Invented): string =>
    `${ascii(person.given)}.${ascii(person.family)}${digits(3)}@mail.example`.toLowerCase();
  const full = (person: Invented): string => `${person.given} ${person.family}`;
  const german = (text: string): string =>
    text.replace(/[äÄ]/g, 'ae').replace(/[öÖ]/g, 'oe').replace(/[üÜ]/g, 'ue').replace(/ß/g, 'ss');

  /** Ways a system or a clerk writes the same name. */
  const rewrite = (person: Invented): string =>
    pick([
      () => full(person).toUpperCase(),
      () => ascii(full(person)),
      () => `${person.family}, ${person.given}`,
      () => `${ascii(person.family)}/${ascii(person.given)} ${pick(['MR', 'MRS', 'MS'])}`.toUpperCase(),
      () => `${ascii(person.family)}/${ascii(person.given)}${pick(['MR', 'MRS'])}`.toUpperCase(),
      () => full(person).replaceAll('-', ' '),
      () => full(person).replaceAll('-', ''),
      () => `  ${person.given}   ${person.family.toLowerCase()}`,
      () => german(full(person)),
      () => full(person).replaceAll('’', "'"),
      () => `${pick(['Mr', 'Mrs.', 'Dr.', 'Frau', 'Mme'])} ${full(person)}`,
    ])();
  const booking = (name: string, more: Partial<PersonClues> = {}): PersonClues => ({
    name,
    channel: 'booking.com',
    ...more,
  });
  const direct = (name: string, more: Partial<PersonClues> = {}): PersonClues => ({
    name,
    channel: 'direct',
    ...more,
  });
  const alias = (): string => `guest.${digits(6)}@guest.booking.com`;
  const sibling = (person: Invented): Invented => {
    for (;;) {
      const other = {
        ...somebody(person.country),
        family: person.family,
        phone: person.phone,
        national: person.national,
      };
      if (other.given.charAt(0) !== person.given.charAt(0)) return other;
    }
  };
  const other = (person: Invented): Invented => {
    for (;;) {
      const found = somebody();
      if (found.family !== person.family && found.given !== person.given) return found;
    }
  };
  const chineseText = (person: Invented, spaced = false): string =>
    (person.han ?? ['', '']).join(spaced ? ' ' : '');
  const slip = (text: string): string => {
    const at = 1 + Math.floor(random() * (text.length - 2));
    return text.slice(0, at) + text.slice(at + 1);
  };

  const kinds: Record<string, { count: number; same: boolean; make: () => [PersonClues, PersonClues] }> = {
    'name rewritten, nothing else known': {
      count: 420,
      same: true,
      make: () => {
        const person = westerner();
        return [booking(full(person)), booking(rewrite(person))];
      },
    },
    'name rewritten, portal aliases differ': {
      count: 120,
      same: true,
      make: () => {
        const person = westerner();
        return [
          booking(full(person), { email: alias() }),
          booking(rewrite(person), { email: alias(), country: person.country }),
        ];
      },
    },
    'name rewritten, same e-mail': {
      count: 140,
      same: true,
      make: () => {
        const person = westerner();
        const email = mailOf(person);
        return [
          direct(full(person), { email }),
          direct(rewrite(person), { email: ` ${email.toUpperCase()}` }),
        ];
      },
    },
    'Gmail with dots and tag': {
      count: 60,
      same: true,
      make: () => {
        const person = westerner();
        const box = ascii(person.given + person.family)
          .toLowerCase()
          .replaceAll('-', '');
        return [
          direct(full(person), { email: `${box}@gmail.com` }),
          direct(rewrite(person), { email: `${box.slice(0, 3)}.${box.slice(3)}+trip@googlemail.com` }),
        ];
      },
    },
    'same phone in national and international form': {
      count: 140,
      same: true,
      make: () => {
        const person = westerner();
        return [
          direct(full(person), { phone: person.phone, email: mailOf(person) }),
          direct(rewrite(person), { phone: person.national, country: person.country }),
        ];
      },
    },
    'new e-mail, same phone': {
      count: 60,
      same: true,
      make: () => {
        const person = somebody();
        return [
          direct(full(person), { phone: person.phone, email: mailOf(person) }),
          direct(full(person), { phone: person.phone, email: mailOf(person) }),
        ];
      },
    },
    'middle name left out, same e-mail': {
      count: 80,
      same: true,
      make: () => {
        const person = westerner();
        const email = mailOf(person);
        return [
          direct(`${person.given} ${person.middle} ${person.family}`, { email }),
          direct(full(person), { email }),
        ];
      },
    },
    'characters and pinyin, same phone': {
      count: 120,
      same: true,
      make: () => {
        const person = chinese();
        const latin = pick([
          `${person.family} ${person.given}`,
          full(person),
          `${person.family}/${person.given}`.toUpperCase(),
          `${person.family}, ${person.given}`,
        ]);
        return [
          direct(chineseText(person, random() < 0.5), { phone: person.national, country: 'CN' }),
          direct(latin, { phone: person.phone }),
        ];
      },
    },
    'characters with and without spaces and titles': {
      count: 80,
      same: true,
      make: () => {
        const person = chinese();
        const [family = '', given = ''] = person.han ?? [];
        return [
          booking(chineseText(person)),
          booking(
            pick([
              `${family} ${given}`,
              `${family}/${given}`,
              `${family}${given}先生`,
              ` ${family}${given} 女士`,
            ]),
          ),
        ];
      },
    },
    'letter dropped, same e-mail': {
      count: 40,
      same: true,
      make: () => {
        const person = westerner();
        const email = mailOf(person);
        return [direct(full(person), { email }), direct(`${person.given} ${slip(person.family)}`, { email })];
      },
    },
    'characters and pinyin, nothing else known': {
      count: 40,
      same: true,
      make: () => {
        const person = chinese();
        return [booking(chineseText(person)), booking(`${person.family} ${person.given}`)];
      },
    },
    'brother and sister, shared family phone': {
      count: 140,
      same: false,
      make: () => {
        const person = somebody();
        const relative = sibling(person);
        return [
          direct(full(person), { phone: person.phone }),
          direct(full(relative), { phone: person.phone }),
        ];
      },
    },
    'same surname': {
      count: 120,
      same: false,
      make: () => {
        const person = somebody();
        return [booking(full(person)), booking(full(sibling(person)))];
      },
    },
    'surname alone': {
      count: 80,
      same: false,
      make: () => {
        const person = somebody();
        return [
          booking(full(person)),
          booking(pick([person.family, `Mr ${person.family}`, `${(person.han ?? ['王'])[0]}先生`])),
        ];
      },
    },
    'same first name, other family, shared e-mail': {
      count: 60,
      same: false,
      make: () => {
        const person = westerner();
        const stranger = { ...other(person), given: person.given };
        const email = mailOf(person);
        return [direct(full(person), { email }), direct(full(stranger), { email })];
      },
    },
    'father and son': {
      count: 60,
      same: false,
      make: () => {
        const person = westerner();
        return [
          direct(`${full(person)} Sr`, { phone: person.phone }),
          direct(`${full(person)} Jr.`, { phone: person.phone }),
        ];
      },
    },
    'parent and child, birth dates by the reservation system': {
      count: 40,
      same: false,
      make: () => {
        const name = ((person) => `${ascii(person.family)}/${ascii(person.given)}`.toUpperCase())(
          westerner(),
        );
        return [booking(`${name}*07JAN2007`), booking(`${name}*21MAR1974`)];
      },
    },
    'other characters, same pinyin, shared family phone': {
      count: 80,
      same: false,
      make: () => {
        const person = chinese();
        const [family = ''] = person.han ?? [];
        const namesake = `${family}${hanGiven[person.given]?.[1] ?? ''}`;
        return [
          direct(chineseText(person), { phone: person.phone }),
          direct(namesake, { phone: person.phone }),
        ];
      },
    },
    'agency mailbox': {
      count: 120,
      same: false,
      make: () => {
        const person = somebody();
        const email = pick(['bookings@reisen.example', 'zhang.tours@agency.example']);
        return [direct(full(person), { email }), direct(full(other(person)), { email })];
      },
    },
    'secretary books for two': {
      count: 60,
      same: false,
      make: () => {
        const [secretary, one] = [westerner(), westerner()];
        const email = mailOf(secretary);
        return [
          direct(full(one), { bookedBy: full(secretary), email }),
          direct(full(other(one)), { bookedBy: full(secretary), email }),
        ];
      },
    },
    'frequent name, two people': {
      count: 140,
      same: false,
      make: () => {
        const name = pick(commonNames);
        return [booking(name), booking(name.toUpperCase())];
      },
    },
    'namesakes with other address and number': {
      count: 100,
      same: false,
      make: () => {
        const [one, stranger] = [westerner(), westerner()];
        return [
          direct(full(one), { email: mailOf(one), phone: one.phone }),
          direct(full(one), { email: mailOf(stranger), phone: stranger.phone }),
        ];
      },
    },
    'namesakes from two countries': {
      count: 60,
      same: false,
      make: () => {
        const one = westerner();
        return [booking(full(one), { country: one.country }), booking(full(one), { country: 'BR' })];
      },
    },
    'virtual number shared by guests of a portal': {
      count: 60,
      same: false,
      make: () => {
        const person = somebody();
        const more = { phone: person.phone, channel: pick(['agoda', 'trip.com', 'booking.com']) };
        return [booking(full(person), more), booking(full(other(person)), more)];
      },
    },
    'hidden name, same surname': {
      count: 40,
      same: false,
      make: () => {
        const person = chinese();
        const [family = ''] = person.han ?? [];
        return [booking(chineseText(person)), booking(`${family}***`)];
      },
    },
    'initial of a brother, shared e-mail': {
      count: 40,
      same: false,
      make: () => {
        const person = westerner();
        const email = mailOf(person);
        return [
          direct(full(person), { email }),
          direct(`${person.given.charAt(0)}. ${person.family}`, { email }),
        ];
      },
    },
    // Rare names are shared too, now and then. No rule can see it; the figure must carry it.
    'namesakes of a rare name, nothing else known': {
      count: 3,
      same: false,
      make: () => {
        const one = westerner();
        return [booking(full(one)), booking(full(one))];
      },
    },
  };
  return Object.entries(kinds).flatMap(([kind, { count, same, make }]) =>
    Array.from({ length: count }, () => {
      const [a, b] = make();
      return { kind, a, b, same };
    }),
  );
}
