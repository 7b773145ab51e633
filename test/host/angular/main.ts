import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.js';

document.querySelector('#app')!.append(document.createElement('app-root'));
const app = await bootstrapApplication(App);
addEventListener('leave', () => app.destroy());
