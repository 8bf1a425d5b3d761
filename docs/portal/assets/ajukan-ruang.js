// Whether a room is free by what the build knew: hours, holidays, closures and uses of each day.
// A room is { kode, nama, muat, pola, hari }: `hari` names for each day from the build's day on a
// pattern of `pola`, with spans in minutes after midnight: `buka` open, `kosong` free of them,
// `sebagian` when another part of the room is taken.
(function () {
  "use strict";

  var AHEAD = 21; // days that are looked through for another day

  function dayNumber(text) {
    var parts = text.split("-");
    return Date.UTC(+parts[0], parts[1] - 1, +parts[2]) / 86400000;
  }

  function dayText(number) { return new Date(number * 86400000).toISOString().slice(0, 10); }

  function pattern(data, room, day) {
    var number = dayNumber(day) - dayNumber(data.dari);
    return number < 0 || number >= room.hari.length ? null : room.pola[room.hari[number]];
  }

  function holds(spans, from, to) {
    return spans.some(function (one) { return one[0] <= from && to <= one[1]; });
  }

  // One of: luar (beyond the data), tutup, jam (outside the hours), terpakai, sebagian, kosong.
  function state(data, room, day, from, to) {
    var found = pattern(data, room, day);
    if (!found) return "luar";
    if (!found.buka.length) return "tutup";
    if (!holds(found.buka, from, to)) return "jam";
    if (!holds(found.kosong, from, to)) return "terpakai";
    return found.sebagian ? "sebagian" : "kosong";
  }

  // Other times of the same day, the nearest first.
  function otherTimes(data, room, day, from, to) {
    var found = pattern(data, room, day);
    return (found ? found.kosong : []).filter(function (one) {
      return one[1] - one[0] >= to - from;
    }).map(function (one) {
      var start = Math.max(one[0], Math.min(from, one[1] - (to - from)));
      return [start, start + to - from];
    }).sort(function (a, b) { return Math.abs(a[0] - from) - Math.abs(b[0] - from); }).slice(0, 2);
  }

  function otherDays(data, room, day, from, to) {
    var found = [];
    for (var ahead = 1; ahead <= AHEAD && found.length < 3; ahead += 1) {
      var next = dayText(dayNumber(day) + ahead);
      if (state(data, room, next, from, to) === "kosong") found.push(next);
    }
    return found;
  }

  function otherRooms(data, room, day, from, to, people) {
    return data.ruang.filter(function (one) {
      return one.kode !== room.kode && (!one.muat || one.muat >= people) &&
        state(data, one, day, from, to) === "kosong";
    }).slice(0, 3);
  }

  window.literasiRuang = {
    state: state,
    hours: function (data, room, day) { return (pattern(data, room, day) || { buka: [] }).buka; },
    otherTimes: otherTimes,
    otherDays: otherDays,
    otherRooms: otherRooms
  };
})();
