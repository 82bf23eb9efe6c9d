import { describe, expect, it } from 'vitest';
import { guestNamesFor } from '../../../retention/guest-names';

describe('a guest’s spellings as a reader meets them', () => {
  const names = ['Yuting Chen', '陈雨婷', 'CHEN Yuting'];
  it('D: the reader’s own script first, the other beside it', () => {
    expect(guestNamesFor('en', names)).toEqual({
      first: 'Yuting Chen',
      inOtherScript: '陈雨婷',
      others: ['陈雨婷', 'CHEN Yuting'],
    });
    expect(guestNamesFor('zh', names)).toMatchObject({ first: '陈雨婷', inOtherScript: 'Yuting Chen' });
  });
  it('D: one that holds both scripts needs no second', () => {
    expect(guestNamesFor('en', ['Chen Yuting 陈雨婷', '陈雨婷'])).not.toHaveProperty('inOtherScript');
  });
  it('D: whoever was met in one script only is shown in that one', () => {
    expect(guestNamesFor('zh', ['Ana Silva'])).toEqual({ first: 'Ana Silva', others: [] });
    expect(guestNamesFor('en', [])).toEqual({ first: '', others: [] });
  });
});
