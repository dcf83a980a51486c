// Chrome shows a popup once its page has loaded, and the page's own scripts belong to that: what is imported here comes beside it, so that
// the skeleton of index.html is seen at once.
void import('./index');
