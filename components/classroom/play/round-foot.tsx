import { useState } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import type { Mode } from '../../../sim/codes/run-file';
import { Icon } from '../../basics/icon';
import { useSpeech } from '../../language';
import { LookingOn } from './looking-on';
import type { Looking } from './use-round-view';

interface Props {
  readonly phase: 'deciding' | 'result' | 'over';
  readonly mode: Mode;
  readonly played: number;
  readonly last: boolean;
  /** In words, with its currency. */
  readonly cost: string;
  /** Decisions whose fields hold what is not allowed, by name: nothing is committed before they are mended. */
  readonly wrong: readonly Words[];
  /** While a round is being played, or after that failed. */
  readonly looking: Looking | undefined;
  readonly onStop: () => void;
  readonly onCommit: () => void;
  readonly onNext: () => void;
  readonly onUndo: () => void;
  readonly onRestart: () => void;
}

/** What the decisions cost and the one next action; back is a round in practice, the whole run when graded. */
export function RoundFoot(props: Props) {
  const say = useSpeech();
  const [sure, setSure] = useState(false);
  const { phase, mode, played, looking } = props;
  const blocked = props.wrong.length > 0;
  // Not `disabled`, which would take the focus away from the button just pressed.
  const working = looking?.kind === 'working';
  const unless = (press: () => void) => () => {
    if (!working) press();
  };
  return (
    <footer class="play__foot">
      <LookingOn
        looking={looking}
        doing={{ en: 'Playing the round', zh: '正在进行本轮' }}
        onStop={props.onStop}
      />
      <div class="play__back">
        {mode === 'practice' && played > 0 && (
          <button
            type="button"
            class="button button--quiet"
            aria-disabled={working}
            onClick={unless(props.onUndo)}
          >
            <Icon name="undo" />
            {say({ en: `Undo round ${played}`, zh: `撤销第${played}轮` })}
          </button>
        )}
        {mode === 'graded' && played > 0 && !sure && (
          <button type="button" class="button button--quiet" onClick={() => setSure(true)}>
            <Icon name="undo" />
            {say({ en: 'Begin again', zh: '重新开始' })}
          </button>
        )}
        {sure && (
          <>
            <span class="small">
              {say({
                en: 'From round 1, and counted in your run file.',
                zh: '从第1轮重来，并记入本局文件。',
              })}
            </span>
            <button
              type="button"
              class="button button--danger"
              aria-disabled={working}
              onClick={unless(props.onRestart)}
            >
              {say({ en: 'Begin again', zh: '重新开始' })}
            </button>
            <button type="button" class="button" onClick={() => setSure(false)}>
              {say({ en: 'Go on', zh: '继续本局' })}
            </button>
          </>
        )}
      </div>
      {phase === 'deciding' && (
        <>
          <p class="play__cost">
            {blocked
              ? say({
                  en: `Not allowed yet: ${props.wrong.map(({ en }) => en).join(', ')}`,
                  zh: `数值超出范围：${props.wrong.map(({ zh }) => zh).join('、')}`,
                })
              : say({ en: `Decisions cost ${props.cost} a round`, zh: `决策费用每轮${props.cost}` })}
          </p>
          <button
            type="button"
            class="button button--next"
            disabled={blocked}
            aria-disabled={working}
            onClick={unless(props.onCommit)}
          >
            {say({ en: `Commit round ${played + 1}`, zh: `提交第${played + 1}轮` })}
          </button>
        </>
      )}
      {phase === 'result' && (
        <button
          type="button"
          class="button button--next"
          aria-disabled={working}
          onClick={unless(props.onNext)}
        >
          {props.last
            ? say({ en: 'See how it ended', zh: '查看结局' })
            : say({ en: `On to round ${played + 1}`, zh: `进入第${played + 1}轮` })}
        </button>
      )}
    </footer>
  );
}
