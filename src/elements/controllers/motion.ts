import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether an element's pictures move, stand still half-way, or neither. They move only when a person asks. */
export class MotionController implements ReactiveController {
  state: '' | 'play' | 'play pause' = '';

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What is put back later must not begin to move by itself. */
  hostDisconnected() {
    this.end();
  }

  readonly toggle = () => this.#set(this.state === 'play' ? 'play pause' : 'play');

  /** The movement has run its time, or was cut off: by a tab that closed over it, say. */
  readonly end = () => this.#set('');

  #set(state: MotionController['state']) {
    if (state === this.state) return;
    this.state = state;
    this.#host.requestUpdate();
  }
}
