// The form's schema, judged in the browser: the keywords that it uses and no others, without eval.
// Gives every fault as { at: "/usulan/jam", word: "required" }, in the schema's order.
(function () {
  "use strict";

  var DATE = /^(19|20|21)([0-9]{2})-([0-9]{2})-([0-9]{2})$/;

  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }

  // A day that exists, in the years that an office writes about.
  function isDate(text) {
    var found = DATE.exec(text);
    if (!found) return false;
    var day = new Date(0);
    day.setUTCFullYear(+(found[1] + found[2]), found[3] - 1, +found[4]);
    return day.getUTCMonth() === found[3] - 1 && day.getUTCDate() === +found[4];
  }

  var TYPES = {
    object: isObject,
    array: Array.isArray,
    string: function (value) { return typeof value === "string"; },
    integer: function (value) { return typeof value === "number" && value % 1 === 0; }
  };

  // Characters are counted as people count them, not as UTF-16 does.
  function length(text) { return Array.from(text).length; }

  var TEXT = {
    pattern: function (text, pattern) { return new RegExp(pattern, "u").test(text); },
    minLength: function (text, least) { return length(text) >= least; },
    maxLength: function (text, most) { return length(text) <= most; },
    format: function (text, name) { return name !== "date" || isDate(text); }
  };
  var NUMBER = {
    minimum: function (value, least) { return value >= least; },
    maximum: function (value, most) { return value <= most; }
  };
  var LIST = {
    minItems: function (list, least) { return list.length >= least; },
    maxItems: function (list, most) { return list.length <= most; }
  };

  function measure(tests, schema, value, at, out) {
    Object.keys(tests).forEach(function (word) {
      if (word in schema && !tests[word](value, schema[word])) out.push({ at: at, word: word });
    });
  }

  function inside(schema, value, at, out) {
    var known = schema.properties || {};
    (schema.required || []).forEach(function (key) {
      if (!Object.prototype.hasOwnProperty.call(value, key)) {
        out.push({ at: at + "/" + key, word: "required" });
      }
    });
    Object.keys(value).forEach(function (key) {
      if (Object.prototype.hasOwnProperty.call(known, key)) {
        judge(known[key], value[key], at + "/" + key, out);
      } else if (schema.additionalProperties === false) {
        out.push({ at: at + "/" + key, word: "additionalProperties" });
      }
    });
  }

  function judge(schema, value, at, out) {
    if (schema.type && !TYPES[schema.type](value)) {
      out.push({ at: at, word: "type" });
      return;
    }
    if ("const" in schema && value !== schema.const) out.push({ at: at, word: "const" });
    if (schema.enum && schema.enum.indexOf(value) < 0) out.push({ at: at, word: "enum" });
    if (typeof value === "string") measure(TEXT, schema, value, at, out);
    if (typeof value === "number") measure(NUMBER, schema, value, at, out);
    if (Array.isArray(value)) {
      measure(LIST, schema, value, at, out);
      value.forEach(function (one, number) {
        if (schema.items) judge(schema.items, one, at + "/" + number, out);
      });
    }
    if (isObject(value)) inside(schema, value, at, out);
  }

  window.literasiSkema = {
    faults: function (schema, value) {
      var out = [];
      judge(schema, value, "", out);
      return out;
    }
  };
})();
