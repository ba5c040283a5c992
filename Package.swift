// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "extract",
    products: [
        .library(name: "Extractor", targets: ["Extractor"]),
        .library(name: "PackFile", targets: ["PackFile"]),
        .executable(name: "extract", targets: ["extract"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
        .target(
            name: "Extractor", dependencies: ["CPCRE2"],
            resources: [.embedInCode("Emitting/record.schema.json")]),
        // Reads pattern packs (YAML) from disk; the extractor itself never parses YAML.
        .target(name: "PackFile", dependencies: ["Extractor", "Yams"]),
        // Turns Patterns/ into Swift source; run by `make patterns`.
        .executableTarget(name: "embed-pack", dependencies: ["Extractor", "PackFile"]),
        .executableTarget(
            name: "extract",
            dependencies: [
                "Extractor", "PackFile",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(
            name: "ExtractorTests", dependencies: ["Extractor", "PackFile"],
            exclude: ["Corpora"]),
    ],
    swiftLanguageModes: [.v6]
)
