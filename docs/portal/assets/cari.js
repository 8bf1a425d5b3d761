// The search box in every header and the page cari/; the index is fetched when first asked.
(function () {
  "use strict";

  var WAIT = 180;  // milliseconds after the last key
  var IN_BOX = 8, ON_PAGE = 10;
  var own = document.currentScript.src;
  var base = own.slice(0, own.lastIndexOf("assets/cari.js"));
  var FROM_DISK = location.protocol === "file:";
  var ready = null;

  function load(name) {
    return new Promise(function (done, failed) {
      var script = document.createElement("script");
      script.src = base + "assets/" + name;
      script.onload = done;
      script.onerror = failed;
      document.head.appendChild(script);
    });
  }

  function index() {
    ready = ready || load("cari-kata.js").then(function () { return load("cari-muat.js"); })
      .then(function () { return load("cari-indeks.js"); })
      .then(function () { return window.literasiIndeks.start(base); })
      .then(function () { return window.literasiIndeks; });
    ready.catch(function () { ready = null; });
    return ready;
  }

  function node(name, style, text) {
    var made = document.createElement(name);
    if (style) made.className = style;
    if (text) made.textContent = text;
    return made;
  }

  function href(address) {
    var folder = !address || address.slice(-1) === "/";
    return base + address + (FROM_DISK && folder ? "index.html" : "");
  }

  // Data are put in as text only; a word is marked when its root is one that was asked for.
  function marked(into, text, found) {
    text.split(/([A-Za-z0-9\u00c0-\u024f]+)/).forEach(function (part, number) {
      var hit = number % 2 && found.has(part);
      into.appendChild(hit ? node("mark", "", part) : document.createTextNode(part));
    });
    return into;
  }

  function tester(answer, search) {
    return {
      has: function (word) {
        return window.literasiKata.words(word).some(function (one) {
          return answer.terms[search.root(one)] || answer.asked.some(function (typed) {
            return typed.length > 2 && one.indexOf(typed) === 0;
          });
        });
      }
    };
  }

  function holds(text, found) { return (text.match(/[A-Za-z0-9\u00c0-\u024f]+/g) || []).some(found.has); }

  // Where a body answers and neither title nor summary does, its first such place is shown.
  function passage(text, found) {
    var words = text.split(" "), at = 0;
    while (at < words.length && !holds(words[at], found)) at += 1;
    if (at === words.length) return "";
    var from = Math.max(0, at - 9), to = Math.min(words.length, at + 18);
    return (from ? "… " : "") + words.slice(from, to).join(" ") + (to < words.length ? " …" : "");
  }

  function day(iso) {
    if (!iso) return "";
    var parts = iso.split("-").map(Number);
    return new Intl.DateTimeFormat("id-ID", { dateStyle: "long" }).format(new Date(parts[0], parts[1] - 1, parts[2]));
  }

  function item(page, found, search) {
    var made = node("li", "cari__hasil"), link = marked(node("a", "cari__judul"), page.title, found);
    var about = [page.kind, page.office, day(page.day)].filter(Boolean).join(" · ");
    var text = node("span", "cari__petikan");
    link.href = href(page.address);
    made.appendChild(node("span", "cari__jenis", about));
    made.appendChild(link);
    made.appendChild(text);
    marked(text, page.summary, found);
    if (!holds(page.title, found) && !holds(page.summary, found)) {
      search.text(page.number).then(function (body) {
        var piece = passage(body, found);
        if (piece) marked(made.appendChild(node("span", "cari__petikan")), piece, found);
      }, function () {});
    }
    return made;
  }

  function corrected(answer) {
    return answer.said.map(function (one) {
      return "Tidak ada “" + one.typed + "”; dicari “" + one.meant.join("” dan “") + "”.";
    }).join(" ");
  }

  function summary(answer, shown) {
    if (!answer.asked.length) return "Ketik kata yang lebih khusus, misalnya “pinjam ruang”.";
    if (!answer.count) return "Tidak ada halaman yang cocok. Coba kata lain atau lebih sedikit kata.";
    var many = answer.count + " halaman ditemukan";
    return (corrected(answer) + " " + many + (answer.count > shown ? ", " + shown + " teratas ditampilkan." : ".")).trim();
  }

  // One place to ask: a field, a list below it, and a line that a screen reader is told.
  function place(field, list, status, most, after) {
    var turn = 0, timer;

    function show(answer, search) {
      var found = tester(answer, search);
      list.textContent = "";
      answer.pages.forEach(function (page) { list.appendChild(item(page, found, search)); });
      status.textContent = summary(answer, answer.pages.length);
    }

    function ask(typing, many) {
      var mine = turn += 1, question = field.value.trim() && field.value;
      window.clearTimeout(timer);
      if (!question || question.trim().length < 2) {
        list.textContent = "";
        status.textContent = "";
        return after(false);
      }
      after(true);
      if (!list.children.length) status.textContent = "Mencari …";
      return index().then(function (search) {
        return search.search(question, typing, many || most).then(function (answer) {
          if (mine !== turn) return;
          show(answer, search);
          after(true, answer);
        });
      }).catch(function () {
        if (mine !== turn) return;
        list.textContent = "";
        status.textContent = "Indeks pencarian tidak dapat dimuat. Periksa sambungan, lalu ketik lagi.";
      });
    }

    field.addEventListener("focus", function () { index().catch(function () {}); });
    field.addEventListener("input", function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () { ask(true); }, WAIT);
    });
    return ask;
  }

  function moveInside(box, field, event) {
    var links = Array.prototype.slice.call(box.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement), down = event.key === "ArrowDown";
    if (!links.length || (!down && event.key !== "ArrowUp") || (at < 0 && !down)) return;
    event.preventDefault();
    var next = at + (down ? 1 : -1);
    (next < 0 ? field : links[Math.min(next, links.length - 1)]).focus();
  }

  function inHeader(box) {
    var form = box.querySelector("form"), field = box.querySelector("input");
    var panel = node("div", "cari__panel"), status = node("p", "cari__kata"), list = node("ul", "cari__daftar");
    var all = node("a", "cari__semua", "Semua hasil");
    panel.hidden = true;
    status.setAttribute("role", "status");
    [status, list, all].forEach(function (one) { panel.appendChild(one); });
    box.appendChild(panel);

    function after(open, answer) {
      panel.hidden = !open;
      all.hidden = !answer || answer.count <= answer.pages.length;
      all.href = href("cari/") + "?q=" + encodeURIComponent(field.value);
    }

    var ask = place(field, list, status, IN_BOX, after);
    form.addEventListener("submit", function (event) {
      if (!FROM_DISK) return;
      event.preventDefault();
      location.href = href("cari/") + "?q=" + encodeURIComponent(field.value);
    });
    field.addEventListener("focus", function () { if (field.value.trim() && list.children.length) panel.hidden = false; });
    box.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && !panel.hidden) {
        event.preventDefault();
        field.focus();
        panel.hidden = true;
      } else if (!panel.hidden) moveInside(box, field, event);
      else if (event.key === "ArrowDown" && event.target === field) ask(true);
    });
    box.addEventListener("focusout", function (event) {
      if (event.relatedTarget && !box.contains(event.relatedTarget)) panel.hidden = true;
    });
    document.addEventListener("click", function (event) { if (!box.contains(event.target)) panel.hidden = true; });
  }

  function onPage(box) {
    var form = box.querySelector("form"), field = box.querySelector("input");
    var status = box.querySelector("[role=status]"), list = box.querySelector("ol");
    var more = box.querySelector("[data-cari-lagi]"), many = ON_PAGE;

    function after(open, answer) { more.hidden = !open || !answer || answer.count <= answer.pages.length; }

    function remember() {
      try { history.replaceState(null, "", "?q=" + encodeURIComponent(field.value)); } catch (refused) { /* from disk */ }
    }

    var ask = place(field, list, status, ON_PAGE, after);
    more.addEventListener("click", function () {
      var before = list.children.length;
      many += ON_PAGE;
      ask(false, many).then(function () { if (list.children[before]) list.children[before].querySelector("a").focus(); });
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      many = ON_PAGE;
      remember();
      ask(false);
    });
    var asked = new URLSearchParams(location.search).get("q");
    if (asked && !field.value) field.value = asked;
    if (field.value.trim()) ask(!asked);  // also what was typed before this script came
  }

  document.querySelectorAll("[data-cari-kepala]").forEach(inHeader);
  document.querySelectorAll("[data-cari-halaman]").forEach(onPage);
})();
