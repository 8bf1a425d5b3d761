// The sign at a door: reads the times in its own page, and fetches the page anew every few minutes.
// When the connection drops it goes on with what it has, and says of which day that is.
(function () {
  "use strict";

  var EVERY = 5 * 60 * 1000;  // between two looks at the server
  var TICK = 15 * 1000;       // between two looks at the clock
  var LISTED = 4;

  function find(sign, name) { return sign.querySelector(".jw-pintu-" + name); }

  function read(sign) { return JSON.parse(sign.getAttribute("data-pintu")); }

  function dayOf(moment, zone) {
    return new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(moment);
  }

  function clockOf(moment, zone) {
    return new Intl.DateTimeFormat("id-ID", { timeZone: zone, hour: "2-digit", minute: "2-digit", hour12: false })
      .format(moment).replace(":", ".");
  }

  function say(sign, state, words, until) {
    var place = find(sign, "keadaan");
    var text = words + (until ? "|" + until : "");
    if (place.dataset.kata === text) return;  // a screen reader is told changes only
    place.dataset.kata = text;
    place.dataset.keadaan = state;
    place.textContent = words;
    if (!until) return;
    var small = document.createElement("small");
    small.textContent = until;
    place.appendChild(small);
  }

  function line(use, today, zone) {
    var item = document.createElement("li");
    var when = document.createElement("span");
    var name = document.createElement("strong");
    when.textContent = (dayOf(new Date(use.mulai), zone) === today ? "Hari ini" : use.hari) + ", " + use.jam;
    name.textContent = use.nama;
    item.appendChild(when);
    item.appendChild(name);
    return item;
  }

  function show(sign, data, now) {
    var today = dayOf(now, data.zona);
    var running = data.pemakaian.filter(function (one) {
      return new Date(one.mulai) <= now && now < new Date(one.selesai);
    });
    var coming = data.pemakaian.filter(function (one) { return new Date(one.mulai) > now; });
    var whole = running.filter(function (one) { return one.keadaan !== "sebagian"; });
    var current = whole.concat(running.filter(function (one) { return one.keadaan === "sebagian"; }));
    var next = coming[0];
    if (current.length) {
      var words = { terpakai: "TERPAKAI", dipesan: "DIPESAN", sebagian: "SEBAGIAN TERPAKAI" };
      var end = new Date(current[0].selesai);
      var until = dayOf(end, data.zona) === today ? "sampai " + clockOf(end, data.zona) : current[0].jam;
      say(sign, current[0].keadaan, words[current[0].keadaan], until);
    } else if (next && dayOf(new Date(next.mulai), data.zona) === today) {
      say(sign, "bebas", "BEBAS", "sampai " + clockOf(new Date(next.mulai), data.zona));
    } else {
      say(sign, "bebas", "BEBAS", "tidak ada pemakaian lain hari ini");
    }
    find(sign, "kini").textContent = current.map(function (one) { return one.nama; }).join(" · ");
    var list = find(sign, "daftar");
    list.textContent = "";
    coming.slice(0, LISTED).forEach(function (one) { list.appendChild(line(one, today, data.zona)); });
    find(sign, "judul").hidden = !coming.length;
    // Nobody scrolls a sign: what does not fit on the screen is left out, the next use never.
    while (list.children.length > 1 && document.documentElement.scrollHeight > window.innerHeight) {
      list.removeChild(list.lastChild);
    }
  }

  function start() {
    var sign = document.querySelector("[data-pintu]");
    if (!sign || !window.fetch || !window.Intl) return;
    var data = read(sign);
    var since = find(sign, "per");

    function draw() { show(sign, data, new Date()); }

    function heard(page) {
      var fresh = new DOMParser().parseFromString(page, "text/html").querySelector("[data-pintu]");
      if (!fresh) throw new Error("no sign");
      data = read(fresh);
      since.textContent = "Data per " + data.per + ".";
      since.classList.remove("jw-putus");
      draw();
    }

    function lost() {
      since.textContent = "Sambungan terputus; data per " + data.per + ".";
      since.classList.add("jw-putus");
    }

    function look() {
      fetch(window.location.pathname, { cache: "no-cache" }).then(function (answer) {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.text();
      }).then(heard).catch(lost);
    }

    draw();
    sign.classList.add("jw-pintu-siap");
    window.setInterval(draw, TICK);
    window.setInterval(look, EVERY);
    window.addEventListener("online", look);
    window.addEventListener("offline", lost);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
