import { useState } from 'preact/hooks';
import { Icon } from '../../basics/icon';
import { UndoBar } from '../../basics/undo-bar';
import type { FileActions, FileState, JustDone } from '../../file/file-state';
import { GuestSections } from '../../file/guest-sections';
import { useSpeech } from '../../language';
import { EraseGuest } from './erase-guest';
import '../../card/card.css';
import '../../file/customer-file.css';
import './guest-page.css';

/** One guest's whole file at the desk, with the one thing only the desk can do: erase the guest. */
export function GuestPage(props: {
  state: FileState;
  actions: FileActions;
  justDone: JustDone | undefined;
  onErase: () => void;
}) {
  const say = useSpeech();
  const [erasing, setErasing] = useState(false);
  const { state } = props;
  return (
    <div class="stack" aria-busy={state.kind === 'loading'}>
      <div class="row row--apart">
        <a href="#/guests">{say({ en: '‹ All guests', zh: '‹ 全部客户' })}</a>
        {state.kind === 'guest' && (
          <button type="button" class="button button--danger" onClick={() => setErasing(true)}>
            <Icon name="bin" />
            {say({ en: 'Erase this guest …', zh: '抹除该客户…' })}
          </button>
        )}
      </div>
      {state.kind === 'guest' && (
        <div class="panel file guest-page">
          <GuestSections key={state.file.history.id} file={state.file} actions={props.actions} />
          <UndoBar done={props.justDone} />
        </div>
      )}
      {state.kind === 'loading' && <div class="panel guest-page__waiting" />}
      {(state.kind === 'nobody' || state.kind === 'doubtful') && (
        <section class="panel empty">
          <h1>{say({ en: 'No such guest', zh: '没有这位客户' })}</h1>
          <p class="soft">
            {say({
              en: 'The guest was erased, joined with another, or came with an import that was undone.',
              zh: '该客户可能已被抹除、与其他客户合并，或随撤销的导入一并移除。',
            })}{' '}
            {say({
              en: 'Look the guest up in the list.',
              zh: '请在客户列表中查找。',
            })}
          </p>
          <a class="button button--next" href="#/guests">
            {say({ en: 'See all guests', zh: '查看全部客户' })}
          </a>
        </section>
      )}
      {state.kind === 'error' && (
        <p class="notice notice--error" role="alert">
          <strong>{say(state.what)}</strong> {say(state.todo)}
        </p>
      )}
      {erasing && state.kind === 'guest' && (
        <EraseGuest
          history={state.file.history}
          onCancel={() => setErasing(false)}
          onErase={() => {
            setErasing(false);
            props.onErase();
          }}
        />
      )}
    </div>
  );
}
