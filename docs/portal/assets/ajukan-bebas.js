// Says of the wished room and times what is known of them, and names what is still free.
(function () {
  "use strict";

  var paper = window.literasiSurat, rooms = window.literasiRuang;

  function span(pair) { return paper.clock(pair[0]) + "–" + paper.clock(pair[1]); }

  function verdict(data, room, day, from, to) {
    var hours = rooms.hours(data, room, day).map(span).join(", ");
    return {
      luar: "di luar data jadwal yang dimuat formulir ini",
      tutup: "tidak dibuka" + (data.libur[day] ? " (" + data.libur[day] + ")" : ""),
      jam: "di luar jam buka ruang (" + hours + " " + data.zona + ")",
      terpakai: "sudah tercatat dipakai atau dipesan",
      sebagian: "kosong sebagian; bagian lain ruang ini terpakai",
      kosong: "masih kosong"
    }[rooms.state(data, room, day, from, to)];
  }

  function ideas(data, room, day, from, to, people) {
    var found = [];
    rooms.otherTimes(data, room, day, from, to).forEach(function (one) {
      found.push("pada hari itu pukul " + span(one) + " " + data.zona);
    });
    rooms.otherDays(data, room, day, from, to).forEach(function (one) {
      found.push(paper.date(one, true) + " pada jam yang sama");
    });
    rooms.otherRooms(data, room, day, from, to, people).forEach(function (one) {
      found.push(one.nama + " pada waktu yang sama");
    });
    return found;
  }

  function showDay(data, box, room, day, wish) {
    var from = wish.from, to = wish.to, state = rooms.state(data, room, day, from, to);
    var line = paper.element("p",
      paper.date(day, true) + ": " + verdict(data, room, day, from, to) + ".",
      state === "kosong" ? "aj-kosong" : "aj-tidak-kosong");
    paper.put(box, line);
    var other = state === "kosong" || state === "luar" ? [] :
      ideas(data, room, day, from, to, wish.people);
    if (!other.length) return;
    var list = paper.element("ul");
    other.forEach(function (one) { paper.put(list, paper.element("li", one)); });
    paper.put(box, paper.element("p", "Yang masih kosong:"), list);
  }

  // `wish` is { room, days, from, to, people }: minutes after midnight, null while open.
  function show(data, box, wish) {
    var room = data.ruang.filter(function (one) { return one.kode === wish.room; })[0];
    box.textContent = "";
    box.hidden = !(room && wish.days.length && wish.from !== null && wish.to > wish.from);
    if (box.hidden) return;
    paper.put(box, paper.element("p", room.nama, "aj-bebas-judul"));
    wish.days.forEach(function (day) { showDay(data, box, room, day, wish); });
    if (room.muat && wish.people > room.muat) {
      paper.put(box, paper.element("p", "Ruang ini memuat paling banyak " + room.muat +
        " orang.", "aj-tidak-kosong"));
    }
    paper.put(box, paper.element("p", "Per data tanggal " + data.data_per +
      "; belum merupakan pemesanan.", "aj-bantuan"));
  }

  window.literasiBebas = { show: show };
})();
