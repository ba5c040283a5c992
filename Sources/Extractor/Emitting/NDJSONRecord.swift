extension ExtractedRecord {
    /// The record as a line of NDJSON without its end, to the byte what `extract` writes.
    ///
    /// `fields` gives the captures of a rule in the order of its pattern.
    func ndjson(_ fields: [String]) -> [UInt8] {
        let out = ByteBuffer(capacity: 512)
        var isFirst = true
        for key in RecordKey.allCases {
            guard let value = self[key] else { continue }
            out.append(isFirst ? "{\"" : ",\"")
            isFirst = false
            out.append(Array(key.name.utf8))
            out.append("\":")
            ExtractedRecord.write(value, fields, into: out)
        }
        out.append("}")
        return Array(out.bytes)
    }

    private static func write(_ value: Value, _ fields: [String], into out: ByteBuffer) {
        switch value {
        case .text(let text): quoted(text, into: out)
        case .integer(let number): out.append(number)
        case .decimal(let number): out.append(Array(number.description.utf8))
        case .flag: out.append("true")
        case .date(let date): write(date, into: out)
        case .words(let words):
            list("[", "]", words, into: out) { quoted($0, into: out) }
        case .captures(let captures):
            list("{", "}", fields.filter { captures[$0] != nil }, into: out) { name in
                quoted(name, into: out)
                out.append(":")
                quoted(captures[name] ?? "", into: out)
            }
        }
    }

    private static func write(_ date: ExtractedDate, into out: ByteBuffer) {
        out.append("{\"text\":")
        quoted(date.text, into: out)
        out.append(",\"at\":[")
        out.append(date.start)
        out.append(",")
        out.append(date.end)
        out.append("],\"edtf\":")
        quoted(date.edtf, into: out)
        if !date.yearIsUnknown {
            for (name, day) in [("start", date.firstDay), ("end", date.lastDay)] {
                out.append(",\"")
                out.append(Array(name.utf8))
                out.append("\":")
                if let day { quoted(day, into: out) } else { out.append("null") }
            }
        }
        if let relation = date.relation {
            out.append(",\"relation\":")
            quoted(relation.rawValue, into: out)
        }
        if date.inferred { out.append(",\"inferred\":true") }
        out.append("}")
    }

    private static func quoted(_ text: String, into out: ByteBuffer) {
        out.append("\"")
        out.append(escaping: Array(text.utf8))
        out.append("\"")
    }

    private static func list<Item>(
        _ open: StaticString, _ close: StaticString, _ items: [Item], into out: ByteBuffer,
        _ write: (Item) -> Void
    ) {
        out.append(open)
        for (index, item) in items.enumerated() {
            if index > 0 { out.append(",") }
            write(item)
        }
        out.append(close)
    }
}
