import { describe, expect, test } from 'vitest';
import { refusals, rejections } from '../../../../history/import/reasons';
import type { Words } from '../../../../retention/words';

/** A sentence or half-sentence that tells the reader to do something, as these reasons begin one. */
const todo = {
  en: /(?:^|[.;] )(?:Export|Open|Save|Take|Choose|Rename|Fill|Write|Correct|Put|It can stay out)\b/,
  zh: /请|无需/,
};
const kind: Words = { en: 'a PDF', zh: ' PDF 文件' };
const reasons: readonly [string, Words][] = [...Object.entries(refusals), ...Object.entries(rejections)].map(
  ([name, reason]) => {
    if (typeof reason !== 'function') return [name, reason];
    const said = reason as (...given: readonly unknown[]) => Words;
    return [name, name === 'otherFormat' ? said(kind) : said(3, 4)];
  },
);

describe('D: every reason why a file or a row is not taken says what to do', () => {
  test.each(reasons)('%s', (_, words) => {
    expect(words.en).toMatch(todo.en);
    expect(words.zh).toMatch(todo.zh);
  });
});
