import { UndoBar } from '../basics/undo-bar';
import { useSpeech } from '../language';
import type { FileActions, FileState, Found, JustDone } from './file-state';
import { FindGuest } from './find-guest';
import { GuestSections } from './guest-sections';
import './customer-file.css';

/** The side panel: everything on file about one guest, each record with where it was learnt. */
export function CustomerFile(props: {
  state: FileState;
  /** What the search found; absent while nothing is looked for. */
  found?: readonly Found[];
  today: string;
  actions: FileActions;
  justDone?: JustDone;
}) {
  const say = useSpeech();
  const { state, actions } = props;
  return (
    <main class="file" aria-busy={state.kind === 'loading'}>
      <FindGuest
        {...(props.found && { found: props.found })}
        onSearch={actions.search}
        onChoose={actions.choose}
      />
      {state.kind === 'loading' && <div class="file__waiting" aria-hidden="true" />}
      {state.kind === 'nobody' && (
        <p class="file__nobody soft">
          {say({
            en: 'Open a reservation on a site that is switched on, or look a guest up above.',
            zh: '请在已启用的网站上打开一条预订，或在上方查找客户。',
          })}
        </p>
      )}
      {state.kind === 'error' && (
        <div class="notice notice--error" role="alert">
          <strong>{say(state.what)}</strong> {say(state.todo)}
        </div>
      )}
      {state.kind === 'guest' && (
        <GuestSections key={state.file.history.id} file={state.file} today={props.today} actions={actions} />
      )}
      <UndoBar done={props.justDone} />
    </main>
  );
}
