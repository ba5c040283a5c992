/// What to say of a name that is none of those allowed.
///
///     Choice.unknown("table", "modifier.befor", of: names)
///     // unknown table 'modifier.befor', did you mean 'modifier.before'? known are …
package enum Choice {
    package static func unknown(_ kind: String, _ name: String, of known: [String]) -> String {
        let meant = nearest(name, of: known).map { ", did you mean '\($0)'?" } ?? ";"
        return "unknown \(kind) '\(name)'\(meant) known are \(known.joined(separator: ", "))"
    }

    /// The allowed name that a slip of the pen makes `name` of; nil if none is that near.
    package static func nearest(_ name: String, of known: [String]) -> String? {
        let best = known.map { (name: $0, distance: distance(Array(name.utf8), Array($0.utf8))) }
            .min { $0.distance < $1.distance }
        guard let best, best.distance <= 2, 3 * best.distance < best.name.utf8.count else { return nil }
        return best.name
    }

    /// How many letters to add, drop, replace or swap with their neighbour.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var earlier: [Int] = []
        var previous = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var cost = min(row[j], previous[j + 1]) + 1
                cost = min(cost, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, earlier[j - 1] + 1) }
                row.append(cost)
            }
            (earlier, previous) = (previous, row)
        }
        return previous.last ?? 0
    }
}
