/** The band the courseware quotes for acquiring against keeping (T2.1, F1). Its source is not given. */
export const COURSE_BAND = { from: 5, to: 10 } as const;

export interface AcquireOrKeep {
  /** Cost of one new customer; null where none came. */
  readonly acquireOne: number | null;
  /** Cost of keeping one customer; null where none was kept. */
  readonly keepOne: number | null;
  /** How many times the second the first is; null where either is unknown or keeping cost nothing. */
  readonly ratio: number | null;
  readonly inCourseBand: boolean | null;
}

/** Average costs of one period. An average does not say what the next customer would cost (Pfeifer 2005). */
export function acquireOrKeep(period: {
  acquisitionSpend: number;
  newCustomers: number;
  retentionSpend: number;
  keptCustomers: number;
}): AcquireOrKeep {
  const acquireOne = period.newCustomers > 0 ? period.acquisitionSpend / period.newCustomers : null;
  const keepOne = period.keptCustomers > 0 ? period.retentionSpend / period.keptCustomers : null;
  const ratio = acquireOne === null || keepOne === null || keepOne === 0 ? null : acquireOne / keepOne;
  return {
    acquireOne,
    keepOne,
    ratio,
    inCourseBand: ratio === null ? null : ratio >= COURSE_BAND.from && ratio <= COURSE_BAND.to,
  };
}
