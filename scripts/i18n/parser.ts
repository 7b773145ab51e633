import { DOMParser, onWarningStopParsing } from '@xmldom/xmldom';
import type { Parser as DomParser } from '../../i18n/xml.js';

/** As strict as browsers are. */
class StrictParser extends DOMParser {
  constructor() {
    super({ onError: onWarningStopParsing });
  }
}

/** The browser's DOMParser, for Node. */
export const Parser = StrictParser as unknown as DomParser;
