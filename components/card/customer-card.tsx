import { useEffect } from 'preact/hooks';
import { useSpeech } from '../language';
import { CardHead } from './card-head';
import type { CardContext, CardState } from './card-state';
import { Doubtful } from './doubtful';
import { KnownGuest } from './known-guest';
import { NewGuest } from './new-guest';
import { ErrorView, Loading } from './waiting';
import './card.css';

/** The card over the page: who the guest is, what happened before, what to do now. */
export function CustomerCard(props: { state: CardState; context: CardContext }) {
  const { state, context } = props;
  const say = useSpeech();
  useClosingKeys(context.actions.close);
  return (
    <main
      class="card"
      data-state={state.kind}
      aria-label={say({ en: 'Homeport', zh: '归港' })}
      aria-busy={state.kind === 'loading'}
    >
      <CardHead state={state} onClose={context.actions.close} onChooseAgain={context.actions.chooseAgain} />
      {state.kind === 'loading' && <Loading />}
      {state.kind === 'error' && <ErrorView what={state.what} todo={state.todo} />}
      {state.kind === 'doubtful' && <Doubtful state={state} context={context} />}
      {state.kind === 'new' && <NewGuest state={state} context={context} />}
      {state.kind === 'known' && <KnownGuest state={state} context={context} />}
    </main>
  );
}

/**
 * Escape closes the innermost thing: an open menu first (the browser does that), then the card. Alt+G, which opens
 * the card from the page, closes it from in here too: a key pressed inside the frame never reaches the page.
 */
function useClosingKeys(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const escapes = event.key === 'Escape' && !document.querySelector(':popover-open');
      const chosen = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const toggles = chosen && event.code === 'KeyG' && !event.repeat;
      if (!escapes && !toggles) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
}
