// Times each stage on its own: `stage-times FILE [ROUNDS]` prints a table of the medians.
import Extractor
import CLibrary

func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
}

let arguments = CommandLine.arguments
guard arguments.count > 1, let bytes = contents(of: arguments[1]), !bytes.isEmpty else {
    print("usage: stage-times FILE [ROUNDS]")
    exit(2)
}
let rounds = arguments.count > 2 ? max(1, Int(arguments[2]) ?? 5) : 5
let runs = (0..<rounds).compactMap { _ in StageTimes(Extractor(), bytes) }
guard let records = runs.last?.records else { exit(1) }

/// Nanoseconds.
func median(_ times: [Duration]) -> Double {
    let sorted = times.sorted()
    let parts = sorted[sorted.count / 2].components
    return Double(parts.seconds) * 1e9 + Double(parts.attoseconds) / 1e9
}

func rounded(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
}

print("| stage | ns a byte | ns a record | share |")
print("|---|--:|--:|--:|")
let stages = runs[0].all.indices.map { index in
    (runs[0].all[index].stage, median(runs.map { $0.all[index].time }))
}
let total = stages.reduce(0) { $0 + $1.1 }
for (stage, time) in stages + [("all", total)] {
    print(
        "| \(stage) | \(rounded(time / Double(bytes.count))) | \(rounded(time / Double(max(1, records))))"
            + " | \(rounded(100 * time / total)) % |")
}
