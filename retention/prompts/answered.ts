import type { CustomerHistory, Day, PromptOutcome } from '../customer-history';
import { daysBetween } from '../days';
import type { Ground, Prompt } from './prompt';

/**
 * The agent's answer that keeps a prompt away today, if there is one. An answer speaks of one record: the
 * same prompt about a new record is a new prompt.
 * - done: away for the prompt's cool-down;
 * - later: away until the day named;
 * - does not fit: away for that record.
 */
export function answerHolding(
  prompt: Pick<Prompt, 'id' | 'coolDownDays'>,
  ground: Ground,
  history: CustomerHistory | undefined,
  today: Day,
): PromptOutcome | undefined {
  const last = (history?.outcomes ?? [])
    .filter((outcome) => outcome.prompt === prompt.id && outcome.about === ground.about)
    .reduce<PromptOutcome | undefined>(
      (newest, next) => (newest && newest.on > next.on ? newest : next),
      undefined,
    );
  if (!last) return undefined;
  switch (last.did.kind) {
    case 'done':
      return daysBetween(last.on, today) < prompt.coolDownDays ? last : undefined;
    case 'later':
      return today < last.did.until ? last : undefined;
    case 'does-not-fit':
      return last;
  }
}
