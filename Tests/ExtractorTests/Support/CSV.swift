/// Reads CSV as RFC 4180 has it: rows end with CR LF, a cell in quotes may hold anything.
enum CSV {
    struct Malformed: Error {
        var reason: String
        var row: Int
    }

    static func rows(_ text: String) throws -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var scalars = Array(text.unicodeScalars)[...]
        while !scalars.isEmpty {
            var cell = String.UnicodeScalarView()
            if scalars.first == "\"" {
                scalars.removeFirst()
                while true {
                    guard let scalar = scalars.popFirst() else {
                        throw Malformed(reason: "a quote without end", row: rows.count + 1)
                    }
                    if scalar != "\"" {
                        cell.append(scalar)
                    } else if scalars.first == "\"" {
                        cell.append(scalar)
                        scalars.removeFirst()
                    } else {
                        break
                    }
                }
            } else {
                while let scalar = scalars.first, scalar != ",", scalar != "\r" {
                    guard scalar != "\"", scalar != "\n" else {
                        throw Malformed(reason: "a bare \(scalar.value)", row: rows.count + 1)
                    }
                    cell.append(scalar)
                    scalars.removeFirst()
                }
            }
            row.append(String(cell))
            switch scalars.popFirst() {
            case ",": continue
            case "\r" where scalars.popFirst() == "\n":
                rows.append(row)
                row = []
            default: throw Malformed(reason: "no end of the row", row: rows.count + 1)
            }
        }
        guard row.isEmpty else { throw Malformed(reason: "no end of the last row", row: rows.count + 1) }
        return rows
    }
}
