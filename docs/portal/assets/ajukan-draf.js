// A new form's code and day, and the draft that the applicant may keep on the own device.
(function () {
  "use strict";

  var FIRST = "abcdefghijklmnopqrstuvwxyz", SIGNS = FIRST + "0123456789";

  function draw(signs) {
    var one = new Uint8Array(1), fair = 256 - 256 % signs.length;
    do { window.crypto.getRandomValues(one); } while (one[0] >= fair);
    return signs[one[0] % signs.length];
  }

  function newCode() {
    var drawn = draw(FIRST);
    while (drawn.length < 8) drawn += draw(SIGNS);
    return drawn;
  }

  function today() {
    var now = new Date();
    function two(number) { return (number < 10 ? "0" : "") + number; }
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  function store(act) {
    try { return act(window.localStorage); } catch (failed) { return undefined; }
  }

  function write(key, draft) {
    return !!store(function (kept) { kept.setItem(key, JSON.stringify(draft)); return true; });
  }

  // Give a draft as it was kept; what somebody else wrote there is none.
  function read(key) {
    var text = store(function (kept) { return kept.getItem(key); }), draft = null;
    try { draft = JSON.parse(text || "null"); } catch (broken) { draft = null; }
    var fits = draft && draft.isian && typeof draft.isian === "object" &&
      /^[a-z][a-z0-9]{7}$/.test(draft.kode);
    return fits ? draft : null;
  }

  window.literasiDraf = {
    newCode: newCode,
    today: today,
    write: write,
    read: read,
    erase: function (key) { store(function (kept) { kept.removeItem(key); }); }
  };
})();
