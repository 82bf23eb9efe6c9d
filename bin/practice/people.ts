/**
 * Invented people, for practice only. Rare or made-up family names are paired by hand with given names,
 * so that no pair is the name of a person in public life; phone numbers come from the ranges that
 * regulators keep for fiction (Ofcom, BNetzA, ARCEP, PTS, NANP 555-01xx) or consist mostly of zeros.
 */
export interface Person {
  /** Names the person inside the generator; never written to a record. */
  readonly key: string;
  readonly family: string;
  readonly given: string;
  /** Family and given name in Chinese characters, for those who write them so. */
  readonly chinese?: { readonly family: string; readonly given: string };
  readonly title: 'MR' | 'MS';
  /** ISO 3166 alpha-2, upper case. */
  readonly country: string;
  /** E.164. */
  readonly phone: string;
  readonly address: string;
}

/** `family/given/title`, by country. Anna Kowalczewska of Gdynia is not the one of Kassel. */
const roster: Record<string, string> = {
  DE: `Brandtner/Annika/MS; Mühlhöfer/Jörg/MR; Kestenholz/Hanne-Lore/MS; Österwind/Sören/MR;
    Dombrinck/Katja/MS; Reißmüller/Falk/MR; Vossenkamp/Imke/MS; Lührmann/Hans-Peter/MR; Grünefeld/Maike/MS;
    Tannhauer/Bernd/MR; Schönleitner/Ulrike/MS; Wiebusch/Torben/MR; Ahrendsen/Silke/MS; Kötterheinrich/Lars/MR;
    Kowalczewska/Anna/MS`,
  FR: `Delacourt-Mérel/Élodie/MS; Vaugrenier/Benoît/MR; Chastaing/Anne-Sophie/MS; Lhermier/Gaëlle/MS;
    Bessonnet/Jean-Marc/MR; Quémerais/Noémie/MS; Fontbrune/Théo/MR; Marchelier/Agnès/MS; Rochebois/François/MR;
    Têtaud/Chloé/MS; Garrigou-Lenoir/Sylvain/MR; Prunières/Mathilde/MS; Dubrac/Cédric/MR`,
  ES: `Villarejo Montes/Begoña/MS; Ortuño Salas/Íñigo/MR; Peñalara/Rocío/MS; Castrillón/Tomás/MR;
    Urrutibeitia/Ainhoa/MS; Nogueras/Sebastián/MR; Zabalza Ruiz/María José/MS; Quiñonero/Andrés/MR;
    Albornoz Gil/Inés/MS; Carrasquer/Joaquín/MR`,
  IT: `Bellandini/Chiara/MS; Ferrantelli/Niccolò/MR; D’Ambrogio/Lucia/MS; Montesanti/Edoardo/MR;
    Pescarolo/Giulia/MS; Santambrano/Pietro/MR; Castelnovi/Beatrice/MS; Dell’Orsetto/Matteo/MR;
    Vitagliani/Serena/MS; Roncagliolo/Davide/MR`,
  GB: `Ashdown-Pryce/Harriet/MS; Penhallow/Gareth/MR; Wetherley/Imogen/MS; Strickmere/Callum/MR;
    O’Farrelly/Niamh/MS; Tolgarth/Rhys/MR; Braithwell/Fiona/MS; Cottingley/Oliver/MR; Merrowdale/Philippa/MS;
    Hathershaw/Nigel/MR; Dunstone/Beth/MS; Pemberwick/Alastair/MR`,
  US: `Hollenbrook/Marcus/MR; Vandergrift-Lowe/Denise/MS; Castellane/Renee/MS; Ostrandel/Wyatt/MR;
    Kimballton/Joanne/MS; Delarosa/Héctor/MR; Thornquist/Melanie/MS; Braddix/Terrence/MR; McAllenby/Erin/MS;
    Sutterfield/Dale/MR; Whitcombe-Ray/Lydia/MS; Rosebrough/Dwight/MR; Padgetson/Carla/MS; Yellowlees/Grant/MR`,
  NL: `van den Heuvelink/Marijke/MS; de Korte-Smal/Bram/MR; ter Haarsma/Femke/MS; van Oosterwal/Ruben/MR;
    Zijdewind/Anouk/MS; Hoogerbeets/Daan/MR`,
  PL: `Kowalczewska/Anna/MS; Brzozowicz/Paweł/MR; Łęczyńska/Małgorzata/MS; Świerkosz/Tomasz/MR;
    Zielonkowska/Agnieszka/MS; Gąsiorczyk/Michał/MR`,
  SE: 'Åkerstrand/Linnéa/MS; Björkelund/Göran/MR; Hällsjö/Viktor/MR',
  DK: 'Kjærgaardsen/Mette/MS',
  NO: 'Østbyhaug/Øystein/MR',
  BR: 'Vasconcelos Prado/Letícia/MS; Simões da Rocha/João Pedro/MR',
  PT: 'Quintanilha/Conceição/MS; Fagundes Leitão/Rui/MR; Brandão Seixo/Sofia/MS',
  JP: 'Kuramochi/Haruka/MS; Tsukigase/Kenta/MR; Minazuki/Aoi/MS; Orihara/Satoru/MR',
  KR: 'Namgung/Seo-yeon/MS; Pyo/Min-jae/MR; Seok/Ha-eun/MS',
  IN: 'Raghunathpur/Ananya/MS; Chakradeo/Vikram/MR; Nambisan/Lakshmi/MS',
};

/** `family given/pinyin family/pinyin given/title`. */
const chineseRoster = `陈 雨婷/Chen/Yuting/MS; 林 志衡/Lin/Zhiheng/MR; 周 若岚/Zhou/Ruolan/MS; 吴 承佑/Wu/Chengyou/MR;
  徐 念慈/Xu/Nianci/MS; 孙 启明/Sun/Qiming/MR; 何 静宜/He/Jingyi/MS; 高 翰文/Gao/Hanwen/MR; 郭 映雪/Guo/Yingxue/MS;
  罗 子谦/Luo/Ziqian/MR; 梁 诗韵/Liang/Shiyun/MS; 宋 知远/Song/Zhiyuan/MR; 唐 语薇/Tang/Yuwei/MS; 韩 泽楷/Han/Zekai/MR;
  冯 采薇/Feng/Caiwei/MS; 邓 允恒/Deng/Yunheng/MR; 曹 婉清/Cao/Wanqing/MS; 彭 致和/Peng/Zhihe/MR; 曾 令仪/Zeng/Lingyi/MS;
  吕 思敏/Lü/Simin/MS; 欧阳 若湄/Ouyang/Ruomei/MS; 蔡 文昕/Cai/Wenxin/MS; 潘 书瑶/Pan/Shuyao/MS; 田 嘉树/Tian/Jiashu/MR;
  董 晓禾/Dong/Xiaohe/MS; 袁 立群/Yuan/Liqun/MR; 于 佩珊/Yu/Peishan/MS; 蒋 云舟/Jiang/Yunzhou/MR; 沈 若溪/Shen/Ruoxi/MS;
  杜 衡之/Du/Hengzhi/MR; 程 一诺/Cheng/Yinuo/MS; 苏 慕言/Su/Muyan/MR; 魏 子墨/Wei/Zimo/MR; 叶 书怡/Ye/Shuyi/MS;
  阎 立新/Yan/Lixin/MR; 余 婉容/Yu/Wanrong/MS; 卢 景明/Lu/Jingming/MR; 汪 晴川/Wang/Qingchuan/MS; 钟 毓宁/Zhong/Yuning/MS;
  姜 海潮/Jiang/Haichao/MR; 崔 明哲/Cui/Mingzhe/MR; 谭 雅文/Tan/Yawen/MS; 陆 瑾瑜/Lu/Jinyu/MS; 范 承泽/Fan/Chengze/MR;
  石 晓岚/Shi/Xiaolan/MS; 贾 恩泽/Jia/Enze/MR; 夏 若初/Xia/Ruochu/MS; 方 知夏/Fang/Zhixia/MS; 邹 沛霖/Zou/Peilin/MR;
  熊 立夏/Xiong/Lixia/MS; 金 雨桐/Jin/Yutong/MS; 白 慕晨/Bai/Muchen/MR; 孟 繁星/Meng/Fanxing/MS; 秦 予安/Qin/Yu’an/MS;
  邱 思源/Qiu/Siyuan/MR; 江 心悦/Jiang/Xinyue/MS; 尹 柏舟/Yin/Baizhou/MR; 薛 凝/Xue/Ning/MS; 雷 振声/Lei/Zhensheng/MR;
  侯 佳颖/Hou/Jiaying/MS; 龙 思齐/Long/Siqi/MR; 史 明轩/Shi/Mingxuan/MR; 陶 冉冉/Tao/Ranran/MS; 黎 晓晴/Li/Xiaoqing/MS;
  贺 文柏/He/Wenbai/MR; 顾 以宁/Gu/Yining/MS; 毛 嘉禾/Mao/Jiahe/MR; 郝 梓萱/Hao/Zixuan/MS; 龚 立言/Gong/Liyan/MR;
  邵 慧中/Shao/Huizhong/MS; 万 静姝/Wan/Jingshu/MS; 钱 沐阳/Qian/Muyang/MR; 严 若曦/Yan/Ruoxi/MS; 武 建勋/Wu/Jianxun/MR;
  戴 咏梅/Dai/Yongmei/MS; 莫 晓彤/Mo/Xiaotong/MS; 孔 令川/Kong/Lingchuan/MR; 汤 子衿/Tang/Zijin/MS; 王 秋萍/Wang/Qiuping/MS`;

/** People who have never stayed: today's first-time guests. */
const strangers: Record<string, string> = {
  DE: 'Haverkötter/Jule/MS',
  FR: 'Montrevel/Aurélien/MR',
  GB: 'Oakhampton-Lee/Sadie/MS',
  US: 'Pruett-Sandoval/Caleb/MR',
  IT: 'Torregrossi/Elena/MS',
};
const chineseStrangers = '尤 佳禾/You/Jiahe/MS; 章 予墨/Zhang/Yumo/MR; 柯 听澜/Ke/Tinglan/MS';

interface Place {
  readonly phone: (line: string) => string;
  readonly streets: readonly string[];
}

/** Two digits of `line` are unique within a country. */
const places: Record<string, Place> = {
  DE: {
    phone: (line) => `+49171392${line.padStart(4, '0')}`,
    streets: ['Am Musterkai #, Lübeck', 'Kornspeicherweg #, Kassel'],
  },
  FR: {
    phone: (line) => `+336399800${line}`,
    streets: ['# quai des Essais, Nantes', '# rue du Vieux Phare, Lyon'],
  },
  ES: {
    phone: (line) => `+34600000${line.padStart(3, '0')}`,
    streets: ['Calle del Ensayo #, Gijón', 'Paseo de la Boya #, Cádiz'],
  },
  IT: {
    phone: (line) => `+3932000000${line}`,
    streets: ['Via della Prova #, Trieste', 'Vicolo del Faro #, Parma'],
  },
  GB: {
    phone: (line) => `+4477009000${line}`,
    streets: ['# Sample Wharf, Whitby', '# Lantern Row, Bristol'],
  },
  US: {
    phone: (line) => `+1207555${line.padStart(4, '01')}`,
    streets: ['# Sample Landing, Portland', '# Foghorn Court, Boston'],
  },
  NL: { phone: (line) => `+316100000${line}`, streets: ['Proefkade #, Delft', 'Boeiplein #, Zwolle'] },
  PL: { phone: (line) => `+485000000${line}`, streets: ['ul. Przykładowa #, Gdynia'] },
  SE: { phone: (line) => `+46701740${line.padStart(3, '6')}`, streets: ['Provgatan #, Kalmar'] },
  DK: { phone: (line) => `+452000${line.padStart(4, '0')}`, streets: ['Prøvekaj #, Aarhus'] },
  NO: { phone: (line) => `+47400000${line}`, streets: ['Prøvebrygga #, Bergen'] },
  BR: { phone: (line) => `+55119900000${line}`, streets: ['Rua do Ensaio #, Santos'] },
  PT: { phone: (line) => `+3519100000${line}`, streets: ['Rua do Ensaio #, Aveiro'] },
  JP: { phone: (line) => `+8190000000${line}`, streets: ['# Minato-mihon, Kobe'] },
  KR: { phone: (line) => `+8210200000${line}`, streets: ['# Gyeonbon-ro, Busan'] },
  IN: { phone: (line) => `+9190000000${line}`, streets: ['# Sample Bund, Kochi'] },
  CN: {
    phone: (line) => `+86139000000${line}`,
    streets: ['厦门市样例路#号', '杭州市试航街#号', '# Yangli Road, Shanghai'],
  },
  SG: { phone: (line) => `+65800000${line}`, streets: ['# Sample Quay, Singapore'] },
};

function settle(
  country: string,
  index: number,
  name: Omit<Person, 'key' | 'country' | 'phone' | 'address'>,
): Person {
  const place = places[country];
  if (!place) throw new Error(`no place known for ${country}`);
  const line = String(index + 1).padStart(2, '0');
  const street = place.streets[index % place.streets.length] ?? '';
  return {
    ...name,
    key: `${country}-${line}`,
    country,
    phone: place.phone(line),
    address: street.replace('#', String(3 + ((index * 7) % 90))),
  };
}

const entries = (list: string): string[] => list.split(';').map((entry) => entry.trim());

function western(list: Record<string, string>, startingAt: number): Person[] {
  return Object.entries(list).flatMap(([country, names]) =>
    entries(names).map((entry, index) => {
      const [family = '', given = '', title] = entry.split('/');
      return settle(country, startingAt + index, { family, given, title: title === 'MS' ? 'MS' : 'MR' });
    }),
  );
}

function chinese(list: string, startingAt: number): Person[] {
  return entries(list).map((entry, index) => {
    const [characters = '', family = '', given = '', title] = entry.split('/');
    const [familyCharacters = '', givenCharacters = ''] = characters.split(' ');
    return settle(index % 9 === 8 ? 'SG' : 'CN', startingAt + index, {
      family,
      given,
      chinese: { family: familyCharacters, given: givenCharacters },
      title: title === 'MS' ? 'MS' : 'MR',
    });
  });
}

/** The guest `npm start` opens. */
export const showcaseGuest = 'CN-01';

/** Everybody who is in the sample history. */
export const knownGuests: readonly Person[] = [...chinese(chineseRoster, 0), ...western(roster, 0)];

/** Two guests of one name, and one whose name in letters dozens of others could bear. */
export const easilyConfused: readonly string[] = ['PL-01', 'CN-28', 'CN-33'];

/** Nobody of these is. */
export const firstTimers: readonly Person[] = [...chinese(chineseStrangers, 90), ...western(strangers, 90)];
