/**
 * What an import takes at most, in one place. A file beyond any of these is refused with the reason, before
 * the memory is spent. The text limit leaves room for a million bookings of Booking.com's width (255 bytes
 * a row); workbooks are parsed as a whole, so theirs is smaller.
 */
export const limits = {
  /** Bytes of a `.csv` or other delimited text. */
  textBytes: 400 * 1024 * 1024,
  /** Bytes of an `.xls` or `.xlsx` as it lies on the disk. */
  workbookBytes: 64 * 1024 * 1024,
  /** Bytes of everything inside an `.xlsx` once inflated. */
  inflatedBytes: 512 * 1024 * 1024,
  /** Inflated bytes per stored byte of one part. Real sheets stay under 60; deflate can reach 1032. */
  inflationRatio: 200,
  /** Parts smaller than this may inflate as they like: short runs of XML compress very well. */
  inflationRatioFrom: 4 * 1024 * 1024,
  /** Files inside an `.xlsx`. */
  parts: 2_000,
  /** Data rows. */
  rows: 2_000_000,
  columns: 400,
  /** Characters of one cell. Excel itself stops at 32,767. */
  cellCharacters: 64 * 1024,
  /** Rows above the header that may hold a title or a report period. */
  rowsAboveHeader: 20,
} as const;
