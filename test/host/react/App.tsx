import type {} from 'leg-twitch/react';
import type { TwitchActionEvent } from 'leg-twitch/events.js';
import { useState } from 'react';

export function App() {
  const [signs, setSigns] = useState(['sign.weakness', 'sign.worry']);
  const [region, setRegion] = useState('gb');
  const [shown, setShown] = useState(true);
  const [letter, setLetter] = useState('');

  const act = (event: TwitchActionEvent) => {
    if (event.action !== 'print') return;
    event.preventDefault();
    setLetter(event.text);
  };

  return (
    <form>
      {shown && (
        <twitch-warning-signs
          name="signs"
          heading-level={3}
          region={region}
          value={signs}
          ontwitch-change={(event) => setSigns(event.value)}
          ontwitch-action={act}
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
          <p slot="footer">{signs.length} noted</p>
        </twitch-warning-signs>
      )}
      <button type="button" onClick={() => setRegion('us')}>
        I am in the United States
      </button>
      <button type="button" onClick={() => setShown(!shown)}>
        Show or hide
      </button>
      <p id="ticked">{signs.join(' ')}</p>
      <p id="letter">{letter}</p>
    </form>
  );
}
