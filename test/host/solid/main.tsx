import { render } from 'solid-js/web';
import { App } from './App.js';

const leave = render(() => <App />, document.querySelector('#app')!);
addEventListener('leave', leave);
