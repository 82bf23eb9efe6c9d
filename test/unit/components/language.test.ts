import { describe, expect, it } from 'vitest';
import { asOtherProgramsRead, speechIn } from '../../../components/language';

const languages = ['en', 'zh'] as const;
/** The sign stays on the line of its currency by a mark of no width; what is read is compared. */
const read = (shown: string) => shown.replaceAll('\u2060', '');
const yuan = (amount: number) => ({ amount, currency: 'CNY' });

describe.each(languages)('numbers a person reads, in %s', (language) => {
  const say = speechIn(language);

  it('have a minus sign, never a hyphen', () => {
    expect(say.number(-1234.5)).toBe('−1,234.5');
    expect(say.number(-0.25, { style: 'percent' })).toBe('−25%');
    expect(read(say.money(yuan(-1800)))).toBe(language === 'en' ? '−CN¥1,800' : '−¥1,800');
    expect(say.count(-3, { en: '#', zh: '#' }, { en: '#', zh: '#' })).toBe('−3');
  });

  it('keep the sign of a difference, and give nought none', () => {
    expect(read(say.money(yuan(-5), { signDisplay: 'exceptZero' }))).toMatch(/^−/);
    expect(read(say.money(yuan(5), { signDisplay: 'exceptZero' }))).toMatch(/^\+/);
    expect(read(say.money(yuan(0), { signDisplay: 'exceptZero' }))).toMatch(/^\D+0$/);
    expect(say.number(-0)).toBe('0');
    expect(say.number(-0.2, { maximumFractionDigits: 0 })).toBe('0');
  });

  it('go to other programs as those read them', () => {
    expect(asOtherProgramsRead(say.number(-1234))).toBe('-1,234');
    expect(asOtherProgramsRead(say.money(yuan(-7)))).toMatch(/^-(CN)?¥7$/);
  });
});
