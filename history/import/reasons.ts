import type { Words } from '../../retention/words';

const count = (n: number) => n.toLocaleString('en-US');
const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

/** Why a whole file is refused: what is wrong, where in the file, and what to do. */
export const refusals = {
  empty: {
    en: 'The file is empty: nothing was written into it. Export it again, and choose it once the download has finished.',
    zh: '文件是空的，里面没有任何内容。请重新导出，下载完成后再选择。',
  },
  headerOnly: {
    en: 'The file has a header but no bookings below it. Export a period in which there were bookings.',
    zh: '文件只有表头，下面没有任何预订。请选择有预订的时间段重新导出。',
  },
  noTable: {
    en: 'No table was found in this file: no row has a label for at least three columns. Take the list of bookings a portal or hotel system exports as .csv, .xls or .xlsx.',
    zh: '在文件里没有找到表格：没有哪一行给出至少三列的列名。请使用预订平台或酒店系统导出的预订列表（.csv、.xls 或 .xlsx）。',
  },
  tooLarge: (found: number, limit: number): Words => ({
    en: `The file has ${megabytes(found)} MB; at most ${megabytes(limit)} MB can be read. Export a shorter period.`,
    zh: `文件有 ${megabytes(found)} MB，最多可读 ${megabytes(limit)} MB。请缩短导出的时间范围。`,
  }),
  tooManyRows: (limit: number): Words => ({
    en: `The file has more than ${count(limit)} rows. Export a shorter period.`,
    zh: `文件超过 ${count(limit)} 行。请缩短导出的时间范围。`,
  }),
  tooManyColumns: (row: number, limit: number): Words => ({
    en: `Row ${row} has more than ${limit} columns; this is not a booking export. Choose the list of bookings as it was exported.`,
    zh: `第 ${row} 行超过 ${limit} 列，这不是预订导出文件。请选择未经改动的预订列表。`,
  }),
  cellTooLong: (row: number, limit: number): Words => ({
    en: `A cell in row ${row} is longer than ${count(limit)} characters; the file is damaged or not a booking export. Export it again.`,
    zh: `第 ${row} 行有一个单元格超过 ${count(limit)} 个字符；文件已损坏，或不是预订导出文件。请重新导出。`,
  }),
  openQuote: (row: number): Words => ({
    en: `A quotation mark opened in row ${row} is never closed: the file was cut off or damaged. Export it again.`,
    zh: `第 ${row} 行的引号没有闭合：文件被截断或已损坏。请重新导出。`,
  }),
  nulBytes: {
    en: 'The file holds binary data (NUL bytes), so it is neither a text table nor a workbook. Export it again as .csv or .xlsx.',
    zh: '文件中含有二进制数据（NUL 字节），既不是文本表格，也不是工作簿。请重新导出为 .csv 或 .xlsx。',
  },
  webPage: {
    en: 'This is a web page or XML with a spreadsheet’s name. Open it in a spreadsheet and save it as .xlsx.',
    zh: '这是改了扩展名的网页或 XML。请用电子表格打开后另存为 .xlsx。',
  },
  otherFormat: (kind: Words): Words => ({
    en: `This is ${kind.en}, not a table. Take the .csv, .xls or .xlsx export.`,
    zh: `这是${kind.zh}，不是表格。请使用 .csv、.xls 或 .xlsx 导出文件。`,
  }),
  notAWorkbook: {
    en: 'This is not an .xlsx workbook but another archive. Save it as .xlsx, or unpack it and choose the export inside.',
    zh: '这不是 .xlsx 工作簿，而是其他压缩格式。请另存为 .xlsx，或解压后选择里面的导出文件。',
  },
  damagedWorkbook: {
    en: 'The workbook is cut off or damaged. Export it again.',
    zh: '工作簿被截断或已损坏。请重新导出。',
  },
  oldWorkbook: {
    en: 'The workbook is of a kind older than Excel 97. Open it in a spreadsheet and save it as .xlsx.',
    zh: '这个工作簿的格式早于 Excel 97。请用电子表格打开后另存为 .xlsx。',
  },
  passwordProtected: {
    en: 'The workbook is protected by a password. Save a copy without one and choose that.',
    zh: '工作簿设有密码。请另存一份不带密码的副本再选择。',
  },
  inflatesTooFar: {
    en: 'The workbook is small on the disk but would unpack to an enormous size; it was not opened. Export it again from the portal, or take a shorter period.',
    zh: '这个工作簿很小，解压后却极大；没有打开它。请从平台重新导出，或缩短时间范围。',
  },
  reservedHeader: (label: string): Words => ({
    en: `A column is called “${label}”, a word no booking export uses and some programs misuse; the file was not read. Rename or delete that column, or export the file again.`,
    zh: `有一列叫“${label}”，预订导出不会用这个词，有些程序会被它误导；没有读取该文件。请改名或删除该列，或重新导出。`,
  }),
} as const;

/** What a file is that holds no table, for `otherFormat`. */
export const otherKinds = {
  pdf: { en: 'a PDF', zh: ' PDF 文件' },
  image: { en: 'a picture', zh: '图片' },
  archive: { en: 'an archive', zh: '压缩文件' },
} as const satisfies Record<string, Words>;

/** Why one row is not taken, and what would mend it; row, column and content are told beside it. */
export const rejections = {
  missing: {
    en: 'The cell is empty, and a booking needs it. Fill it in.',
    zh: '单元格为空，而预订需要这一项。请补上。',
  },
  noName: {
    en: 'The row names neither a guest nor a booker. Write one of the two names.',
    zh: '这一行既没有客户姓名，也没有预订人姓名。请补上其中一个。',
  },
  notADate: {
    en: 'This is not a date that can be read. Write it as year-month-day, e.g. 2026-05-12.',
    zh: '无法识别为日期。请写成年-月-日，例如 2026-05-12。',
  },
  departsBeforeArrival: {
    en: 'The check-out lies before the check-in. Correct one of the two dates.',
    zh: '离店日期早于入住日期。请改正其中一个。',
  },
  shortenedNumber: {
    en: 'A spreadsheet shortened this number and its last digits are lost. Export it again and do not save it in between.',
    zh: '电子表格把号码改成了科学计数法，末几位已丢失。请重新导出，中间不要另存。',
  },
  formula: {
    en: 'The cell holds a formula. Formulas are never run, and this one is not a name or number. Write the value itself.',
    zh: '单元格里是公式。公式一律不执行，它也不是姓名或号码。请直接写入内容。',
  },
  notAName: {
    en: 'There is no letter in this name. Write the guest’s name.',
    zh: '姓名里没有任何文字。请写上客户姓名。',
  },
  tooManyCells: (found: number, expected: number): Words => ({
    en: `The row has ${found} cells but the header ${expected}: most likely an amount with an unquoted comma. Put that cell into quotation marks.`,
    zh: `这一行有 ${found} 个单元格，表头只有 ${expected} 个：多半是金额里的逗号没有加引号。请给该单元格加上引号。`,
  }),
  notABooking: {
    en: 'This row is a payment or an adjustment, not a booking. It can stay out.',
    zh: '这一行是收付款或调整，不是预订，无需导入。',
  },
} as const;
