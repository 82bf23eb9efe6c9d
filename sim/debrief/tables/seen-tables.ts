import type { Run } from '../../contract/run';
import { lastExitsOf } from '../../exits';
import { guestMark } from '../../guest-names';
import type { DriversOfLeavers } from '../../view/loyalty-drivers';
import type { WarningsOfRun } from '../warnings-of-run';
import type { Cell, RunTable } from './table';

/** Every first warning with what came of it, and everybody who left without one (R47). */
export const warningsTable = (run: Run, { reports }: WarningsOfRun): RunTable => ({
  id: 'warnings',
  says: {
    en: 'One row a customer who was on the list of customers at risk, with what came of it; then those who chose to leave and never were.',
    zh: '曾列入流失迹象名单的客户每位一行及其结果；随后是自行离开而从未列入者。',
  },
  columns: ['customer', 'first warned after round', 'on', 'came', 'days ahead', 'exit round'],
  rows: () => {
    const { alarms, missed } = reports['as-played'];
    const leftIn = new Map(lastExitsOf(run).map(({ customer, round }) => [customer, round]));
    return [
      ...alarms.map(({ customer, after, on, came, daysAhead }): Cell[] => [
        guestMark(customer),
        after,
        on,
        came,
        daysAhead ?? null,
        leftIn.get(customer) ?? null,
      ]),
      ...missed.map((customer): Cell[] => [
        guestMark(customer),
        null,
        null,
        'left unwarned',
        null,
        leftIn.get(customer) ?? null,
      ]),
    ];
  },
});

export const signsTable = ({ signs }: WarningsOfRun): RunTable => ({
  id: 'signs',
  says: {
    en: 'One row a warning sign: cases (a customer at the end of a round), how many chose to leave within two rounds, and how many leavers showed it at the last look.',
    zh: '每种流失迹象一行：次数（一位客户在一轮结束时为一次）、两轮内自行离开的次数，以及离开者在最后一次查看时出现该迹象的人数。',
  },
  columns: ['sign', 'cases', 'left within watch', 'leavers showing it at the last look'],
  rows: () => signs.map(({ signal, cases, left, atLastLook }): Cell[] => [signal, cases, left, atLastLook]),
});

/** The eight drivers of loyalty at the moment of decision (R29). */
export const driversTable = ({ leavers, drivers }: DriversOfLeavers): RunTable => ({
  id: 'drivers',
  says: {
    en: 'One row a driver of loyalty: its average among those who chose to leave and among those who weighed in the same rounds and stayed.',
    zh: '每个忠诚驱动因素一行：自行离开者与同轮权衡后留下者的平均值。',
  },
  columns: ['driver', 'course row', 'who left', 'who stayed', 'leavers'],
  rows: () => drivers.map(({ id, row, left, stayed }): Cell[] => [id, row, left, stayed, leavers]),
});
