import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { TwitchActionEvent } from 'leg-twitch/events.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <form>
      @if (shown()) {
        <twitch-warning-signs
          name="signs"
          heading-level="3"
          [attr.region]="region()"
          [value]="signs()"
          (twitch-change)="signs.set($event.value)"
          (twitch-action)="act($event)"
        >
          <p>
            <b>Call your local emergency number now</b> if one side of your face has dropped, you cannot lift
            an arm, your speech is slurred, you have sudden weakness or numbness on one side, serious trouble
            breathing, or back pain with numbness around the genitals or buttocks, trouble peeing, lost
            bladder or bowel control, or weakness or numbness in both legs. <b>See a doctor</b> if a twitch
            lasts more than 2 weeks, anything changes, or you are worried.
          </p>
          <button slot="action" type="button" (click)="signs.set([])">Clear</button>
          <p slot="footer">{{ signs().length }} noted</p>
        </twitch-warning-signs>
      }
      <button type="button" (click)="region.set('us')">I am in the United States</button>
      <button type="button" (click)="shown.set(!shown())">Show or hide</button>
      <p id="ticked">{{ signs().join(' ') }}</p>
      <p id="letter">{{ letter() }}</p>
    </form>
  `,
})
export class App {
  signs = signal(['sign.weakness', 'sign.worry']);
  region = signal('gb');
  shown = signal(true);
  letter = signal('');

  act(event: TwitchActionEvent) {
    if (event.action !== 'print') return;
    event.preventDefault();
    this.letter.set(event.text);
  }
}
