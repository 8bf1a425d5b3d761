// Fetches the pieces of the search index (assets/cari/*.js): each is a script that calls
// literasiCari, which works from disk (file://) as well as under a strict policy.
(function () {
  "use strict";

  var BITS = 24, END = "_";
  var base, first, pending = {};

  window.literasiCari = function (name, data) {
    var one = pending[name];
    if (one) one.done(data);
  };

  function piece(name) {
    if (pending[name]) return pending[name].promise;
    var one = pending[name] = {};
    one.promise = new Promise(function (done, failed) {
      var script = document.createElement("script");
      one.done = done;
      script.src = base + "assets/cari/" + name + ".js" + (first ? "?v=" + first.versi : "");
      script.onerror = function () { delete pending[name]; failed(new Error(name)); };
      script.onload = function () { script.parentNode.removeChild(script); };
      document.head.appendChild(script);
    });
    return one.promise;
  }

  function keys(text) {
    var found = Object.create(null);
    text.split(" ").forEach(function (one) { found[one] = true; });
    return found;
  }

  function start(home) {
    base = home;
    return piece("awal").then(function (data) {
      if (first) return first;
      first = data;
      first.akar = keys(first.akar);
      first.henti = keys(first.henti);
      ["k", "p", "d", "t"].forEach(function (table) { first.mulai[table] = keys(first.mulai[table]); });
      return first;
    });
  }

  // The piece that holds a key is the longest beginning of it among the pieces' names.
  function nameOf(table, key) {
    for (var length = key.length; length > 0; length -= 1) {
      if (first.mulai[table][key.slice(0, length)]) return table + "-" + key.slice(0, length);
    }
    return first.mulai[table][END] ? table + "-" + END : "";
  }

  function row(table, key) {
    var name = nameOf(table, key + END);
    if (!name) return Promise.resolve("");
    return piece(name).then(function (text) {
      var found = ("\n" + text).indexOf("\n" + key + " ");
      return found < 0 ? "" : text.slice(found + key.length + 1).split("\n", 1)[0];
    });
  }

  function bits(number) { return (Array(BITS + 1).join("0") + number.toString(2)).slice(-BITS); }

  function page(table, number) {
    var name = nameOf(table, bits(number) + END);
    return piece(name).then(function (text) {
      var line = text.split("\n").filter(function (one) { return one.indexOf("[" + number + ",") === 0; })[0];
      return JSON.parse(line);
    });
  }

  window.literasiMuat = { start: start, piece: piece, nameOf: nameOf, row: row, page: page };
})();
