/** Programs for the browser's own window, which may do anything: sources of functions whose arguments travel as JSON. */
export const windowPrograms = {
  /** The tab id of a BiDi context, whatever its window. */
  tabId: `(context) => {
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap((one) => [...one.gBrowser.tabs]);
    const tab = tabs.find((one) => NavigableManager.getIdForBrowser(one.linkedBrowser) === context);
    return ExtensionParent.apiManager.global.tabTracker.getId(tab);
  }`,
  /** A picture of the popup, PNG in base64. Throws until the popup is painted. */
  popupPicture: `async () => {
    const popup = document.querySelector('browser.webextension-popup-browser').browsingContext.currentWindowGlobal;
    const picture = await popup.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];
  }`,
  /** A real click at a place in the popup: the gesture that the clipboard asks for. An older Firefox has it elsewhere. */
  clickPopup: `(x, y) => {
    const box = document.querySelector('browser.webextension-popup-browser').getBoundingClientRect();
    for (const type of ['mousemove', 'mousedown', 'mouseup'])
      if (window.synthesizeMouseEvent) window.synthesizeMouseEvent(type, box.x + x, box.y + y, { button: 0, clickCount: 1 });
      else window.windowUtils.sendMouseEvent(type, box.x + x, box.y + y, 0, 1, 0);
  }`,
  /** A click on the toolbar button: grants activeTab. */
  clickAction: `(addon) => {
    const item = document.querySelector('[data-extensionid="' + addon + '"] .unified-extensions-item-action-button');
    item.click();
  }`,
  /** The key of a command of the extension, by its letter. */
  pressKey: `(addon, letter) => {
    const place = addon.replace(/[^a-z0-9_-]/gi, '_');
    document.querySelector('keyset[id*="' + place + '"] key[key="' + letter + '"]').doCommand();
  }`,
  /** Tells the extension what a click on an entry of the context menu does. */
  chooseEntry: `(addon, tabId, info) => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { tabTracker } = ExtensionParent.apiManager.global;
    WebExtensionPolicy.getByID(addon).extension.emit('webext-menu-menuitem-click', info, tabTracker.getTab(tabId));
  }`,
  /** Site access as in the add-on manager. */
  setAccess: `async (addon, given) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(addon);
    const sites = { origins: ['http://*/*', 'https://*/*'], permissions: [] };
    await ExtensionPermissions[given ? 'add' : 'remove'](addon, sites, extension);
  }`,
  reload: `async (addon) => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(addon)).reload();
  }`,
  /** Takes effect when the extension is loaded the next time. */
  allowPrivate: `async (addon) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.add(addon, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  }`,
  clipboard: `() => {
    const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transfer.init(null);
    transfer.addDataFlavor('text/plain');
    Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
    const data = {};
    transfer.getTransferData('text/plain', data);
    return data.value.QueryInterface(Ci.nsISupportsString).data;
  }`,
  /** The popup goes by the browser's own theme, and is told by itself. */
  colorScheme: `(scheme) => {
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
    const popup = document.querySelector('browser.webextension-popup-browser');
    if (popup) popup.browsingContext.prefersColorSchemeOverride = scheme;
  }`,
  /** Errors, not warnings, of the extension's own scripts. */
  complaints: `(origin) => Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag) && one.sourceName?.startsWith(origin))
    .map((one) => one.errorMessage + ' at ' + one.sourceName.slice(origin.length) + ':' + one.lineNumber)`,
  clearComplaints: `() => Services.console.reset()`,
} as const;
