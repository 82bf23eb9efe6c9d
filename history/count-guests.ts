import { readyForChinese } from './identity/pinyin';
import type { ImportReading } from './import/reading';
import { type ImportCounts, namesIn, planImport } from './import-plan';

/** What a file would bring into an empty history: bookings, guests, duplicates. Nothing is opened or written. */
export async function countsOf(reading: ImportReading): Promise<ImportCounts> {
  await readyForChinese(namesIn(reading.bookings.map(({ clues }) => clues)));
  return planImport(reading, [], { id: 'count', file: '' }).counts;
}
