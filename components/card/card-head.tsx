import { guestNamesFor } from '../../retention/guest-names';
import { Icon } from '../basics/icon';
import { useSpeech } from '../language';
import type { CardState } from './card-state';
import { MatchReasons } from './match-reasons';

/** Who it is, how we know, and the way out. The same height whatever is known. */
export function CardHead(props: { state: CardState; onClose: () => void; onChooseAgain: () => void }) {
  const say = useSpeech();
  const { state } = props;
  return (
    <header class="card-head">
      <div class="card-head__who">
        <h1 class="card-head__name">
          <GuestName state={state} />
        </h1>
        {state.kind === 'known' && state.history.tier && <span class="chip">{state.history.tier}</span>}
        <button
          type="button"
          class="button button--quiet button--icon"
          aria-label={say({ en: 'Close card', zh: '关闭卡片' })}
          onClick={props.onClose}
        >
          <Icon name="cross" />
        </button>
      </div>
      <div class="card-head__how small">
        {state.kind === 'known' && state.grounds && (
          <MatchReasons grounds={state.grounds} others={state.others} />
        )}
        {state.kind === 'new' && (
          <span class="soft">{say({ en: 'New guest: no record on file', zh: '新客户：暂无记录' })}</span>
        )}
        {(state.kind === 'known' || state.kind === 'new') && state.chosen && (
          <button type="button" class="button button--small button--quiet" onClick={props.onChooseAgain}>
            <Icon name="undo" />
            {say({ en: 'Choose again', zh: '重新选择' })}
          </button>
        )}
        {state.kind === 'doubtful' && (
          <span class="soft">{say({ en: 'Perhaps known: please choose', zh: '可能是老客户：请选择' })}</span>
        )}
        {state.kind === 'loading' && (
          <span class="soft">{say({ en: 'Looking in your records…', zh: '正在查找记录…' })}</span>
        )}
      </div>
    </header>
  );
}

function GuestName({ state }: { state: CardState }) {
  const say = useSpeech();
  if (state.kind === 'known') {
    const { first, inOtherScript } = guestNamesFor(say.language, state.history.names);
    return (
      <>
        {first}
        {inOtherScript && ' '}
        {inOtherScript && <span class="card-head__second">{inOtherScript}</span>}
      </>
    );
  }
  if (state.kind === 'new' || state.kind === 'doubtful')
    return <>{state.inView.guestName ?? say({ en: 'Guest without a name', zh: '未署名客户' })}</>;
  return <>{say({ en: 'Homeport', zh: '归港' })}</>;
}
