import { render } from 'preact';
import { App } from './App.js';

const place = document.querySelector('#app')!;
render(<App />, place);
addEventListener('leave', () => render(null, place));
