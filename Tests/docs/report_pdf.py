"""A PDF of plain lines, as pdftotext reads it: no font in it, only what its glyphs stand for."""

HEIGHT, LEADING, PER_PAGE = 842, 18, 42


def stream(body):
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(body), body)


def pdf(lines):
    glyphs = {character: number for number, character in enumerate(sorted(set("".join(lines))), 1)}
    chars = list(glyphs.items())
    cmap = ["/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange"]
    for first in range(0, len(chars), 100):
        part = chars[first:first + 100]
        cmap.append(f"{len(part)} beginbfchar")
        cmap += [f"<{number:04X}> <{character.encode('utf-16-be').hex().upper()}>" for character, number in part]
        cmap.append("endbfchar")
    cmap.append("endcmap end end")
    pages = [lines[first:first + PER_PAGE] for first in range(0, len(lines), PER_PAGE)]
    kids = [7 + 2 * number for number in range(len(pages))]
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] /Count {len(kids)} >>".encode(),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /DW 1000 /FontDescriptor 5 0 R "
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        b"<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 "
        b"/Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>",
        stream("\n".join(cmap).encode()),
    ]
    for number, page in enumerate(pages):
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {HEIGHT}] /Contents {8 + 2 * number} 0 R "
                       "/Resources << /Font << /F 3 0 R >> >> >>".encode())
        text = [f"BT /F 10 Tf {LEADING} TL 40 {HEIGHT - 50} Td"]
        text += [f"<{''.join(f'{glyphs[character]:04X}' for character in line)}> Tj T*" for line in page]
        objects.append(stream("\n".join([*text, "ET"]).encode()))
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(out))
