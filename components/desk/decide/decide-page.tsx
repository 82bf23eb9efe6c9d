import { useState } from 'preact/hooks';
import { guestNamesFor } from '../../../retention/guest-names';
import type { Words } from '../../../retention/words';
import { UndoBar } from '../../basics/undo-bar';
import { useSpeech } from '../../language';
import { SectionHead } from '../desk-shell';
import { useLongWork } from '../long-work';
import { PairSideBySide } from './pair-side-by-side';
import type { Decision, PairToDecide } from './pair-to-decide';
import './decide-page.css';

/** How a decision is taken back. */
export type UndoDecision = () => Promise<void>;

interface Decided {
  readonly pair: PairToDecide;
  readonly as: Exclude<Decision, 'later'>;
  readonly undo: UndoDecision;
}

/** Pairs of guests that may be one person, one at a time; nothing is joined without a person's word. */
export function DecidePage(props: {
  pairs: readonly PairToDecide[];
  /** How many wait in all; `pairs` may hold only the first of them. */
  of: number;
  onDecide: (pair: PairToDecide, decision: Exclude<Decision, 'later'>) => Promise<UndoDecision>;
}) {
  const say = useSpeech();
  const [last, setLast] = useState<Decided>();
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set());
  const long = useLongWork();
  const busy = long.underWay !== undefined;
  const pair = props.pairs.find((each) => !putOff.has(each.id) && !settled.has(each.id));
  const decide = (on: PairToDecide, decision: Decision) => {
    if (decision === 'later') setPutOff(new Set([...putOff, on.id]));
    else
      void long.run({ en: 'Recording', zh: '正在记录' }, async () => {
        const undo = await props.onDecide(on, decision);
        setSettled(new Set([...settled, on.id]));
        setLast({ pair: on, as: decision, undo });
      });
  };
  const undo = (decided: Decided) =>
    void long.run({ en: 'Taking it back', zh: '正在撤销' }, async () => {
      await decided.undo();
      setSettled(new Set([...settled].filter((id) => id !== decided.pair.id)));
      setLast(undefined);
    });
  return (
    <div class="stack">
      <SectionHead
        name={{ en: 'To decide', zh: '待判断' }}
        about={{
          en: 'One person or two? Homeport joins nobody on a doubt. Look at both, then say.',
          zh: '是同一个人还是两个人？有疑问时归港不会自动合并，请您比较后判断。',
        }}
      />
      <UndoBar done={last && { words: decisionWords(last), undo: () => undo(last) }} />
      {long.failed && (
        <p class="notice notice--error" role="alert">
          {say(long.failed)}
        </p>
      )}
      {pair ? (
        <>
          <p class="soft small">
            {say.count(
              props.of,
              { en: '# pair waits', zh: '还有 # 对' },
              { en: '# pairs wait', zh: '还有 # 对' },
            )}
          </p>
          <PairSideBySide
            key={pair.id}
            pair={pair}
            busy={busy}
            onDecide={(decision) => decide(pair, decision)}
          />
        </>
      ) : (
        <NothingToDecide putOff={putOff.size} onAgain={() => setPutOff(new Set())} />
      )}
    </div>
  );
}

function decisionWords({ pair, as }: Decided): Words {
  const [en, zh] = (['en', 'zh'] as const).map((language) => guestNamesFor(language, pair.one.names).first);
  return as === 'same'
    ? { en: `${en}: joined into one guest.`, zh: `${zh}：已合并为一位客户。` }
    : { en: `${en}: kept as two guests.`, zh: `${zh}：保留为两位客户。` };
}

function NothingToDecide(props: { putOff: number; onAgain: () => void }) {
  const say = useSpeech();
  return (
    <section class="panel empty">
      <h2>
        {props.putOff > 0
          ? say({ en: 'The rest is put off', zh: '其余的已推迟' })
          : say({ en: 'Nothing to decide', zh: '没有待判断的客户' })}
      </h2>
      <p class="soft">
        {props.putOff > 0
          ? say({
              en: 'These pairs stay as they are until you say. Nothing is joined meanwhile.',
              zh: '在您判断之前，这些客户保持不变，不会合并。',
            })
          : say({
              en: 'When an import meets two guests that may be one person, the pair waits here. Until then there is nothing to do: look at your guests, or import more.',
              zh: '导入时遇到可能是同一人的两位客户，会列在这里等您判断。现在无需处理，可以查看客户或继续导入。',
            })}
      </p>
      {props.putOff > 0 ? (
        <button type="button" class="button button--next" onClick={props.onAgain}>
          {say.count(
            props.putOff,
            { en: 'Show the # put off', zh: '显示推迟的 # 对' },
            { en: 'Show the # put off', zh: '显示推迟的 # 对' },
          )}
        </button>
      ) : (
        <div class="row">
          <a class="button" href="#/guests">
            {say({ en: 'See the guests', zh: '查看客户' })}
          </a>
          <a class="button" href="#/import">
            {say({ en: 'Import a booking export', zh: '导入预订记录' })}
          </a>
        </div>
      )}
    </section>
  );
}
