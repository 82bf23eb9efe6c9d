import type { Day } from '../../retention/customer-history';
import { between, randomFor } from './stays';

export interface Message {
  readonly from: 'guest' | 'house';
  readonly on: Day;
  /** ISO 639-1 of the text; a message stays in the language it was written in. */
  readonly language: 'en' | 'zh';
  readonly text: string;
}

const threads: Record<Message['language'], readonly (readonly string[])[]> = {
  en: [
    [
      'Hello, could we leave our bags with you before check-in?',
      'Of course. The desk is staffed from 7:00; we will look after them.',
    ],
    ['Is there a quiet room away from the lift, please?'],
    [
      'We arrive late, about 22:30. Is the door open?',
      'The night desk is open until midnight, no need to call ahead.',
    ],
    ['Do you have a cot for the little one?', 'Yes, free of charge. It will be in the room.'],
    [],
  ],
  zh: [
    ['您好，入住前可以先寄存行李吗？', '可以的，前台早上七点起有人，我们替您保管。'],
    ['请问能安排离电梯远一点的安静房间吗？'],
    ['我们大概晚上十点半到，前台还有人吗？', '夜班前台到零点，直接过来就好。'],
    ['房间可以加一张婴儿床吗？', '可以，免费提供，会提前放好。'],
    [],
  ],
};

/** Whether the guest still waits for a word from the house. */
export const awaitsAnswer = (messages: readonly Message[]): boolean => messages.at(-1)?.from === 'guest';

/** The messages that go with a reservation: short, everyday, the same each time for the same number. */
export function messagesFor(number: string, bookedOn: Day, country: string): readonly Message[] {
  const language = country === 'CN' ? 'zh' : 'en';
  const random = randomFor('messages', number);
  const thread = threads[language][between(random, 0, threads[language].length - 1)] ?? [];
  return thread.map((text, index) => ({
    from: index % 2 === 0 ? 'guest' : 'house',
    on: bookedOn,
    language,
    text,
  }));
}
