/*
 * What a server gets where a page gets the script: nothing. There is no page to register elements in; the server
 * sends the tag with its fallback, and the reader's browser does the rest.
 */
export {};
