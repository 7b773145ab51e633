import type {} from 'leg-twitch/solid';
import type { TwitchActionEvent } from 'leg-twitch/events.js';
import { createSignal, Show } from 'solid-js';

export function App() {
  const [signs, setSigns] = createSignal(['sign.weakness', 'sign.worry']);
  const [region, setRegion] = createSignal('gb');
  const [shown, setShown] = createSignal(true);
  const [letter, setLetter] = createSignal('');

  const act = (event: TwitchActionEvent) => {
    if (event.action !== 'print') return;
    event.preventDefault();
    setLetter(event.text);
  };

  return (
    <form>
      <Show when={shown()}>
        <twitch-warning-signs
          name="signs"
          heading-level={3}
          region={region()}
          value={signs()}
          on:twitch-change={(event) => setSigns(event.value)}
          on:twitch-action={act}
        >
          <p>
            <b>Call your local emergency number now</b> if one side of your face has dropped, you cannot lift
            an arm, your speech is slurred, you have sudden weakness or numbness on one side, serious trouble
            breathing, or back pain with numbness around the genitals or buttocks, trouble peeing, lost
            bladder or bowel control, or weakness or numbness in both legs. <b>See a doctor</b> if a twitch
            lasts more than 2 weeks, anything changes, or you are worried.
          </p>
          <button slot="action" type="button" onClick={() => setSigns([])}>
            Clear
          </button>
          <p slot="footer">{signs().length} noted</p>
        </twitch-warning-signs>
      </Show>
      <button type="button" onClick={() => setRegion('us')}>
        I am in the United States
      </button>
      <button type="button" onClick={() => setShown(!shown())}>
        Show or hide
      </button>
      <p id="ticked">{signs().join(' ')}</p>
      <p id="letter">{letter()}</p>
    </form>
  );
}
