import type { Words } from '../../retention/words';

/** Something a person should see about a file that was read, though no row was rejected for it. */
export interface Notice {
  readonly kind: 'unknown-currency' | 'unreadable-price' | 'unknown-status';
  /** What was found: `$`, or the status word. */
  readonly found: string;
  /** How many rows it concerns, and the first of them. */
  readonly rows: number;
  readonly firstRow: number;
  readonly words: Words;
}

/** Counts notices over a file, one for each different thing found. */
export class Notices {
  readonly #met = new Map<string, { kind: Notice['kind']; found: string; rows: number; firstRow: number }>();

  add(kind: Notice['kind'], found: string, row: number): void {
    const key = `${kind} ${found}`;
    const met = this.#met.get(key);
    if (met) met.rows += 1;
    // A hostile file could bring a new word in every row; the first hundred tell the story.
    else if (this.#met.size < 100) this.#met.set(key, { kind, found, rows: 1, firstRow: row });
  }

  list(): Notice[] {
    return [...this.#met.values()].map((met) => ({ ...met, words: describe(met) }));
  }
}

function describe({ kind, found, rows, firstRow }: Omit<Notice, 'words'>): Words {
  const many = rows === 1 ? `1 row (row ${firstRow})` : `${rows} rows (first: row ${firstRow})`;
  if (kind === 'unknown-currency') {
    return {
      en: `Price left out in ${many}: ${found === '' ? 'no currency stands beside the amount' : `“${found}” may be several currencies`}. Choose the currency to read it.`,
      zh: `${rows} 行的价格未读取（首见第 ${firstRow} 行）：${found === '' ? '金额旁没有写币种' : `“${found}”可能是好几种货币`}。选定币种后即可读取。`,
    };
  }
  if (kind === 'unreadable-price') {
    return {
      en: `Price left out in ${many}: “${found}” is not an amount that reads one way only. Write it as 1234.50 in the file to have it read.`,
      zh: `${rows} 行的价格未读取（首见第 ${firstRow} 行）：“${found}”无法唯一地读成一个金额。如需读取，请在文件中写成 1234.50 的形式。`,
    };
  }
  return {
    en: `The status “${found}” is not known; ${many} kept as booked, without saying whether the guest came. Write stayed, cancelled or no-show in the file to say more.`,
    zh: `不认识状态“${found}”；有 ${rows} 行（首见第 ${firstRow} 行）只记为已预订，不说明客户是否入住。如需说明，请在文件中写成 stayed（已入住）、cancelled（已取消）或 no-show（未到）。`,
  };
}
