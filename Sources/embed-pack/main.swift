// Turns a pattern pack into Swift source: embed-pack Patterns Sources/Extractor/Pack/BuiltInPack.swift
import Extractor
import Foundation
import PackFile

guard CommandLine.arguments.count == 3 else {
    FileHandle.standardError.write(Data("usage: embed-pack DIRECTORY OUTPUT.swift\n".utf8))
    exit(2)
}
do {
    let pack = try PackFile.read(directory: CommandLine.arguments[1])
    let source = try BuiltInSource.source(of: pack)
    try Data(source.utf8).write(to: URL(fileURLWithPath: CommandLine.arguments[2]), options: .atomic)
} catch {
    FileHandle.standardError.write(Data("embed-pack: \(error)\n".utf8))
    exit(1)
}
