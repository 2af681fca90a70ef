/*
 * Runs before everything else, as it stands. Excel 2019 and older show the pane in an engine that
 * takes nothing newer than ES5 and could not even read the rest; such an engine, and one that is
 * too old for the language of the bundle (es2020, Array.prototype.at), gets the page that says so.
 * Query and hash go along: they hold what Excel tells office.js.
 */
(function () {
  "use strict";
  var enough =
    typeof Promise === "function" &&
    typeof globalThis === "object" &&
    typeof Array.prototype.at === "function" &&
    typeof Array.prototype.findLastIndex === "function";
  if (!enough) {
    location.replace("unsupported.html" + location.search + location.hash);
  }
})();
