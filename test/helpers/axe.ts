import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Body for `evaluate` or `inCard`: runs axe-core (WCAG 2.2 A and AA, best practices) over the document and
 * returns one line a violation, with the elements it concerns. An empty list is what a test expects.
 */
export const axeViolations = `
  if (!window.axe) { ${source} }
  const { violations } = await window.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.map(({ id, help, nodes }) =>
    id + ': ' + help + ' — ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | '));
`;
