/** The one door to the browser: no other file names webextension-polyfill. */
export { default as browser, type Menus, type Runtime, type Tabs } from 'webextension-polyfill';
