import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { safeCsv } from '../../../../retention/safe-csv';
import { finderIn, readClassList } from '../../../../sim/grade/class-list';
import { fullCsv } from '../../../../sim/grade/full-csv';
import { canvasCsv, type GradebookStudent, moodleCsv } from '../../../../sim/grade/gradebook-csv';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { kpiCatalogue } from '../../../../sim/view/kpi-catalogue';
import { classOfRuns } from '../../../helpers/class-of-runs';
import { rowsOf } from './rows';

const student = (rest: Partial<GradebookStudent>): GradebookStudent => ({
  name: '',
  platformId: '',
  schoolId: '',
  login: '',
  email: '',
  section: '',
  ...rest,
});
const parse = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
const item = { title: 'Retention game', pointsForPar: 20 };

describe('D: the file Canvas imports', () => {
  const csv = canvasCsv(item, [
    { student: student({ name: '陈雨婷', schoolId: '2026001' }), score: 87.46 },
    { student: student({ name: 'Byrne, Aoife', platformId: '4711', section: 'A' }), score: -12 },
  ]);

  it('has the columns its importer wants, in its order: Student, ID, SIS IDs, Section, assignment', () => {
    const [head = []] = parse(csv);
    expect(head).toEqual(['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'Retention game']);
    expect(csv.startsWith('Student,')).toBe(true);
  });

  it('tells the points, then one line a student, with points inside the scale', () => {
    expect(parse(csv).slice(1)).toEqual([
      ['    Points Possible', '', '', '', '', '20'],
      ['陈雨婷', '', '2026001', '', '', '17.5'],
      ['Byrne, Aoife', '4711', '', '', 'A', '0'],
    ]);
  });

  it('lets nobody call themselves the line of points', () => {
    const named = canvasCsv(item, [
      { student: student({ name: 'x Points Possible y', login: 'me' }), score: 1 },
    ]);
    expect(named.match(/Points Possible/g)).toHaveLength(1);
  });
});

describe('D: the file Moodle imports', () => {
  const grades = [
    { student: student({ email: 'a@b.example', schoolId: '7' }), score: 140 },
    { student: student({ schoolId: '8' }), score: 50 },
  ];

  it('has an identifying column under Moodle’s own heading and one for the grade', () => {
    expect(parse(moodleCsv(item, 'schoolId', grades))).toEqual([
      ['ID number', 'Retention game'],
      ['7', '20'],
      ['8', '10'],
    ]);
  });

  it('leaves out whom it cannot name, since one unknown user makes Moodle refuse the whole file', () => {
    expect(parse(moodleCsv(item, 'email', grades)).slice(1)).toEqual([['a@b.example', '20']]);
  });
});

describe('D: the full table', () => {
  const rows = rowsOf(
    classOfRuns(breakfastShop, 'K7Q2M', 3).map((file, n) => ({
      ...file,
      student: ['=HYPERLINK("http://x.example")', '陈雨婷', '@cmd'][n] ?? '',
      answers: [{ question: 'Q1', text: '+1\n"really"' }],
    })),
  );
  const counts = new Map(rows.map(({ handIn }) => [handIn.id, true as const]));

  it.each(['en', 'zh'] as const)(
    'has every indicator, decision and answer under a heading, in %s',
    (language) => {
      const lines = parse(fullCsv(rows, counts, language));
      const [head = [], ...body] = lines;
      expect(new Set(head).size).toBe(head.length);
      for (const { name } of kpiCatalogue) expect(head).toContain(name[language]);
      expect(body).toHaveLength(3);
      const retention = head.indexOf(
        kpiCatalogue.find(({ id }) => id === 'retentionRate')?.name[language] ?? '',
      );
      expect(body.map((line) => Number(line[retention]))).toEqual(
        rows.map(({ rounds }) => rounds.at(-1)?.kpis.retentionRate),
      );
      expect(body[0]?.at(-1)).toContain('"really"');
    },
  );

  it('has no rank in it', () => {
    expect(fullCsv(rows, counts, 'en')).not.toMatch(/\brank\b|\bplace\b/i);
    expect(fullCsv(rows, counts, 'zh')).not.toMatch(/排名|名次/);
  });

  it('B: no text a student wrote begins a cell as a formula', () => {
    for (const cell of parse(fullCsv(rows, counts, 'en')).flat())
      expect(Number.isNaN(Number(cell)) ? cell : '').not.toMatch(/^[=+\-@]/);
  });

  it('B: formula-safe for any text, numbers untouched', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', ' ='), fc.string(), (start, rest) => {
        const [[cell = ''] = []] = Papa.parse<string[]>(safeCsv([[start + rest, 1]])).data;
        expect(cell.startsWith("'")).toBe(true);
      }),
    );
    expect(safeCsv([[-12.5, 3]])).toBe('-12.5,3\r\n');
  });
});

describe('D: the class list turns what students wrote into what the gradebook knows', () => {
  const canvas =
    '\uFEFFStudent,ID,SIS User ID,SIS Login ID,Section,Essay (12)\n"    Points Possible",,,,,10\n"Chen, Yuting",11,2026001,ychen,A,\n"Li, Na",12,2026002,nli,A,\n"Li, Na",13,2026003,nli2,B,\n';
  const read = readClassList(canvas);
  if (!read.ok) throw new Error(read.error.en);
  const find = finderIn(read.value);

  it('reads what Canvas exports, without its line of points', () => {
    expect(read.value.map(({ name }) => name)).toEqual(['Chen, Yuting', 'Li, Na', 'Li, Na']);
  });

  it.each(['chen yuting', 'Yuting Chen', 'Chen, Yuting', ' 2026001 ', 'YCHEN', '11'])(
    'finds “%s”',
    (written) => {
      expect(find(written)?.platformId).toBe('11');
    },
  );

  it('guesses nobody: one name of two students is left to the instructor, a number is not', () => {
    expect(find('Na Li')).toBeUndefined();
    expect(find('2026003')?.platformId).toBe('13');
    expect(find('somebody')).toBeUndefined();
    expect(find('')).toBeUndefined();
  });

  it('reads what Moodle exports, in English and Chinese', () => {
    const en = readClassList(
      'First name,Last name,ID number,Email address,Quiz\nYuting,Chen,2026001,y@s.example,3\n',
    );
    const zh = readClassList('名,姓,学号,电子邮件地址\n雨婷,陈,2026001,y@s.example\n');
    expect(en).toMatchObject({ ok: true, value: [{ name: 'Yuting Chen', email: 'y@s.example' }] });
    if (!zh.ok) throw new Error(zh.error.en);
    expect(finderIn(zh.value)('陈雨婷')?.schoolId).toBe('2026001');
  });

  it('a table of something else is refused in one sentence', () => {
    expect(readClassList('a;b\n1;2')).toMatchObject({
      ok: false,
      error: { en: /No column/, zh: /没有认出/ },
    });
  });
});
