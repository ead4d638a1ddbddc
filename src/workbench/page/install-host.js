// The first script of the pane's document: the page puts the host into this window before office.js runs.
window.parent.installOfficeHost?.(window);
