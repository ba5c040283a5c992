// swift-tools-version: 6.1
import PackageDescription

// Of what the library `Extractor` does without.
let program = TargetDependencyCondition.when(traits: ["Program"])

let package = Package(
    name: "extract",
    products: [
        .library(name: "Extractor", targets: ["Extractor"]),
        .library(name: "PackFile", targets: ["PackFile"]),
        .library(name: "Dataset", targets: ["Dataset"]),
        .executable(name: "extract", targets: ["extract"]),
        .executable(name: "extract-full", targets: ["extract-full"]),
    ],
    // The library `Extractor` needs no package: `.package(url: …, traits: [])` fetches none.
    traits: [
        .default(enabledTraits: ["Program"]),
        .trait(
            name: "Program",
            description: "The programs, datasets, pages and packs in YAML, with the packages they need."),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        // The C library of the system, whatever its name there.
        .target(name: "CLibrary"),
        .target(
            name: "Extractor", dependencies: ["CLibrary", "CPCRE2", "CZlib"],
            resources: [.embedInCode("Emitting/record.schema.json")]),
        // Files in PDF, through pdftotext.
        .target(name: "PDFInput", dependencies: ["CLibrary", "Extractor"]),
        // Reads pattern packs (YAML) from disk; the extractor itself never parses YAML.
        .target(
            name: "PackFile",
            dependencies: [
                "CLibrary", "Extractor", .product(name: "Yams", package: "Yams", condition: program),
            ]),
        // Many reports into one dataset: records, SQLite, data package.
        .target(
            name: "Dataset",
            dependencies: [
                "CLibrary", "CStartup", "Extractor", "PDFInput",
                .product(name: "Crypto", package: "swift-crypto", condition: program),
                .product(name: "GRDB", package: "GRDB.swift", condition: program),
            ]),
        // The page of `extract view`; Page/ is put into it by `make page`.
        .target(
            name: "Viewer",
            dependencies: [
                "Extractor", .product(name: "Crypto", package: "swift-crypto", condition: program),
            ],
            exclude: ["Page", "FORMAT.md"]),
        // The pages of a dataset: `extract view DATASET`.
        .target(name: "Site", dependencies: ["CLibrary", "Dataset", "Extractor", "Viewer"]),
        // Times the stages one by one; run by `make bench`.
        .executableTarget(
            name: "stage-times", dependencies: ["CLibrary", "Extractor"], path: "Benchmarks/Stages"),
        // Turns Patterns/ into Swift source; run by `make patterns`.
        .executableTarget(name: "embed-pack", dependencies: ["Extractor", "PackFile"]),
        // What of the C library Swift does not see: arguments where there is no /proc, flushing of a file system.
        .target(name: "CStartup"),
        // What the two programs below share.
        .target(
            name: "RunCommand",
            dependencies: [
                "CLibrary", "CStartup", "Extractor", "PDFInput",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: program),
            ]),
        // Plain runs, without Foundation; hands over to the whole program.
        .executableTarget(
            name: "extract",
            dependencies: [
                "CLibrary", "Extractor", "RunCommand",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: program),
            ]),
        .executableTarget(
            name: "extract-full",
            dependencies: [
                "CLibrary", "Dataset", "Extractor", "PDFInput", "PackFile", "RunCommand", "Site", "Viewer",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: program),
            ]),
        .testTarget(
            name: "ExtractorTests", dependencies: ["CLibrary", "Extractor", "PackFile"],
            exclude: ["BadPacks", "Corpora"]),
        .testTarget(name: "DatasetTests", dependencies: ["Dataset", "Extractor", "Site"]),
        .testTarget(name: "ViewerTests", dependencies: ["Viewer", "Extractor"]),
        .testTarget(name: "PDFInputTests", dependencies: ["PDFInput", "Extractor"]),
    ],
    swiftLanguageModes: [.v6]
)
