import 'leg-twitch/define.js';
import './main.js';
