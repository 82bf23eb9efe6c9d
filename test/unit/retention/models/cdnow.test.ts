import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  expectedFromStart,
  expectedNext,
  fitBgNbd,
  logLikelihood,
  pAlive,
  type Rhythm,
} from '../../../../retention/models/bg-nbd';
import { expectedSpend, fitGammaGamma } from '../../../../retention/models/gamma-gamma';

const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe('BG/NBD, point checks of Fader, Hardie & Lee (2005)', () => {
  it('E[X(t)] of a new customer', () => {
    const model = { r: 0.24259, alpha: 4.41353, a: 0.79289, b: 2.42575 };
    for (const [t, expected] of [
      [0.1429, 0.0078],
      [1, 0.0532],
      [3, 0.1506],
      [32, 1.0437],
      [78, 1.8576],
    ] as const) {
      expect(expectedFromStart(model, t)).toBeCloseTo(expected, 3);
    }
  });

  it('the worked customer: 2 repeats, last in week 30.43 of 38.86', () => {
    const customer = { x: 2, tx: 30.43, T: 38.86 };
    expect(expectedNext(published, customer, 39)).toBeCloseTo(1.226, 2);
    expect(pAlive(published, customer)).toBeCloseTo(0.7266, 3);
  });

  it('P(alive) is exactly 1 without a repeat', () => {
    expect(pAlive(published, { x: 0, tx: 0, T: 1000 })).toBe(1);
  });

  it('stays finite where naive forms overflow', () => {
    const model = { r: 0.25, alpha: 4, a: 0.8, b: 2.5 };
    expect(logLikelihood(model, [{ x: 0, tx: 0, T: 40 }])).toBeCloseTo(-0.59947382, 7);
    expect(logLikelihood(model, [{ x: 200, tx: 38, T: 40 }])).toBeCloseTo(100.7957, 3);
  });
});

const SUMMARY = '../shared/data/cdnow/cdnow_customers_summary.csv';
const SAMPLE = '../shared/data/cdnow/CDNOW_sample.txt';

describe.skipIf(!existsSync(SUMMARY))('CDNOW, 2,357 customers', () => {
  it('gives back the published BG/NBD parameters and log-likelihood', () => {
    const customers: Rhythm[] = readFileSync(SUMMARY, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [, x = 0, tx = 0, T = 0] = line.split(',').map(Number);
        return { x, tx, T };
      });
    expect(customers).toHaveLength(2357);
    const fitted = fitBgNbd(customers);
    expect(fitted.logLikelihood).toBeCloseTo(-9582.4, 0);
    expect(Math.abs(fitted.r - published.r)).toBeLessThan(0.001);
    expect(Math.abs(fitted.alpha - published.alpha)).toBeLessThan(0.005);
    expect(Math.abs(fitted.a - published.a)).toBeLessThan(0.005);
    expect(Math.abs(fitted.b - published.b)).toBeLessThan(0.01);
  });

  it('gives back the published gamma-gamma parameters', () => {
    const spent = new Map<string, { days: Set<string>; first: string; byDay: Map<string, number> }>();
    for (const line of readFileSync(SAMPLE, 'utf8').trim().split('\n')) {
      const [, id = '', day = '', , money = '0'] = line.trim().split(/\s+/);
      if (day > '19970930') continue;
      const customer = spent.get(id) ?? { days: new Set(), first: day, byDay: new Map<string, number>() };
      customer.byDay.set(day, (customer.byDay.get(day) ?? 0) + Number(money));
      spent.set(id, customer);
    }
    const spending = [...spent.values()].map(({ byDay, first }) => {
      const repeats = [...byDay].filter(([day]) => day !== first).map(([, money]) => money);
      return { x: repeats.length, z: repeats.reduce((sum, m) => sum + m, 0) / Math.max(1, repeats.length) };
    });
    const fitted = fitGammaGamma(spending);
    expect(fitted.p).toBeCloseTo(6.25, 0);
    expect(fitted.q).toBeCloseTo(3.74, 1);
    expect(fitted.v).toBeCloseTo(15.44, 0);
    expect(fitted.logLikelihood).toBeCloseTo(-4055.92, 0);
    expect(expectedSpend(fitted, { x: 0, z: 0 })).toBeCloseTo(35.17, 0);
  });
});
