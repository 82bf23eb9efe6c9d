import type { Words } from '../../retention/words';

/**
 * Thrown inside a reader that is many rows deep when the whole file has to be refused; `readFile` catches it
 * and returns the reason. Nothing outside this folder sees it.
 */
export class Refusal extends Error {
  readonly reason: Words;

  constructor(reason: Words) {
    super(reason.en);
    this.name = 'Refusal';
    this.reason = reason;
  }
}
