/* As plain as its page. Excel takes a page without this for one that did not start. */
(function () {
  "use strict";
  if (typeof Office !== "undefined") {
    Office.initialize = function () {};
  }
})();
