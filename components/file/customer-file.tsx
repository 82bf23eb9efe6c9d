import { Icon } from '../basics/icon';
import { Section } from '../basics/section';
import { UndoBar } from '../basics/undo-bar';
import { Candidates } from '../card/candidates';
import { useSpeech } from '../language';
import type { FileActions, FileState, Found, JustDone } from './file-state';
import { FindGuest } from './find-guest';
import { GuestSections } from './guest-sections';
import './customer-file.css';

/** The side panel: everything on file about one guest, each record with where it was learnt. */
export function CustomerFile(props: {
  state: FileState;
  /** What stands in the search field. */
  sought: string;
  /** What the search found; absent while nothing is looked for. */
  found?: readonly Found[];
  today: string;
  actions: FileActions;
  justDone?: JustDone;
}) {
  const say = useSpeech();
  const { state, actions } = props;
  return (
    <main class="file" data-state={state.kind} aria-busy={state.kind === 'loading'}>
      {/* A guest's file bears the guest's name. */}
      {state.kind !== 'guest' && <h1 class="visually-hidden">{say({ en: 'Guest file', zh: '客户档案' })}</h1>}
      <FindGuest
        {...(props.found && { found: props.found })}
        sought={props.sought}
        onSearch={actions.search}
        onChoose={actions.choose}
      />
      {state.kind === 'loading' && <div class="file__waiting" aria-hidden="true" />}
      {state.kind === 'nobody' && (
        <p class="file__nobody soft">
          {say({
            en: 'No guest on file for the page in front. Open a reservation of one, or look a guest up above.',
            zh: '当前页面没有已存档的客户。请打开客户的预订页面，或在上方查找客户。',
          })}
        </p>
      )}
      {state.kind === 'doubtful' && (
        <Section title={{ en: 'The guest of this page may be', zh: '本页客户可能是' }}>
          <Candidates
            candidates={state.candidates}
            today={props.today}
            onChoose={({ customer }) => actions.choose(customer.id)}
          />
        </Section>
      )}
      {state.kind === 'error' && (
        <div class="notice notice--error" role="alert">
          <strong>{say(state.what)}</strong> {say(state.todo)}
        </div>
      )}
      {state.kind === 'guest' && (
        <>
          <GuestSections key={state.file.history.id} file={state.file} actions={actions} />
          <p>
            <button type="button" class="button button--quiet file__to-desk" onClick={actions.openDesk}>
              <Icon name="bin" />
              {say({ en: 'Erase this guest at the desk', zh: '前往工作台抹除该客户' })}
            </button>
          </p>
        </>
      )}
      <UndoBar done={props.justDone} />
    </main>
  );
}
