// @ts-check
/** The first that matches; the page is ours, so it is there. @type {(selector: string, root?: ParentNode) => any} */
export const one = (selector, root = document) => root.querySelector(selector);

/** @type {(selector: string, root?: ParentNode) => any[]} */
export const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/** A new copy of what a `<template>` holds. @param {string} id @returns {DocumentFragment} */
export const copyOf = (id) => one(`#${id}`).content.cloneNode(true);
