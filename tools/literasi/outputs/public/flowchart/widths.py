"""Advance widths of Liberation Sans in 1/2048 em, by width; a test holds them to the TTF."""

from collections.abc import Mapping

REGULAR: Mapping[int, str] = {
    391: "'",
    455: "ijl\u2018\u2019",
    532: "|\xa6",
    569: " !,./:;I[\\]ft\xa0\xcc\xcd\xce\xcf\xec\xed\xee\xef",
    682: "()-`r\xa1\xa8\xad\xb2\xb3\xb4\xb7\xb8\xb9\u201c\u201d",
    684: "{}",
    717: "\u2022",
    727: '"',
    748: "\xba",
    758: "\xaa",
    797: "*",
    819: "\xb0",
    961: "^",
    1024: "Jcksvxyz\xe7\xfd\xff",
    1100: "\xb6",
    1124: "\xb1\xf7\u2264\u2265",
    1131: "\xaf",
    1139: (
        "#$0123456789?L_abdeghnopqu\xa2\xa3\xa4\xa5\xa7\xab\xbb\xe0\xe1\xe2\xe3\xe4\xe5"
        "\xe8\xe9\xea\xeb\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf9\xfa\xfb\xfc\xfe\u2013"
    ),
    1180: "\xb5",
    1196: "+<=>~\xac\xd7",
    1237: "\u25cf\u25cb",
    1251: "FTZ\xbf\xdf\xf8",
    1366: "&ABEKPSVXY\xc0\xc1\xc2\xc3\xc4\xc5\xc8\xc9\xca\xcb\xdd\xde",
    1479: "CDHNRUw\xc7\xd0\xd1\xd9\xda\xdb\xdc",
    1509: "\xa9\xae",
    1593: "GOQ\xd2\xd3\xd4\xd5\xd6\xd8",
    1706: "Mm",
    1708: "\xbc\xbd\xbe",
    1821: "%\xe6",
    1933: "W",
    2048: "\xc6\u2014\u2026\u2192",
    2079: "@",
}
BOLD: Mapping[int, str] = {
    487: "'",
    569: " ,./I\\ijl\xa0\xcc\xcd\xce\xcf\xec\xed\xee\xef\u2018\u2019",
    573: "|\xa6",
    682: "!()-:;[]`ft\xa1\xa8\xad\xb2\xb3\xb4\xb7\xb8\xb9",
    717: "\u2022",
    748: "\xba",
    758: "\xaa",
    797: "*r{}",
    819: "\xb0",
    971: '"',
    1024: "z\u201c\u201d",
    1124: "\xb1\xf7\u2264\u2265",
    1131: "\xaf",
    1139: (
        "#$0123456789J_aceksvxy\xa2\xa3\xa4\xa5\xa7\xab\xb6\xbb\xe0\xe1\xe2\xe3\xe4\xe5"
        "\xe7\xe8\xe9\xea\xeb\xfd\xff\u2013"
    ),
    1180: "\xb5",
    1196: "+<=>^~\xac\xd7",
    1237: "\u25cf\u25cb",
    1251: "?FLTZbdghnopqu\xbf\xdf\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf8\xf9\xfa\xfb\xfc\xfe",
    1366: "EPSVXY\xc8\xc9\xca\xcb\xdd\xde",
    1479: "&ABCDHKNRU\xc0\xc1\xc2\xc3\xc4\xc5\xc7\xd0\xd1\xd9\xda\xdb\xdc",
    1509: "\xa9\xae",
    1593: "GOQw\xd2\xd3\xd4\xd5\xd6\xd8",
    1706: "M",
    1708: "\xbc\xbd\xbe",
    1821: "%m\xe6",
    1933: "W",
    1997: "@",
    2048: "\xc6\u2014\u2026\u2192",
}
