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
            Most twitches are harmless. Many pass in days or weeks. Some come and go for years. See a doctor
            if a twitch lasts more than 2 weeks or you are worried. Go also if a muscle gets weaker or
            smaller, or anything else changes. Get help today if one leg is swollen, warm or sore, or a cramp
            lasts longer than 10 minutes. For these, call your doctor now, or go to an emergency department if
            nobody can see you today. If you are not sure, or if a child twitches, ask a doctor.
            <b>Call your local emergency number now if any of these is new or sudden for you.</b> One side of
            your face drops. Your speech is suddenly slurred or gone. One arm, leg or side is suddenly weak or
            numb. Your legs or arms get weaker over hours or days. You have chest pain, or trouble breathing
            at rest or lying flat. You have back pain with numb or tingling genitals or buttocks, trouble
            peeing, or lost bladder or bowel control. You have back pain after a serious accident, or with
            pain, tingling, weakness or numbness in both legs. An arm or leg jerks, and you are confused or
            black out.
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
